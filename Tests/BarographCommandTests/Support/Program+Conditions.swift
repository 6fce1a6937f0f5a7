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
      command: [
        "/bin/sh", "-c", "cat \"$0\" | \"$@\"", file.path(percentEncoded: false), path.path,
      ] + arguments,
      in: folder, environment: environment.merging(["PATH": "/usr/bin:/bin"]) { own, _ in own })
  }

  /// Runs the program as a user who may read nothing that isn't for all; nil where nobody can be
  /// that, such as without the rights of root or where the program itself can't be reached.
  static func runWithoutRights(_ arguments: [String], in folder: String) throws -> Result? {
    if geteuid() != 0 { return try run(arguments, in: folder) }
    let change = [
      "/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", path.path,
    ]
    guard FileManager.default.isExecutableFile(atPath: change[0]),
      try run(command: change + ["version"], in: "/").status == 0
    else { return nil }
    return try run(command: change + arguments, in: folder)
  }

  /// Whether the program can be run by a user without rights.
  static var canDropRights: Bool {
    (try? runWithoutRights(["version"], in: "/")).flatMap { $0 }?.status == 0
  }
}
