import ArgumentParser
import Diagnostics
import JSON
import Threads

/// `barograph build`: reads the project and publishes its site.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Render the report to the output folder.",
    discussion: "A build that fails leaves the site before it untouched.")

  @OptionGroup var options: SharedOptions

  func run() throws {
    let terminal = options.terminal
    try terminal.run(isStrict: options.strict) {
      let project = try ReportProject(options.location)
      let setAsideFile = SetAsideFile(beside: options.outputFolder)
      let build = try SiteBuild(
        project, asOf: options.asOf, jobs: options.jobCount, terminal: terminal,
        setAsideFile: setAsideFile)
      let isStopped = options.strict && build.diagnostics.contains { $0.severity == .warning }
      let (publication, list) =
        isStopped ? (nil, nil) : try publish(build, listing: setAsideFile)
      terminal.endProgress()
      let summary = BuildSummary(
        report: build.report, publication: publication, setAsideFile: list)
      for line in summary.details { terminal.detail(line) }
      for line in summary.lines { terminal.tell(line) }
      if options.json { try terminal.print(summary.json(build.diagnostics).utf8) }
      return build.diagnostics
    }
  }

  /// Publishes the site, and the list of the rows set aside with it; told to stop, it leaves neither.
  private func publish(
    _ build: SiteBuild, listing setAsideFile: SetAsideFile
  ) throws -> (Publication?, FilePath?) {
    try Signals.holdingBack {
      let list = try setAsideFile.draft(build.setAside)
      do {
        let publisher = try Publisher(
          to: options.outputFolder,
          options: Publisher.Options(
            isInterrupted: { Signals.isPending }, threads: ThreadPool(threads: options.jobCount)))
        let publication = try publisher.publish(build.files)
        return (publication, try list.publish())
      } catch {
        list.discard()
        throw error
      }
    }
  }
}
