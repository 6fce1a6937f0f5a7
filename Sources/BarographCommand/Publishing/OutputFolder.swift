import Glibc

/// The folder that a site is published to, its links resolved, and the names beside it.
struct OutputFolder: Sendable {
  /// Absolute and without links; it may not exist yet, the folder above it does.
  let path: FilePath

  var above: FilePath { path.parent }

  /// The start of the names beside the folder that are the program's: a run killed leaves them.
  var siblingPrefix: [UInt8] { Array(".".utf8) + path.name + Array(".barograph-new-".utf8) }

  /// A name beside the folder for the new site.
  func sibling(_ number: Int32) -> FilePath {
    above.appending(siblingPrefix + Array(String(number).utf8))
  }

  /// The lock beside the folder.
  var lockBeside: FilePath {
    above.appending(Array(".".utf8) + path.name + Array(".barograph-lock".utf8))
  }

  func inside(_ name: String) -> FilePath { path.appending(name) }

  /// What stands at the path now; nil for nothing.
  func status() throws(SystemError) -> FileStatus? {
    do throws(SystemError) {
      return try SystemCalls.status(of: path)
    } catch {
      if error.isAbsence { return nil }
      throw error
    }
  }

  /// Whether the folder is on another file system than the folder above it.
  var isMountPoint: Bool {
    guard let own = try? SystemCalls.status(of: path),
      let outer = try? SystemCalls.status(of: above)
    else { return false }
    return own.device != outer.device
  }
}

extension OutputFolder {
  /// Follows links, also one that leads nowhere yet, and makes the folders above.
  static func resolve(_ path: FilePath, on disk: Disk) throws(SystemError) -> OutputFolder {
    var path = path
    for _ in 0..<linkLimit {
      if let resolved = try existing(path) { return OutputFolder(path: resolved) }
      if let target = try? SystemCalls.target(ofLink: path) {
        path = path.parent.appending(target.bytes)
        continue
      }
      try disk.makeFolders(path.parent)
      if let resolved = try existing(path) { return OutputFolder(path: resolved) }
      return OutputFolder(path: try SystemCalls.resolved(path.parent).appending(path.name))
    }
    throw SystemError(ELOOP, path)
  }

  private static func existing(_ path: FilePath) throws(SystemError) -> FilePath? {
    do throws(SystemError) {
      return try SystemCalls.resolved(path)
    } catch {
      if error.code == ENOENT { return nil }
      throw error
    }
  }

  /// As many links in a row as the system itself follows.
  private static let linkLimit = 40
}
