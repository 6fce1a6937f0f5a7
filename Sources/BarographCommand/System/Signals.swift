import Glibc
import Synchronization

/// What the program does when it is told to stop.
///
/// - SIGINT, SIGTERM and SIGHUP end it at once, as the system does, so that a shell reports 130, 143
///   and 129. While a site is published, or another program makes PDF, they are held back until what
///   was made beside the old site, or the other program, is removed; the program then ends by the
///   same signal. While a site is published a second SIGINT ends it at once: somebody presses Ctrl-C
///   again. The others come twice by themselves, as from a terminal that is closed.
/// - SIGPIPE is ignored, so that a closed standard error never stops a build. A standard output
///   that is closed ends the program quietly by that signal: a shell reports 141, as for `cat`.
/// - SIGXFSZ is ignored, so that a file that grows past the limit of a shell's `ulimit -f` is an
///   error like a full disk, after which nothing is left behind.
enum Signals {
  /// The signal that came while signals were held back; 0 for none.
  private static let pending = Atomic<Int32>(0)

  /// Whether a second SIGINT ends the program at once.
  private static let isSecondFinal = Atomic<Bool>(true)

  /// Whether the user wants the program to stop.
  static var isPending: Bool { pending.load(ordering: .relaxed) != 0 }

  /// To be called once, before anything is written.
  static func prepare() {
    SystemCalls.ignore(SIGPIPE)
    SystemCalls.ignore(SIGXFSZ)
  }

  /// Runs some work with the signals that stop the program held back, then ends it if one came.
  /// - Parameter isSecondFinal: whether a second SIGINT ends the program at once; not where the work
  ///   stops within a moment after the first, and something outside would stay behind.
  static func holdingBack<Result, Failure>(
    isSecondFinal: Bool = true, _ work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    pending.store(0, ordering: .relaxed)
    Self.isSecondFinal.store(isSecondFinal, ordering: .relaxed)
    let held = SystemCalls.stopping.filter { !SystemCalls.isIgnored($0) }
    for signal in held {
      SystemCalls.handle(signal) { number in
        let earlier = Signals.pending.exchange(number, ordering: .relaxed)
        let isRepeated = earlier == SIGINT && number == SIGINT
        if isRepeated, Signals.isSecondFinal.load(ordering: .relaxed) {
          SystemCalls.end(by: number)
        }
      }
    }
    defer {
      for signal in held { SystemCalls.restoreDefault(signal) }
      let number = pending.exchange(0, ordering: .relaxed)
      if number != 0 { SystemCalls.end(by: number) }
    }
    return try work()
  }

  /// Ends the program as a writer whose reader has gone.
  static func endByClosedOutput() -> Never {
    SystemCalls.end(by: SIGPIPE)
  }
}
