import Analysis
import Commentary
import Configuration
import Diagnostics
import Periods
import Responses
import Site
import Wording

/// Where a report project lies.
struct ProjectLocation {
  /// The project's folder as given; the current one unless given.
  var root: String?
  /// The configuration as given, relative to the current folder; nil for the usual one.
  var config: String?

  var rootFolder: FilePath { FilePath(root ?? ".") }

  var configurationFile: FilePath {
    config.map { FilePath($0) } ?? rootFolder.appending("barograph.yml")
  }
}

/// A report project on disk: its configuration, and the folders beside it.
struct ReportProject {
  let root: FilePath
  let configuration: Configuration
  /// The bytes that the configuration was read from.
  let configurationBytes: [UInt8]
  /// Warnings about the configuration.
  let warnings: [Diagnostic]
  let environment: Environment

  /// Reads the configuration.
  /// - Throws: `Refusal`.
  init(_ location: ProjectLocation, environment: Environment = .process) throws(Refusal) {
    let path = location.configurationFile
    let shown = location.config ?? "barograph.yml"
    root = location.rootFolder
    self.environment = environment
    let bytes: [UInt8]
    do throws(Diagnostic) {
      bytes = try FileBytes.all(of: InputFile(path: path, shown: shown))
    } catch {
      throw Refusal([
        error.id == "input-missing" ? .configurationMissing(file: path.text) : error
      ])
    }
    configurationBytes = bytes
    (configuration, warnings) = try ConfigurationReader.read(bytes, file: shown)
  }

  /// The as-of date known before anything is read; nil where none is given.
  /// - Parameter option: the day of `--as-of`.
  /// - Throws: a refusal where it would be that of `SOURCE_DATE_EPOCH`, which holds no Unix seconds.
  func asOf(_ option: CivilDate?) throws(Refusal) -> AsOf? {
    if let given = AsOf.given(
      option: option, configured: configuration.asOf, sourceDateEpoch: nil)
    {
      return given
    }
    do throws(Diagnostic) {
      return AsOf.given(
        option: nil, configured: nil, sourceDateEpoch: try environment.sourceDate())
    } catch {
      throw Refusal([error])
    }
  }

  /// The time zones of this system.
  var timeZones: HostTimeZones { HostTimeZones(environment) }

  /// The zone whose days answers count by; nil where dates stay as written.
  /// - Throws: a refusal where its rules are missing.
  func zone() throws(Refusal) -> ReportZone? {
    guard let name = configuration.timeZone else { return nil }
    return try ReportZone(name.text, at: name.place, from: timeZones)
  }

  /// The commentary and events, attached to the pages of a report.
  /// - Parameter inputs: takes note of the files.
  func commentary(
    for known: KnownPages, _ inputs: BuildInputs
  ) -> (Commentary, [Diagnostic]) {
    let (notes, noteProblems) = markdown("content/commentary", as: .commentary, inputs)
    let (events, eventProblems) = markdown("content/events", as: .events, inputs)
    let (commentary, problems) = CommentaryReader.read(
      files: notes, events: events, calendar: configuration.calendar, known: known,
      words: CommentaryWords(configuration.language))
    return (commentary, noteProblems + eventProblems + problems)
  }

  private func markdown(
    _ folder: String, as role: BuildInputs.Role, _ inputs: BuildInputs
  ) -> ([CommentaryReader.File], [Diagnostic]) {
    let files = FolderFiles(in: root.appending(folder), shown: folder) { $0.hasSuffix(".md") }
    for file in files.files { inputs.add(file.bytes, at: folder + "/" + file.path, as: role) }
    return (files.files.map { (folder + "/" + $0.path, $0.bytes) }, files.diagnostics)
  }

  /// The project's own theme files; nil where there is no such folder.
  /// - Parameter inputs: takes note of them.
  /// - Throws: a refusal where a theme is named that exists neither here nor built in.
  func theme(_ inputs: BuildInputs) throws(Refusal) -> ThemeSource? {
    let folder = "themes/" + configuration.theme
    // The scripts beside the built-in theme are the program's own; no theme replaces them.
    let isOwn = configuration.theme == ThemeSource.builtInName
    let files = FolderFiles(in: root.appending(folder), shown: folder) {
      !isOwn || !$0.hasSuffix(".js")
    }
    guard files.diagnostics.allSatisfy({ $0.severity < .error }) else {
      throw Refusal(files.diagnostics)
    }
    guard !files.files.isEmpty else {
      guard configuration.theme == ThemeSource.builtInName else {
        throw Refusal([.noTheme(configuration.theme, folder: folder)])
      }
      return nil
    }
    for file in files.files { inputs.add(file.bytes, at: folder + "/" + file.path, as: .theme) }
    let named = files.files.map { ($0.path, $0.bytes) }
    return ThemeSource(
      folder: folder, files: Dictionary(named, uniquingKeysWith: { first, _ in first }))
  }
}

extension Diagnostic {
  static func noTheme(_ name: String, folder: String) -> Diagnostic {
    Diagnostic(
      "no-theme", about: .configuration, "there is no theme `\(name)`",
      remedy: "Make the folder \(folder), or leave `site: {theme: …}` out for the built-in one.")
  }
}
