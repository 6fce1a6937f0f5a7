import ArgumentParser
import Diagnostics
import JSON

/// `barograph check`: everything a build does but writing; warnings fail it.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check the project without writing anything.",
    discussion: "Ends with status 1 if there are warnings.")

  @OptionGroup var options: SharedOptions

  func run() throws {
    let terminal = options.terminal
    try terminal.run(isStrict: true) {
      let project = try ReportProject(options.location)
      let build = try SiteBuild(
        project, options.choices, jobs: options.jobCount, terminal: terminal)
      let diagnostics = build.diagnostics + build.headlineProblems
      terminal.endProgress()
      let summary = BuildSummary(report: build.report, publication: nil, setAsideFile: nil)
      for line in summary.lines { terminal.tell(line) }
      if options.json { try terminal.print(summary.json(diagnostics).utf8) }
      return diagnostics
    }
  }
}
