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
  /// The documents that PDF is to be made of, by the paths of their PDF.
  let papers: [SiteFile]
  let report: Report
  let commentary: Commentary
  /// The project's own theme files; nil for the built-in theme alone.
  let theme: ThemeSource?
  /// Warnings and notes of all steps.
  let diagnostics: [Diagnostic]
  /// Gives every row that was set aside.
  let setAside: SetAsideRows

  /// Reads, counts, analyses and renders.
  /// - Parameters:
  ///   - choices: what the command line says of the output.
  ///   - setAsideFile: where the rows set aside are listed if there are too many of them for the build
  ///     to go on; nil where nothing may be written.
  /// - Throws: `Refusal` with all that stops the build.
  init(
    _ project: ReportProject, _ choices: BuildChoices, jobs: Int, terminal: Terminal,
    setAsideFile: SetAsideFile? = nil, documents: WantedDocuments = WantedDocuments()
  ) throws(Refusal) {
    let asOf = try project.asOf(choices.asOf)
    let inputs = BuildInputs()
    let previous = try project.previous(choices.previous, inputs)
    let set = try Self.responses(project, asOf: asOf, inputs, terminal: terminal)
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
    let asked = try project.invited(inputs).map(counted.asking)
    var report = asked?.report ?? counted

    terminal.progress("Rendering")
    var diagnostics = project.warnings + results.flatMap(\.diagnostics)
    diagnostics += analyzer.doubts(about: reading, asOf: asOf)
    diagnostics += report.targetsWithoutEffect(project.configuration)
    diagnostics += asked?.diagnostics ?? []
    diagnostics += [Diagnostic.missingWords(in: project.configuration.language)].compactMap(\.self)
    diagnostics += reading.files.flatMap { file in
      file.setAside.map { Diagnostic.rowSetAside($0, in: file.path) }
    }
    let (commentary, problems) = project.commentary(for: report.knownPages, inputs)
    self.commentary = commentary
    diagnostics += problems
    guard diagnostics.allSatisfy({ $0.severity < .error }) else { throw Refusal(diagnostics) }

    theme = try project.theme(inputs)
    report.identify(try project.recipe(report, inputs.entries(threads)))
    if let previous { report.restatements = try previous.restatements(in: report) }
    self.report = report
    // Pages and papers list the files of figures; a message alone has no need of them.
    let hasDocuments = documents.hasPages || documents.paper != nil
    let data = hasDocuments ? Self.data(of: report, threads) : []
    let site = Site(
      report: report, commentary: commentary, theme: theme,
      styles: project.configuration.styles,
      downloads: (data.map(\.path) + [Site.summaryPath]).sorted(), threads: threads)
    papers = try documents.paper.map(site.papers) ?? []
    guard documents.hasPages else {
      files = []
      self.diagnostics = diagnostics
      return
    }
    let pages = try site.files()
    let whole = documents.hasSingleFile ? [try site.singleFile()] : []
    files = (pages.files + data + whole)
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
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
    _ project: ReportProject, asOf: AsOf?, _ inputs: BuildInputs, terminal: Terminal
  ) throws(Refusal) -> ResponseSet {
    let responses = ResponseFiles(
      project.configuration.sources, in: project.root, environment: project.environment,
      inputs: inputs)
    guard responses.diagnostics.allSatisfy({ $0.severity < .error }) else {
      throw Refusal(responses.diagnostics)
    }
    var settings = ReadingSettings(project.configuration, asOf: asOf?.date)
    settings.zone = try project.zone()
    if settings.zone != nil { terminal.tell(project.timeZones.sentence) }
    return ResponseSet(responses.entries.map { $0.responses(inputs) }, settings: settings)
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

extension Site {
  fileprivate func papers(_ paper: WantedDocuments.Paper) throws(Refusal) -> [SiteFile] {
    try [summaryPaper(paper.size)] + (paper.includesWhole ? [wholePaper(paper.size)] : [])
  }
}
