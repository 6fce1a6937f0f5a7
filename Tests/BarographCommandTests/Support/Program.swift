import Foundation

/// Runs the program itself, as it was built with the tests.
enum Program {
  struct Result {
    let status: Int32
    /// Whether the program ended by a signal; the status is then the signal's number.
    let isSignal: Bool
    let output: String
    let error: String
  }

  static var path: URL {
    URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "barograph")
  }

  static func run(
    _ arguments: [String], in folder: String? = nil, environment: [String: String] = [:]
  ) throws -> Result {
    try run(command: [path.path] + arguments, in: folder, environment: environment)
  }

  /// Runs a command with its path in front.
  static func run(
    command: [String], in folder: String? = nil, environment: [String: String] = [:]
  ) throws -> Result {
    let process = Process()
    let (output, error) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: command[0])
    process.arguments = Array(command.dropFirst())
    process.environment = environment
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    process.standardOutput = output
    process.standardError = error
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let said = error.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, isSignal: process.terminationReason == .uncaughtSignal,
      output: String(decoding: printed, as: UTF8.self),
      error: String(decoding: said, as: UTF8.self))
  }
}
