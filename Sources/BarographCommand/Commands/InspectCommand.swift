import ArgumentParser
import Configuration
import Diagnostics
import Exports
import Periods
import Responses

/// `barograph inspect FILE…`: what a response file holds and how it is read.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Show what a response file holds and how it is read.",
    discussion: """
      The configuration of a project is left aside unless --config or --root is given; with one of \
      them, files are read by the entry of `responses:` that names them, all of them if no FILE is \
      given. `-` is standard input.
      """)

  @Argument(help: ArgumentHelp("Response files.", valueName: "file"))
  var files: [String] = []

  @Option(help: ArgumentHelp("The column of the score.", valueName: "column"))
  var score: String?

  @Option(help: ArgumentHelp("The column of the date.", valueName: "column"))
  var date: String?

  @Option(help: ArgumentHelp("The order of written dates: ymd, dmy or mdy.", valueName: "order"))
  var dateOrder: DateOrder?

  @Option(help: ArgumentHelp("The project's folder.", valueName: "dir"))
  var root: String?

  @Option(help: ArgumentHelp("The project's configuration.", valueName: "file"))
  var config: String?

  @Flag(help: "Print JSON: one object a file, an array for several.")
  var json = false

  func validate() throws {
    if files.isEmpty, !isInProject { throw ValidationError("inspect takes at least one FILE.") }
    if isInProject, score != nil || date != nil || dateOrder != nil {
      throw ValidationError("With --root or --config the columns are those of the configuration.")
    }
  }

  private var isInProject: Bool { root != nil || config != nil }

  func run() throws {
    let terminal = Terminal()
    try terminal.run {
      let (entries, settings) = isInProject ? try projectEntries() : (namedEntries, .inspection)
      let outcomes = entries.map { ResponseFiles.read($0, settings: settings) }
      let inspections = outcomes.compactMap(\.result).map(FileInspection.init)
      if json {
        let values = inspections.map(\.json)
        let isOne = entries.count == 1
        if !isOne || !values.isEmpty {
          try terminal.print((isOne ? values[0] : .array(values)).utf8)
        }
      } else {
        let texts = inspections.map { InspectionText(inspection: $0).text }
        try terminal.print(texts.joined(separator: "\n"))
      }
      return outcomes.flatMap { $0.diagnostics + ($0.result?.diagnostics ?? []) }
    }
  }

  private var namedEntries: [ResponseFiles.Entry] {
    files.map { file in
      var source = ResponseSource(files: [])
      source.score = score
      source.date = date
      source.dateOrder = dateOrder
      return ResponseFiles.Entry(file: InputFile(argument: file), source: source)
    }
  }

  /// The files of a project, or those of them that are named.
  private func projectEntries() throws -> ([ResponseFiles.Entry], ReadingSettings) {
    let location = ProjectLocation(root: root, config: config)
    let project = try ReportProject(location)
    let responses = ResponseFiles(
      project.configuration.sources, in: project.root, environment: project.environment)
    guard responses.diagnostics.allSatisfy({ $0.severity < .error }) else {
      throw Refusal(responses.diagnostics)
    }
    let wanted = Set(files.map { InputFile(argument: $0).identity })
    let entries = responses.entries.filter { files.isEmpty || wanted.contains($0.file.identity) }
    let found = Set(entries.map(\.file.identity))
    let missing = files.filter { !found.contains(InputFile(argument: $0).identity) }
    guard missing.isEmpty else { throw Refusal(missing.map(Diagnostic.notInProject)) }
    var settings = ReadingSettings(project.configuration, asOf: nil)
    settings.undated = .counted
    return (entries, settings)
  }
}

extension DateOrder: ExpressibleByArgument {}

extension Diagnostic {
  static func notInProject(_ file: String) -> Diagnostic {
    Diagnostic(
      "not-in-project", about: .usage, "no entry of `responses:` names this file",
      at: Place(file: file),
      remedy: "Add it to the configuration, or leave --root and --config out.")
  }
}
