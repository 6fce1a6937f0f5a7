import CSystemCalls
import Glibc

// Every `unsafe` here fills in or reads a structure of its own; the handlers are C functions that
// capture nothing.
extension SystemCalls {
  /// Whether a process of this machine runs.
  static func isRunning(_ process: Int32) -> Bool {
    process > 0 && (kill(process, 0) == 0 || errno == EPERM)
  }

  /// The signals by which users, shells and the system let a program stop.
  static let stopping = [SIGINT, SIGTERM, SIGHUP]

  static func ignore(_ number: Int32) {
    signal(number, SIG_IGN)
  }

  static func restoreDefault(_ number: Int32) {
    signal(number, SIG_DFL)
  }

  /// Calls a function when the signal comes; calls of the system under way go on afterwards.
  static func handle(_ number: Int32, with handler: @escaping @convention(c) (Int32) -> Void) {
    signal(number, handler)
  }

  /// Whether whoever started the program had the signal ignored, as shells do for jobs behind.
  static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard unsafe sigaction(number, nil, &action) == 0 else { return false }
    guard let handler = unsafe action.__sigaction_handler.sa_handler else { return false }
    return unsafe unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// Ends the program by a signal, so that whoever started it sees which.
  static func end(by number: Int32) -> Never {
    restoreDefault(number)
    var wanted = sigset_t()
    unsafe sigemptyset(&wanted)
    unsafe sigaddset(&wanted, number)
    unsafe pthread_sigmask(SIG_UNBLOCK, &wanted, nil)
    raise(number)
    // Only reached where the system refuses to deliver the signal.
    _exit(128 + number)
  }
}
