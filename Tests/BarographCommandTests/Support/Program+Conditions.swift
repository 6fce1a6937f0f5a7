import Foundation

extension Program {
  /// Runs the program with something on standard input.
  static func run(
    _ arguments: [String], in folder: String, input: [UInt8], environment: [String: String] = [:]
  ) throws -> Result {
    let file = FileManager.default.temporaryDirectory.appending(path: "input-\(UUID().uuidString)")
    try Data(input).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    // Through a pipe, which can be read once only.
    return try run(
      ["/bin/sh", "-c", "cat \"$0\" | \"$@\"", file.path(percentEncoded: false), path.path]
        + arguments,
      in: folder, environment: environment)
  }

  /// Runs a command with its path in front.
  private static func run(
    _ command: [String], in folder: String, environment: [String: String]
  ) throws -> Result {
    let process = Process()
    let (output, error) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: command[0])
    process.arguments = Array(command.dropFirst())
    process.environment = environment.merging(["PATH": "/usr/bin:/bin"]) { given, _ in given }
    process.currentDirectoryURL = URL(filePath: folder)
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

  /// Runs the program as a user who may read nothing that isn't for all; nil where nobody can be
  /// that, such as without the rights of root or where the program itself can't be reached.
  static func runWithoutRights(_ arguments: [String], in folder: String) throws -> Result? {
    if geteuid() != 0 { return try run([path.path] + arguments, in: folder, environment: [:]) }
    let change = [
      "/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", path.path,
    ]
    guard FileManager.default.isExecutableFile(atPath: change[0]),
      try run(change + ["version"], in: "/", environment: [:]).status == 0
    else { return nil }
    return try run(change + arguments, in: folder, environment: [:])
  }

  /// Whether the program can be run by a user without rights.
  static var canDropRights: Bool {
    (try? runWithoutRights(["version"], in: "/")).flatMap { $0 }?.status == 0
  }
}
