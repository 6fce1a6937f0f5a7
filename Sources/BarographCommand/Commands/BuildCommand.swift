import ArgumentParser
import Diagnostics
import Exports

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
      let build = try SiteBuild(
        project, asOf: options.asOf, jobs: options.jobCount, terminal: terminal)
      let isStopped = options.strict && build.diagnostics.contains { $0.severity == .warning }
      let publication = isStopped ? nil : try publish(build)
      terminal.endProgress()
      let summary = BuildSummary(report: build.report, publication: publication)
      for line in summary.details { terminal.detail(line) }
      for line in summary.lines { terminal.tell(line) }
      if options.json { try terminal.print(summary.json(build.diagnostics).utf8) }
      return build.diagnostics
    }
  }

  private func publish(_ build: SiteBuild) throws -> Publication {
    try Signals.holdingBack {
      let publisher = try Publisher(
        to: options.outputFolder,
        options: Publisher.Options(isInterrupted: { Signals.isPending }))
      return try publisher.publish(build.files)
    }
  }
}
