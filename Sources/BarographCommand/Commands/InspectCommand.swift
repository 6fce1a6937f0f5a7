import ArgumentParser
import Configuration
import Diagnostics
import Exports
import JSON
import Responses

/// `barograph inspect FILE…`: what a response file holds and how it is read.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Show what a response file holds and how it is read.",
    discussion: """
      The configuration of a project is left aside unless --config or --root is given; with one of \
      them, files are read by the entry of `responses:` that names them, all of them if no FILE is \
      given. `-` is standard input. Of several files those that can be read are shown, and the \
      status tells whether one was refused; their scales are judged together, as a build does.
      """)

  @Argument(help: ArgumentHelp("Response files.", valueName: "file"))
  var files: [String] = []

  @OptionGroup var flags: ReadingFlags

  @Option(help: ArgumentHelp("The project's folder.", valueName: "dir"))
  var root: String?

  @Option(help: ArgumentHelp("The project's configuration.", valueName: "file"))
  var config: String?

  @Flag(help: "Print JSON: one object a file, an array for several.")
  var json = false

  func validate() throws {
    if files.isEmpty, !isInProject { throw ValidationError("inspect takes at least one FILE.") }
    if isInProject, let flag = flags.given.first {
      throw ValidationError(
        "With --root or --config the configuration says how files are read; leave \(flag) out.")
    }
  }

  private var isInProject: Bool { root != nil || config != nil }

  func run() throws {
    let terminal = Terminal()
    try terminal.run {
      let (entries, settings) = isInProject ? try projectEntries() : try namedEntries()
      let outcomes = ResponseFiles.readEach(entries, settings: settings)
      let found = zip(entries, outcomes).compactMap { entry, outcome in
        outcome.result.map { (entry, inspection(of: $0, settings)) }
      }
      try print(found, isOne: entries.count == 1, to: terminal)
      return outcomes.flatMap { $0.diagnostics + ($0.result?.diagnostics ?? []) }
    }
  }

  private func inspection(of result: FileResult, _ settings: ReadingSettings) -> FileInspection {
    var inspection = FileInspection(result)
    if settings.zone != nil { inspection.timeZoneData = HostTimeZones().sentence }
    return inspection
  }

  private func print(
    _ found: [(entry: ResponseFiles.Entry, inspection: FileInspection)], isOne: Bool,
    to terminal: Terminal
  ) throws(Refusal) {
    guard !json else {
      let values = found.map(\.inspection.json)
      if isOne, let value = values.first { try terminal.print(value.utf8) }
      if !isOne { try terminal.print(JSONValue.array(values).utf8) }
      return
    }
    let texts = found.map { entry, inspection in
      InspectionText(
        inspection: inspection, entry: sourceEntry(entry, inspection), page: .standardOutput
      ).text
    }
    try terminal.print(texts.joined(separator: "\n"))
  }

  /// What to write for a file; nothing in a project, whose configuration says it already.
  private func sourceEntry(
    _ entry: ResponseFiles.Entry, _ inspection: FileInspection
  ) -> SourceEntry {
    let isWanted = !isInProject && !entry.file.isStandardInput
    return SourceEntry(
      files: isWanted ? [GlobPattern.literal(entry.file.shown)] : [], source: entry.source,
      layout: inspection.layout, timeZone: flags.timeZone)
  }

  private func namedEntries() throws(Refusal) -> ([ResponseFiles.Entry], ReadingSettings) {
    let entries = files.map {
      ResponseFiles.Entry(file: InputFile(argument: $0), source: flags.source)
    }
    return (entries, try flags.settings(HostTimeZones()))
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
    settings.zone = try project.zone()
    settings.undated = .counted
    return (entries, settings)
  }
}

extension Diagnostic {
  static func notInProject(_ file: String) -> Diagnostic {
    Diagnostic(
      "not-in-project", about: .usage, "no entry of `responses:` names this file",
      at: Place(file: file),
      remedy: "Add it to the configuration, or leave --root and --config out.")
  }
}
