import Analysis
import ArgumentParser
import Configuration
import Diagnostics
import JSON
import Site
import Threads

/// `barograph build`: reads the project and publishes its site.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Render the report to the output folder.",
    discussion: "A build that fails leaves the site before it untouched.")

  @OptionGroup var options: SharedOptions

  @Option(
    help: ArgumentHelp(
      "Where the messages of `email:` go; .barograph/mail in the project's folder unless given.",
      valueName: "dir"))
  var mail: String?

  @Flag(help: "Write report.html as well: all pages in one file that travels alone.")
  var singleFile = false

  @Flag(help: "Write summary.pdf and report.pdf as well, by WeasyPrint or Chromium.")
  var pdf = false

  func run() throws {
    let terminal = options.terminal
    try terminal.run(isStrict: options.strict) {
      let project = try ReportProject(options.location)
      let press = pdf ? try PDFPress(project) : nil
      let setAsideFile = SetAsideFile(beside: options.outputFolder)
      let mailFolder = try mailFolder(project)
      let build = try SiteBuild(
        project, options.choices, jobs: options.jobCount, terminal: terminal,
        setAsideFile: setAsideFile, documents: documents(project))
      let isStopped = options.strict && build.diagnostics.contains { $0.severity == .warning }
      let messages = try mailFolder.map { _ in try ProjectMail(project, build) }
      // Before minutes are spent on PDF: nothing is published where a message can't be written.
      if press != nil { _ = try messages?.files() }
      let papers = isStopped ? [] : try press?.files(of: build, terminal) ?? []
      let letters = try messages?.files(attaching: papers) ?? []
      // First, so that a folder that can't take them leaves the site as it was.
      let sent = isStopped ? nil : try publish(letters, in: mailFolder)
      let (publication, list) =
        isStopped
        ? (nil, nil)
        : try publish(build.files + papers, build.setAside, listing: setAsideFile)
      terminal.endProgress()
      let summary = BuildSummary(
        report: build.report, publication: publication, setAsideFile: list)
      for line in summary.details { terminal.detail(line) }
      for line in summary.lines { terminal.tell(line) }
      if let sent {
        for file in letters { terminal.tell("Wrote \(sent.folder.appending(file.path).text)") }
      }
      if options.json { try terminal.print(summary.json(build.diagnostics).utf8) }
      return build.diagnostics
    }
  }

  private func publish(_ letters: [SiteFile], in folder: MailFolder?) throws -> Publication? {
    try Signals.holdingBack {
      try folder?.publish(letters, Publisher.Options(isInterrupted: { Signals.isPending }))
    }
  }

  /// Where messages go; nil where there are none.
  private func mailFolder(_ project: ReportProject) throws -> MailFolder? {
    guard !project.configuration.mail.isEmpty else {
      if mail != nil { throw Diagnostic.noMessages }
      return nil
    }
    return try MailFolder(
      mail.map { FilePath($0) } ?? project.root.appending(MailFolder.usual),
      output: options.outputFolder)
  }

  private func documents(_ project: ReportProject) -> WantedDocuments {
    WantedDocuments(
      hasSingleFile: singleFile, paper: pdf ? .init(size: project.configuration.pdf.paper) : nil)
  }

  /// Publishes the site, and the list of the rows set aside with it; told to stop, it leaves neither.
  private func publish(
    _ files: [SiteFile], _ setAside: SetAsideRows, listing setAsideFile: SetAsideFile
  ) throws -> (Publication?, FilePath?) {
    try Signals.holdingBack {
      let list = try setAsideFile.draft(setAside)
      do {
        let publisher = try Publisher(
          to: options.outputFolder,
          options: Publisher.Options(
            isInterrupted: { Signals.isPending }, threads: ThreadPool(threads: options.jobCount)))
        let publication = try publisher.publish(files)
        return (publication, try list.publish())
      } catch {
        list.discard()
        throw error
      }
    }
  }
}
