import Glibc

/// A system call that failed, and on what.
struct SystemError: Error, Hashable, Sendable {
  /// The `errno` of the call.
  let code: Int32
  let path: FilePath

  init(_ code: Int32, _ path: FilePath) {
    self.code = code
    self.path = path
  }

  /// The system's words, such as `No space left on device`.
  var reason: String { SystemCalls.reason(of: code) }

  /// Whether nothing stands at the path.
  var isAbsence: Bool { code == ENOENT || code == ENOTDIR }

  /// Whether whoever was to read what is written has gone.
  var isBrokenPipe: Bool { code == EPIPE }
}
