import Glibc

/// Keeps two builds to one folder apart, for as long as this object lives.
///
/// The lock is the system's (`flock`), so that a killed run leaves none; the file that a killed run
/// leaves is taken over by the next.
final class OutputLock {
  private let path: FilePath
  private let disk: Disk
  private let descriptor: Descriptor

  private init(path: FilePath, disk: Disk, descriptor: consuming Descriptor) {
    self.path = path
    self.disk = disk
    self.descriptor = descriptor
  }

  /// Takes the lock, or fails at once.
  /// - Throws: `EWOULDBLOCK` if another process has it.
  static func take(_ path: FilePath, on disk: Disk) throws(SystemError) -> OutputLock {
    for _ in 0..<attempts {
      try disk.beforeChange(path)
      let descriptor = try SystemCalls.open(path, .lock)
      try SystemCalls.lock(descriptor, at: path)
      // The run before may have removed the file between the opening and the locking.
      if let current = try? SystemCalls.status(of: path),
        current.isSame(as: try SystemCalls.status(of: descriptor, at: path))
      {
        return OutputLock(path: path, disk: disk, descriptor: descriptor)
      }
    }
    throw SystemError(EWOULDBLOCK, path)
  }

  /// Removes the file while the lock is still held, then gives the lock up; closing alone would not
  /// do where a child that is being started still has the descriptor.
  deinit {
    try? disk.removeFile(path)
    SystemCalls.unlock(descriptor)
  }

  private static let attempts = 100
}
