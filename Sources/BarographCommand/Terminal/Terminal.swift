import Diagnostics
import Synchronization

/// Standard output for data, standard error for everything said to the user.
///
/// May be used from several threads: each message is written whole.
final class Terminal: Sendable {
  let style: TerminalStyle
  private let output: Int32
  private let error: Int32
  /// Whether a line of progress is on the screen.
  private let hasProgress = Mutex(false)

  /// - Parameters:
  ///   - output: the descriptor for data.
  ///   - error: the descriptor for messages.
  init(style: TerminalStyle, output: Int32 = 1, error: Int32 = 2) {
    self.style = style
    self.output = output
    self.error = error
  }

  /// The process's own, with colours and progress as the environment wants them.
  convenience init(isQuiet: Bool = false, isVerbose: Bool = false) {
    self.init(
      style: TerminalStyle(
        isQuiet: isQuiet, isVerbose: isVerbose, isTerminal: SystemCalls.isTerminal(2),
        environment: .process))
  }

  /// Prints diagnostics, sorted by place; notes only if verbose.
  func report(_ diagnostics: [Diagnostic]) {
    let wanted = diagnostics.filter { $0.severity > .note || style.isVerbose }
    guard !wanted.isEmpty else { return }
    say(wanted.sorted().map { $0.text(colored: style.isColored) }.joined())
  }

  /// Tells what was done, unless quiet; control characters are shown as U+FFFD.
  func tell(_ line: String) {
    if !style.isQuiet { say(Self.printable(line) + "\n") }
  }

  /// Tells a detail, only if verbose.
  func detail(_ line: String) {
    if style.isVerbose { tell(line) }
  }

  /// Shows what is being done on one line that changes in place, on terminals only.
  func progress(_ line: String) {
    guard style.showsProgress else { return }
    hasProgress.withLock { hasProgress in
      hasProgress = true
      let short = String(line.unicodeScalars.prefix(Self.progressWidth))
      write("\r\u{1B}[K" + Self.printable(short))
    }
  }

  /// Takes the line of progress away.
  func endProgress() {
    say("")
  }

  /// Writes data to standard output. If its reader has gone the program ends quietly.
  /// - Throws: `Refusal` where it can't be written otherwise, such as on a full disk.
  func print(_ data: [UInt8]) throws(Refusal) {
    endProgress()
    do throws(SystemError) {
      try SystemCalls.write(data, to: output, at: FilePath("standard output"))
    } catch {
      if error.isBrokenPipe { Signals.endByClosedOutput() }
      throw Refusal([.cannotPrint(error)])
    }
  }

  func print(_ text: String) throws(Refusal) {
    try print(Array(text.utf8))
  }

  private func say(_ text: String) {
    hasProgress.withLock { hasProgress in
      let clearing = hasProgress ? "\r\u{1B}[K" : ""
      hasProgress = false
      write(clearing + text)
    }
  }

  /// What can't be said because nobody listens is no reason to stop.
  private func write(_ text: String) {
    guard !text.isEmpty else { return }
    try? SystemCalls.write(Array(text.utf8), to: error, at: FilePath("standard error"))
  }

  /// A line that wraps couldn't be taken away again.
  private static let progressWidth = 79

  private static func printable(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      result.append(isControl && scalar != "\n" ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }
}
