import ArgumentParser
import Diagnostics

/// `barograph version`: the name and version, in words or as JSON.
struct VersionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "version", abstract: "Print the version.")

  @Flag(help: "Print it as JSON.")
  var json = false

  func run() throws {
    let terminal = Terminal()
    try terminal.run {
      try terminal.print(
        json
          ? "{\"name\": \"barograph\", \"version\": \"\(ProgramVersion.text)\"}\n"
          : "barograph \(ProgramVersion.text)\n")
      return []
    }
  }
}
