import Diagnostics
import Testing

@testable import BarographCommand

@Suite struct ExitStatusTests {
  private func problem(
    _ subject: Diagnostic.Subject, _ severity: Diagnostic.Severity = .error
  ) -> Diagnostic {
    Diagnostic("x", severity, about: subject, "something")
  }

  @Test func `gives each kind of error its status`() {
    let expected: [(Diagnostic.Subject, Int32)] = [
      (.usage, 64), (.input, 65), (.commentary, 65), (.missingInput, 66), (.fault, 70),
      (.output, 73), (.configuration, 78), (.theme, 78),
    ]
    for (subject, status) in expected {
      #expect(ExitStatus(for: [problem(subject)]).rawValue == status)
    }
  }

  @Test func `lets warnings count only if strict`() {
    let warnings = [problem(.input, .warning), problem(.output, .note)]
    #expect(ExitStatus(for: warnings) == .fine)
    #expect(ExitStatus(for: warnings, isStrict: true) == .problems)
    #expect(ExitStatus(for: [problem(.input, .note)], isStrict: true) == .fine)
    #expect(ExitStatus(for: [], isStrict: true) == .fine)
  }

  @Test func `names what has to be mended first`() {
    let errors = [problem(.input), problem(.configuration), problem(.missingInput)]
    #expect(ExitStatus(for: errors) == .configuration)
    #expect(ExitStatus(for: errors + [problem(.fault)], isStrict: true) == .fault)
    let subjects: [Diagnostic.Subject] = [
      .fault, .usage, .configuration, .missingInput, .input, .output,
    ]
    for (first, later) in zip(subjects, subjects.dropFirst()) {
      #expect(
        ExitStatus(for: [problem(later), problem(first)]) == ExitStatus(for: [problem(first)]))
    }
  }
}
