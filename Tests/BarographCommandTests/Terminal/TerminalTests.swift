import Diagnostics
import Foundation
import Testing

@testable import BarographCommand

@Suite struct TerminalTests {
  private func style(
    quiet: Bool = false, terminal: Bool = true, _ environment: [String: String] = [:]
  ) -> TerminalStyle {
    TerminalStyle(isQuiet: quiet, isTerminal: terminal, environment: Environment(environment))
  }

  /// What a terminal of this style writes to standard output and standard error.
  private func written(
    _ style: TerminalStyle, _ body: (Terminal) throws -> Void
  ) throws -> (output: String, error: String) {
    let (output, error) = (Pipe(), Pipe())
    try body(
      Terminal(
        style: style, output: output.fileHandleForWriting.fileDescriptor,
        error: error.fileHandleForWriting.fileDescriptor))
    try output.fileHandleForWriting.close()
    try error.fileHandleForWriting.close()
    return (
      String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self),
      String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    )
  }

  @Test func `uses colours on terminals and as the environment wants`() {
    #expect(style().isColored)
    #expect(!style(terminal: false).isColored)
    #expect(!style(["NO_COLOR": "1"]).isColored)
    #expect(style(["NO_COLOR": ""]).isColored)
    #expect(!style(["TERM": "dumb"]).isColored)
    #expect(style(terminal: false, ["CLICOLOR_FORCE": "1"]).isColored)
    #expect(!style(terminal: false, ["CLICOLOR_FORCE": "0"]).isColored)
    #expect(!style(["CLICOLOR_FORCE": "1", "NO_COLOR": "1"]).isColored)
  }

  @Test func `shows progress on terminals only, and not when quiet`() {
    #expect(style().showsProgress)
    #expect(!style(terminal: false, ["CLICOLOR_FORCE": "1"]).showsProgress)
    #expect(!style(quiet: true).showsProgress)
  }

  @Test func `prints diagnostics sorted by place, notes only if verbose`() throws {
    let diagnostics = [
      Diagnostic("b", .warning, about: .input, "later", at: Place(file: "a", line: 2)),
      Diagnostic("c", .note, about: .input, "a note"),
      Diagnostic("a", about: .input, "earlier", at: Place(file: "a", line: 1)),
    ]
    let plain = style(terminal: false)
    let text = "a:1: error: earlier [a]\na:2: warning: later [b]\n"
    #expect(try written(plain) { $0.report(diagnostics) }.error == text)
    var verbose = plain
    verbose.isVerbose = true
    #expect(try written(verbose) { $0.report(diagnostics) }.error.contains("note: a note [c]"))
  }

  @Test func `lets no name of a file drive the terminal, in colours or without`() {
    let diagnostic = Diagnostic(
      "a", about: .input, "no \u{1B}[2J", at: Place(file: "\u{1B}]0;x\u{7}.csv"))
    let plain = "\u{FFFD}]0;x\u{FFFD}.csv: error: no \u{FFFD}[2J [a]\n"
    #expect(diagnostic.text() == plain)
    let colored = diagnostic.text(colored: true).split(separator: "\u{1B}").map(String.init)
    #expect(colored == ["\u{FFFD}]0;x\u{FFFD}.csv: ", "[1;31merror", "[0m: no \u{FFFD}[2J [a]\n"])
  }

  @Test func `takes the line of progress away before it says anything else`() throws {
    let result = try written(style()) { terminal in
      terminal.progress("Reading 1 of 2\u{1B}[31m")
      terminal.tell("Done")
      try terminal.print("data\n")
    }
    #expect(result.error == "\r\u{1B}[KReading 1 of 2\u{FFFD}[31m\r\u{1B}[KDone\n")
    #expect(result.output == "data\n")
  }

  @Test func `tells nothing when quiet but reports problems`() throws {
    let result = try written(style(quiet: true)) { terminal in
      terminal.progress("Reading")
      terminal.tell("Done")
      terminal.report([Diagnostic("a", about: .input, "wrong")])
    }
    #expect(result.error.hasSuffix(": wrong [a]\n"))
    #expect(!result.error.contains("Done"))
  }

  @Test func `reports what stopped a command and passes its status on`() throws {
    let result = try written(style(terminal: false)) { terminal in
      #expect(throws: (any Error).self) {
        try terminal.run { throw Refusal([Diagnostic("a", about: .output, "no room")]) }
      }
      try terminal.run { [Diagnostic("b", .warning, about: .input, "odd")] }
    }
    #expect(result.error == "error: no room [a]\nwarning: odd [b]\n")
  }

  @Test func `refuses to lose data that can't be printed`() throws {
    let full = try FileHandle(forWritingTo: URL(filePath: "/dev/full"))
    let terminal = Terminal(style: style(), output: full.fileDescriptor, error: 2)
    #expect(throws: Refusal.self) { try terminal.print("data") }
  }
}
