import CSystemCalls
import Glibc

// Every `unsafe` here passes C strings, or structures of the system's own, that outlive the call.
extension SystemCalls {
  /// A program that was started, and where what it says comes from.
  struct Child: ~Copyable {
    /// Its process, which leads a group of its own: those that it starts end with it.
    let process: pid_t
    /// What it writes to standard output and standard error, in the order of writing.
    let said: Descriptor
  }

  /// Starts a program: in a folder, with these variables alone, with nothing to read, in a group of
  /// processes of its own, and with no file of ours open.
  /// - Parameter arguments: those behind its name.
  static func start(
    _ program: FilePath, _ arguments: [String], _ variables: [String], in folder: FilePath
  ) throws(SystemError) -> Child {
    var ends: [Int32] = [-1, -1]
    try check(unsafe barograph_pipe(&ends), program)
    let reading = Descriptor(owning: ends[0])
    let writing = Descriptor(owning: ends[1])
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, writing.number, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, writing.number, 2)
    unsafe barograph_change_folder(&actions, try cString(folder))
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    // A group of its own, and the signals as the system gives them: ours are held back or ignored.
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
    unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in stopping + [SIGPIPE] { unsafe sigaddset(&signals, signal) }
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    var process: pid_t = 0
    let path = try cString(program)
    let code = unsafe withStrings([program.text] + arguments) { argv in
      unsafe withStrings(variables) { envp in
        unsafe posix_spawn(&process, path, &actions, &attributes, argv, envp)
      }
    }
    // Ours to close once the program has its own: the end of what it says shows then.
    _ = consume writing
    if code != 0 { throw SystemError(code, program) }
    return Child(process: process, said: reading)
  }

  /// Whether a program that was started has ended. Its number is not given to another before
  /// ``end(_:)``.
  static func hasEnded(_ child: borrowing Child) -> Bool {
    barograph_has_ended(child.process) != 0
  }

  /// Ends a program with all that it started, at once, where it hasn't ended by itself.
  /// - Returns: its status; signals count from 128 on.
  @discardableResult static func end(_ child: borrowing Child) -> Int32 {
    _ = kill(-child.process, SIGKILL)
    var status: Int32 = 0
    var result = unsafe waitpid(child.process, &status, 0)
    while result < 0, errno == EINTR { result = unsafe waitpid(child.process, &status, 0) }
    guard result == child.process else { return 127 }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// Whether there is something to read, or the end, within some milliseconds.
  static func isReady(_ descriptor: borrowing Descriptor, within milliseconds: Int32) -> Bool {
    var wanted = pollfd(fd: descriptor.number, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&wanted, 1, milliseconds) > 0
  }

  static func sleep(milliseconds: Int32) {
    _ = poll(nil, 0, milliseconds)
  }

  static var isRoot: Bool { geteuid() == 0 }

  /// A folder of this user's alone that didn't exist before.
  static func makeTemporaryFolder(in folder: FilePath) throws(SystemError) -> FilePath {
    var template = try cString(folder.appending("barograph-XXXXXX"))
    guard unsafe mkdtemp(&template) != nil else { throw SystemError(errno, folder) }
    return FilePath(bytes: template.dropLast().map { UInt8(bitPattern: $0) })
  }

  /// Whether a file may be run.
  static func isRunnable(_ path: FilePath) -> Bool {
    guard let name = try? cString(path), let status = try? status(of: path, following: true) else {
      return false
    }
    let result = unsafe access(name, X_OK)
    return status.kind == .file && result == 0
  }

  /// A list of C strings with a null pointer at its end.
  private static func withStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let list = unsafe strings.map { unsafe strdup($0) } + [nil]
    defer { for index in unsafe list.indices { unsafe free(list[index]) } }
    return unsafe body(list)
  }
}
