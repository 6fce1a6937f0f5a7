import CSystemCalls
import Glibc

/// The system calls of the program: the one place where C strings and buffers are handed out.
///
/// Every `unsafe` here passes a C string or an array's storage that outlives the call, and nothing
/// keeps the pointer afterwards.
enum SystemCalls {
  /// How a file is opened. Nothing is inherited by child processes.
  enum Access {
    /// To read; returns at once for a pipe without a writer.
    case read
    /// A folder, for locks and for writing out what is pending.
    case folder
    /// To write a file that doesn't exist yet; never through a link.
    case create
    /// To write and read a file that doesn't exist yet; never through a link.
    case scratch
    /// To hold a lock; made if missing; never through a link.
    case lock

    fileprivate var flags: Int32 {
      switch self {
      case .read: O_RDONLY | O_CLOEXEC | O_NONBLOCK
      case .folder: O_RDONLY | O_CLOEXEC | O_DIRECTORY
      case .create: O_WRONLY | O_CLOEXEC | O_CREAT | O_EXCL | O_NOFOLLOW
      case .scratch: O_RDWR | O_CLOEXEC | O_CREAT | O_EXCL | O_NOFOLLOW
      case .lock: O_RDWR | O_CLOEXEC | O_CREAT | O_NOFOLLOW
      }
    }
  }

  static func open(_ path: FilePath, _ access: Access) throws(SystemError) -> Descriptor {
    let name = try cString(path)
    while true {
      let number = unsafe Glibc.open(name, access.flags, 0o600)
      if number >= 0 { return Descriptor(owning: number) }
      if errno != EINTR { throw SystemError(errno, path) }
    }
  }

  static func close(_ descriptor: Int32) {
    _ = Glibc.close(descriptor)
  }

  /// What stands at the path; a link itself unless it is to be followed.
  static func status(of path: FilePath, following: Bool = false) throws(SystemError) -> FileStatus {
    let name = try cString(path)
    var raw = stat()
    let result = unsafe following ? stat(name, &raw) : lstat(name, &raw)
    try check(result, path)
    return FileStatus(raw)
  }

  static func status(
    of descriptor: borrowing Descriptor, at path: FilePath
  ) throws(SystemError) -> FileStatus {
    var raw = stat()
    try check(unsafe fstat(descriptor.number, &raw), path)
    return FileStatus(raw)
  }

  /// Up to `count` bytes; fewer before the end are possible, none means the end.
  static func read(
    _ descriptor: borrowing Descriptor, upTo count: Int, at path: FilePath
  ) throws(SystemError) -> [UInt8] {
    let number = descriptor.number
    var code: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      var got = unsafe Glibc.read(number, buffer.baseAddress, count)
      while got < 0, canGoOn(number, POLLIN) {
        got = unsafe Glibc.read(number, buffer.baseAddress, count)
      }
      if got < 0 { code = errno }
      filled = max(0, got)
    }
    if code != 0 { throw SystemError(code, path) }
    return bytes
  }

  /// Appends up to `count` bytes from an offset; none means the end.
  static func read(
    _ descriptor: borrowing Descriptor, upTo count: Int, from offset: Int, at path: FilePath,
    into buffer: inout [UInt8]
  ) throws(SystemError) {
    let number = descriptor.number
    var code: Int32 = 0
    buffer.append(addingCapacity: count) { room in
      unsafe room.withUnsafeMutableBufferPointer { bytes, filled in
        var got: Int
        repeat {
          got = unsafe pread(number, bytes.baseAddress?.advanced(by: filled), count, off_t(offset))
        } while got < 0 && errno == EINTR
        if got < 0 { code = errno }
        filled += max(0, got)
      }
    }
    if code != 0 { throw SystemError(code, path) }
  }

  /// Writes all bytes, in as many calls as it takes.
  static func write(
    _ bytes: [UInt8], to number: Int32, at path: FilePath
  ) throws(SystemError) {
    var start = 0
    while start < bytes.count {
      let offset = start
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(number, buffer.baseAddress?.advanced(by: offset), bytes.count - offset)
      }
      if count >= 0 {
        start += count
      } else if !canGoOn(number, POLLOUT) {
        throw SystemError(errno, path)
      }
    }
  }

  /// Whether a call that failed is worth repeating: a signal came, or a pipe that never waits, as
  /// some programs hand them on, wasn't ready; then waits until it is.
  private static func canGoOn(_ number: Int32, _ event: Int32) -> Bool {
    if errno == EINTR { return true }
    guard errno == EAGAIN else { return false }
    var wanted = pollfd(fd: number, events: Int16(truncatingIfNeeded: event), revents: 0)
    return unsafe poll(&wanted, 1, -1) >= 0 || errno == EINTR
  }

  /// Puts something in the place of standard streams that are closed, so that no file that is
  /// opened later takes it and gets what was meant for them. Using one fails as before.
  static func occupyStandardStreams() {
    for number: Int32 in 0...2 where fcntl(number, F_GETFD) < 0 {
      _ = unsafe Glibc.open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY)
    }
  }

  static func setMode(
    _ mode: mode_t, of descriptor: borrowing Descriptor, at path: FilePath
  ) throws(SystemError) {
    try check(fchmod(descriptor.number, mode), path)
  }

  static func setMode(_ mode: mode_t, of path: FilePath) throws(SystemError) {
    try check(unsafe chmod(try cString(path), mode), path)
  }

  /// Gives a file or folder the times of another; a link itself, not what it leads to.
  static func setTimes(_ status: FileStatus, of path: FilePath) throws(SystemError) {
    let times = [status.accessed, status.modified]
    try check(unsafe utimensat(AT_FDCWD, try cString(path), times, AT_SYMLINK_NOFOLLOW), path)
  }

  static func makeFolder(_ path: FilePath) throws(SystemError) {
    try check(unsafe mkdir(try cString(path), 0o700), path)
  }

  /// A second name for a file; a link itself, not what it leads to.
  static func link(_ existing: FilePath, to path: FilePath) throws(SystemError) {
    let (from, to) = (try cString(existing), try cString(path))
    try check(unsafe linkat(AT_FDCWD, from, AT_FDCWD, to, 0), path)
  }

  static func rename(_ from: FilePath, to path: FilePath) throws(SystemError) {
    try check(unsafe Glibc.rename(try cString(from), try cString(path)), path)
  }

  /// Lets two paths change places in one step, where the file system can.
  static func exchange(_ one: FilePath, _ other: FilePath) throws(SystemError) {
    try check(unsafe barograph_exchange(try cString(one), try cString(other)), other)
  }

  static func removeFile(_ path: FilePath) throws(SystemError) {
    try check(unsafe unlink(try cString(path)), path)
  }

  static func removeFolder(_ path: FilePath) throws(SystemError) {
    try check(unsafe rmdir(try cString(path)), path)
  }

  /// Writes out everything that is pending on the file system of a folder.
  static func synchronize(_ folder: FilePath) throws(SystemError) {
    let descriptor = try open(folder, .folder)
    try check(barograph_synchronize(descriptor.number), folder)
  }

  /// Takes an exclusive lock, held until the descriptor is closed; fails at once if it is taken.
  static func lock(_ descriptor: borrowing Descriptor, at path: FilePath) throws(SystemError) {
    try check(flock(descriptor.number, LOCK_EX | LOCK_NB), path)
  }

  /// Gives a lock up, also where a process that was forked meanwhile has the descriptor as well.
  static func unlock(_ descriptor: borrowing Descriptor) {
    _ = flock(descriptor.number, LOCK_UN)
  }

  static func check(_ result: Int32, _ path: FilePath) throws(SystemError) {
    if result != 0 { throw SystemError(errno, path) }
  }

  /// The bytes with a NUL at the end; a path with a NUL inside can't exist.
  static func cString(_ path: FilePath) throws(SystemError) -> [CChar] {
    if path.bytes.contains(0) { throw SystemError(EINVAL, path) }
    return path.bytes.map { CChar(bitPattern: $0) } + [0]
  }
}
