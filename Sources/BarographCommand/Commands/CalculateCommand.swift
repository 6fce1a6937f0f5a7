import ArgumentParser
import Calculation
import Diagnostics
import JSON

/// `barograph calculate [FILE]`: the report's statistics for numbers given as JSON.
struct CalculateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calculate",
    abstract: "Compute the report's statistics for numbers given as JSON.",
    discussion: """
      Reads one calculation, or a list of them, and prints an answer for each: {"id", "result"} or \
      {"id", "error"}. NPS are from -1 to 1. Ends with status 65 if one has no result.

      Example:
        echo '{"method": "nps.point", "input": {"scores": [10, 9, 3]}}' \\
          | barograph calculate
      """)

  @Argument(
    help: ArgumentHelp("The calculations; - is standard input.", valueName: "file"))
  var file = "-"

  @Flag(help: "Print the names of the methods, one a line.")
  var methods = false

  func validate() throws {
    if file.isEmpty { throw ValidationError("FILE takes a path.") }
    if methods, file != "-" { throw ValidationError("--methods takes no FILE.") }
  }

  func run() throws {
    let terminal = Terminal()
    try terminal.run {
      guard !methods else {
        try terminal.print(CalculationMethod.all.map { $0.name + "\n" }.joined())
        return []
      }
      let answers = try CalculationFile(argument: file).answers()
      try terminal.print(answers.value.utf8)
      return answers.failures == 0 ? [] : [.withoutResult(answers.failures, of: answers.count)]
    }
  }
}
