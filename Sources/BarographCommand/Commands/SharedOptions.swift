import ArgumentParser
import Foundation
import Periods

/// The options of the commands that work on a report project.
struct SharedOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The project's folder.", valueName: "dir"))
  var root = "."

  @Option(
    help: ArgumentHelp(
      "The configuration; barograph.yml in the project's folder unless given.", valueName: "file"))
  var config: String?

  @Option(
    help: ArgumentHelp(
      "Where the site goes; output in the project's folder unless given.", valueName: "dir"))
  var output: String?

  @Option(
    help: ArgumentHelp("The day the report speaks of, as 2026-09-30.", valueName: "date"),
    transform: SharedOptions.date)
  var asOf: CivilDate?

  @Option(
    help: ArgumentHelp(
      "An earlier report, its report.json or its site, whose scores are compared with these.",
      valueName: "file"))
  var previous: String?

  @Option(help: ArgumentHelp("How many threads read.", valueName: "n"))
  var jobs: Int?

  @Flag(help: "Let warnings fail the command with status 1.")
  var strict = false

  @Flag(help: "Print nothing but warnings and errors.")
  var quiet = false

  @Flag(help: "Print notes and details too.")
  var verbose = false

  @Flag(help: "Print data as JSON on standard output.")
  var json = false

  func validate() throws {
    if quiet, verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
    if let jobs, !(1...1_024).contains(jobs) {
      throw ValidationError("--jobs takes a number from 1 to 1024.")
    }
    for (name, value) in [
      ("root", root), ("config", config ?? "x"), ("output", output ?? "x"),
      ("previous", previous ?? "x"),
    ] where value.isEmpty {
      throw ValidationError("--\(name) takes a path.")
    }
  }

  private static func date(_ text: String) throws -> CivilDate {
    guard let date = CivilDate(text) else {
      throw ValidationError("“\(text)” is no day written as 2026-09-30.")
    }
    return date
  }
}

extension SharedOptions {
  /// Where the project lies.
  var location: ProjectLocation { ProjectLocation(root: root, config: config) }

  /// The output folder: relative to the current folder where given.
  var outputFolder: FilePath {
    output.map { FilePath($0) } ?? location.rootFolder.appending("output")
  }

  /// What the command line says of a build's output.
  var choices: BuildChoices { BuildChoices(asOf: asOf, previous: previous) }

  /// How many threads read: as many as there are processors unless given.
  var jobCount: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

  var terminal: Terminal { Terminal(isQuiet: quiet, isVerbose: verbose) }
}
