import Glibc

extension Disk {
  /// Makes a folder and those above it that are missing.
  func makeFolders(_ path: FilePath) throws(SystemError) {
    var missing: [FilePath] = []
    var folder = path
    while try !isFolder(folder) {
      missing.append(folder)
      if folder.parent == folder { break }
      folder = folder.parent
    }
    for folder in missing.reversed() { try makeFolder(folder) }
  }

  /// Whether a folder is there, links followed; false for nothing.
  private func isFolder(_ path: FilePath) throws(SystemError) -> Bool {
    do throws(SystemError) {
      let status = try SystemCalls.status(of: path, following: true)
      if status.kind == .folder { return true }
    } catch {
      if error.code == ENOENT { return false }
      throw error
    }
    throw SystemError(ENOTDIR, path)
  }

  /// Removes a folder and everything in it, following no link and entering no other file system.
  func removeTree(_ folder: FilePath) throws(SystemError) {
    let status = try SystemCalls.status(of: folder)
    if status.kind != .folder { return try removeFile(folder) }
    try removeTree(folder, on: status.device)
  }

  private func removeTree(_ folder: FilePath, on device: UInt64) throws(SystemError) {
    for name in try SystemCalls.names(in: folder) {
      let path = folder.appending(name)
      let status = try SystemCalls.status(of: path)
      if status.kind != .folder {
        try removeFile(path)
      } else if status.device == device {
        try removeTree(path, on: device)
      } else {
        throw SystemError(EXDEV, path)
      }
    }
    try removeFolder(folder)
  }

  /// The bytes of a regular file; a link isn't followed.
  func bytes(of path: FilePath) throws(SystemError) -> [UInt8] {
    let status = try SystemCalls.status(of: path)
    guard status.kind == .file else { throw SystemError(EINVAL, path) }
    let file = try SystemCalls.open(path, .read)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(status.size)
    while true {
      let chunk = try SystemCalls.read(file, upTo: max(status.size, 4_096), at: path)
      if chunk.isEmpty { return bytes }
      bytes += chunk
    }
  }

  /// Whether a regular file of mode 0644 holds exactly these bytes.
  func holds(_ bytes: [UInt8], at path: FilePath) -> Comparison {
    guard let status = try? SystemCalls.status(of: path), status.kind == .file,
      status.size == bytes.count, let old = try? self.bytes(of: path), old == bytes
    else { return .different }
    return .same(status)
  }

  /// What a comparison of a file with bytes finds.
  enum Comparison {
    case same(FileStatus)
    case different
  }
}
