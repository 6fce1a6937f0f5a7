import Foundation

@testable import BarographCommand

/// A folder of its own for a test, removed when the test ends.
final class TemporaryFolder: Sendable {
  let path: FilePath

  /// - Parameter inMemory: whether a file system in memory is wanted, where there is one.
  init(inMemory: Bool = false) throws {
    let memory = URL(filePath: "/dev/shm")
    let isThere = (try? SystemCalls.status(of: FilePath("/dev/shm")))?.kind == .folder
    let url = (inMemory && isThere ? memory : FileManager.default.temporaryDirectory)
      .appending(path: "barograph-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = try SystemCalls.resolved(FilePath(url.path(percentEncoded: false)))
  }

  deinit {
    try? Disk().removeTree(path)
  }

  /// The path of something inside, as text.
  func callAsFunction(_ relative: String) -> String { path.appending(relative).text }

  /// Writes a file and the folders above it.
  func write(_ text: String, to relative: String) throws {
    try write(Array(text.utf8), to: relative)
  }

  func write(_ bytes: [UInt8], to relative: String) throws {
    let url = URL(filePath: self(relative))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func read(_ relative: String) throws -> String {
    String(decoding: try Disk().bytes(of: path.appending(relative)), as: UTF8.self)
  }

  func makeFolder(_ relative: String) throws {
    try FileManager.default.createDirectory(
      atPath: self(relative), withIntermediateDirectories: true)
  }

  func makeLink(_ relative: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: self(relative), withDestinationPath: target)
  }

  /// What is in a folder: a line per file with its text, per folder, per link with its target.
  func tree(_ relative: String = "") throws -> [String] {
    try tree(below: relative.isEmpty ? path : path.appending(relative), prefix: "")
  }

  private func tree(below folder: FilePath, prefix: String) throws -> [String] {
    try SystemCalls.names(in: folder).flatMap { name -> [String] in
      let path = folder.appending(name)
      let shown = prefix + String(decoding: name, as: UTF8.self)
      switch try SystemCalls.status(of: path).kind {
      case .folder: return [shown + "/"] + (try tree(below: path, prefix: shown + "/"))
      case .link: return [shown + " -> " + (try SystemCalls.target(ofLink: path).text)]
      case .file:
        return [shown + ": " + String(decoding: try Disk().bytes(of: path), as: UTF8.self)]
      case .other: return [shown + " (other)"]
      }
    }
  }
}
