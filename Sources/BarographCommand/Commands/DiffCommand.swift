import ArgumentParser
import Diagnostics
import Exports
import JSON

/// `barograph diff OLD NEW`: every figure that differs between two published reports, and why.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "List every figure that differs between two published reports, and why.",
    discussion: """
      OLD and NEW are a report.json each, or a site or folder that holds data/report.json; one of \
      them may be -, standard input. Ends with status 0 whether they differ or not: with --json, \
      "same" says so.

      Example:
        barograph diff releases/2026-09 output
      """)

  @Argument(help: ArgumentHelp("The earlier report.", valueName: "old"))
  var old: String

  @Argument(help: ArgumentHelp("The later report.", valueName: "new"))
  var new: String

  @Flag(help: "Print data as JSON on standard output.")
  var json = false

  func validate() throws {
    if old.isEmpty || new.isEmpty { throw ValidationError("OLD and NEW take a path.") }
    if old == "-", new == "-" { throw ValidationError("Only one of OLD and NEW may be -.") }
  }

  func run() throws {
    let terminal = Terminal()
    try terminal.run {
      var reports: [PublishedReport] = []
      var problems: [Diagnostic] = []
      for argument in [old, new] {
        do throws(Diagnostic) {
          reports.append(try PublishedReportFile(InputFile(argument: argument)).read().report)
        } catch {
          problems.append(error)
        }
      }
      guard reports.count == 2 else { return problems }
      let difference = ReportDifference(reports[0], reports[1])
      if json {
        try terminal.print(DifferenceJSON(difference).value.utf8)
      } else {
        try terminal.print(DifferenceText(difference).text)
      }
      return []
    }
  }
}
