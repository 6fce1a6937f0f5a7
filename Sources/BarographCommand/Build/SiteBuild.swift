import Analysis
import Commentary
import Configuration
import Diagnostics
import Exports
import Periods
import Responses
import Site
import Threads
import Wording

/// Everything between a project's folder and the files of its site, in memory.
struct SiteBuild {
  /// The pages and data files, in the order of their paths.
  let files: [SiteFile]
  let report: Report
  let commentary: Commentary
  /// Warnings and notes of all steps.
  let diagnostics: [Diagnostic]
  /// Gives every row that was set aside.
  let setAside: SetAsideRows

  /// Reads, counts, analyses and renders.
  /// - Parameter setAsideFile: where the rows set aside are listed if there are too many of them for
  ///   the build to go on; nil where nothing may be written.
  /// - Throws: `Refusal` with all that stops the build.
  init(
    _ project: ReportProject, asOf option: CivilDate?, jobs: Int, terminal: Terminal,
    setAsideFile: SetAsideFile? = nil
  ) throws(Refusal) {
    let asOf = try project.asOf(option)
    let set = try Self.responses(project, asOf: asOf, terminal: terminal)
    let threads = ThreadPool(threads: jobs)
    let results = try ResponseFiles.read(set, threads: threads) {
      terminal.progress("Reading \($0)")
    }
    var reading = Reading(merging: results)
    if set.settings.zone == nil { try reading.checkZones() }
    try reading.settleSegments(results, set.settings)
    let setAside = SetAsideRows(set: set, results: results)
    self.setAside = setAside
    do throws(Refusal) {
      try reading.checkQuality(project.configuration.quality)
    } catch {
      switch setAsideFile?.replace(with: setAside) {
      case .success(let list?): terminal.tell(setAside.sentence(about: list))
      case .failure(let other): throw Refusal(error.diagnostics + other.diagnostics)
      case .success(nil), nil: break
      }
      throw error
    }
    let analyzer = Analyzer(configuration: project.configuration)
    let counted = try analyzer.report(on: reading, asOf: asOf)
    let asked = try project.invited().map(counted.asking)
    report = asked?.report ?? counted

    terminal.progress("Rendering")
    var diagnostics = project.warnings + results.flatMap(\.diagnostics)
    diagnostics += analyzer.doubts(about: reading, asOf: asOf)
    diagnostics += report.targetsWithoutEffect(project.configuration)
    diagnostics += asked?.diagnostics ?? []
    diagnostics += [Diagnostic.missingWords(in: project.configuration.language)].compactMap(\.self)
    diagnostics += reading.files.flatMap { file in
      file.setAside.map { Diagnostic.rowSetAside($0, in: file.path) }
    }
    let (commentary, problems) = project.commentary(for: report.knownPages)
    self.commentary = commentary
    diagnostics += problems
    guard diagnostics.allSatisfy({ $0.severity < .error }) else { throw Refusal(diagnostics) }

    let data = Self.data(of: report, threads)
    let pages = try Site(
      report: report, commentary: commentary, theme: try project.theme(),
      styles: project.configuration.styles,
      downloads: (data.map(\.path) + [Site.summaryPath]).sorted(), threads: threads
    ).files()
    files = (pages.files + data).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    self.diagnostics = diagnostics + pages.diagnostics
  }

  /// The files of figures: those of programs, and those of spreadsheets.
  private static func data(of report: Report, _ threads: ThreadPool) -> [SiteFile] {
    let parts: [@Sendable () -> [DataFile]] = [
      { [ReportJSON(report).file, ReportSchema().file] }, { ReportTables(report).files },
    ]
    return threads.map(parts) { $0() }.flatMap(\.self).map {
      SiteFile(path: "data/" + $0.name, bytes: $0.bytes)
    }
  }

  private static func responses(
    _ project: ReportProject, asOf: AsOf?, terminal: Terminal
  ) throws(Refusal) -> ResponseSet {
    let responses = ResponseFiles(
      project.configuration.sources, in: project.root, environment: project.environment)
    guard responses.diagnostics.allSatisfy({ $0.severity < .error }) else {
      throw Refusal(responses.diagnostics)
    }
    var settings = ReadingSettings(project.configuration, asOf: asOf?.date)
    settings.zone = try project.zone()
    if settings.zone != nil { terminal.tell(project.timeZones.sentence) }
    return ResponseSet(responses.entries.map(\.responses), settings: settings)
  }

  /// What `check` adds: headlines that nobody wrote about.
  var headlineProblems: [Diagnostic] {
    report.surveys.compactMap { survey in
      commentary.problem(
        withHeadline: survey.headline, survey: report.surveys.count > 1 ? survey.name : nil,
        calendar: report.calendar)
    }
  }
}
