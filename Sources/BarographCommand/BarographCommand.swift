package import ArgumentParser
/// The `barograph` command.
package struct BarographCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "barograph",
    abstract: "Turns survey response files and commentary into a Net Promoter Score report.")
  package init() {}
}

extension BarographCommand {
  /// Runs the command with the process's arguments and exits.
  package static func run() {
    main()
  }
}
