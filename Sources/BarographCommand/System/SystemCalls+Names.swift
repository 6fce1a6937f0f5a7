import CSystemCalls
import Glibc
import Wording

// Every `unsafe` here passes a C string that outlives the call, or copies what the system returned
// before the next call can change it.
extension SystemCalls {
  /// The names in a folder, sorted by bytes, without `.` and `..`.
  static func names(in folder: FilePath) throws(SystemError) -> [[UInt8]] {
    guard let stream = unsafe opendir(try cString(folder)) else { throw SystemError(errno, folder) }
    var names: [[UInt8]] = []
    errno = 0
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe UnsafeRawPointer(pointer).withMemoryRebound(to: UInt8.self, capacity: 1) {
          unsafe bytes(of: $0)
        }
      }
      if name != [dot], name != [dot, dot] { names.append(name) }
      errno = 0
    }
    let code = errno
    _ = unsafe closedir(stream)
    if code != 0 { throw SystemError(code, folder) }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The absolute path without links, `.` and `..`; everything on it must exist.
  static func resolved(_ path: FilePath) throws(SystemError) -> FilePath {
    guard let result = unsafe realpath(try cString(path), nil) else {
      throw SystemError(errno, path)
    }
    defer { unsafe free(result) }
    return unsafe result.withMemoryRebound(to: UInt8.self, capacity: 1) {
      FilePath(bytes: unsafe bytes(of: $0))
    }
  }

  /// What a link says, as written in it.
  static func target(ofLink path: FilePath) throws(SystemError) -> FilePath {
    let limit = 65_536
    var buffer = [CChar](repeating: 0, count: limit)
    let count = unsafe readlink(try cString(path), &buffer, limit)
    if count < 0 { throw SystemError(errno, path) }
    return FilePath(bytes: buffer.prefix(count).map { UInt8(bitPattern: $0) })
  }

  /// The value of an environment variable; nil if it isn't set.
  static func environmentValue(of name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// A new file in a folder, for nobody else to read, whose name is gone at once.
  static func openUnnamed(in folder: FilePath) throws(SystemError) -> Descriptor {
    let attempts = 1_000
    for attempt in 1...attempts {
      let path = folder.appending(".barograph-\(getpid())-\(attempt)")
      do throws(SystemError) {
        let descriptor = try open(path, .scratch)
        try removeFile(path)
        return descriptor
      } catch {
        if error.code != EEXIST || attempt == attempts { throw error }
      }
    }
    throw SystemError(EEXIST, folder)
  }

  static func reason(of code: Int32) -> String {
    guard let words = unsafe strerror(code) else { return "error \(code)" }
    return unsafe String(cString: words)
  }

  static func isTerminal(_ descriptor: Int32) -> Bool {
    isatty(descriptor) == 1
  }

  /// How many columns a terminal shows; nil where that isn't known.
  static func columns(ofTerminal descriptor: Int32) -> Int? {
    let columns = barograph_columns(descriptor)
    return columns > 0 ? Int(columns) : nil
  }

  private static func bytes(of text: UnsafePointer<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var index = 0
    while unsafe text[index] != 0 {
      bytes.append(unsafe text[index])
      index += 1
    }
    return bytes
  }

  private static let dot = UInt8(ascii: ".")
}
