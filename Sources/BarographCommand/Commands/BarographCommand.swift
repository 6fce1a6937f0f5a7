package import ArgumentParser

/// The `barograph` command.
package struct BarographCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "barograph",
    abstract: "Turns survey response files and commentary into a Net Promoter Score report.",
    version: "barograph \(ProgramVersion.text)",
    subcommands: [
      InitCommand.self, BuildCommand.self, CheckCommand.self, EmailCommand.self,
      InspectCommand.self, CalculateCommand.self, DiffCommand.self, VersionCommand.self,
    ])

  package init() {}
}

extension BarographCommand {
  /// Runs the command with the process's arguments and exits.
  package static func run() {
    SystemCalls.occupyStandardStreams()
    Signals.prepare()
    main()
  }
}

/// The version of the program.
enum ProgramVersion {
  static let text = "0.1.0"
}
