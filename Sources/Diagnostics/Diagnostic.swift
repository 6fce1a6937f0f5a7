/// What went wrong, where, and how to mend it.
///
/// A diagnostic is a value: every message is made by one static factory in the target that
/// detects it, so that tests compare values and the words stand in one place. Messages never
/// quote what a respondent wrote.
package struct Diagnostic: Error, Hashable, Sendable {
  /// How much a diagnostic weighs: an error stops the build, a warning fails `check` and
  /// `--strict`, a note only informs.
  package enum Severity: Int, Sendable, Comparable {
    case note, warning, error

    package static func < (left: Severity, right: Severity) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// What a diagnostic is about; the command line turns it into an exit status.
  package enum Subject: Sendable {
    case usage, configuration, input, missingInput, commentary, theme, output, fault
  }

  /// A stable name in kebab case, such as `unknown-key`, documented in `Documentation/`.
  package let id: String
  package let severity: Severity
  package let subject: Subject
  /// One sentence without a full stop, in the words of the field.
  package let message: String
  package let place: Place?
  /// The offending line, where showing it helps and reveals no answer.
  package let excerpt: Excerpt?
  /// What to do about it: one sentence.
  package let remedy: String?

  package init(
    _ id: String, _ severity: Severity = .error, about subject: Subject, _ message: String,
    at place: Place? = nil, excerpt: Excerpt? = nil, remedy: String? = nil
  ) {
    self.id = id
    self.severity = severity
    self.subject = subject
    self.message = message
    self.place = place
    self.excerpt = excerpt
    self.remedy = remedy
  }
}

/// A place in a file: lines and columns count from 1, columns in Unicode scalars.
package struct Place: Hashable, Sendable {
  package let file: String
  package let line: Int?
  package let column: Int?

  package init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }
}

/// One line of a file with the columns to point at.
package struct Excerpt: Hashable, Sendable {
  package let text: String
  /// The 1-based column of the caret.
  package let column: Int
  /// How many columns the mark spans, at least 1.
  package let width: Int

  package init(text: String, column: Int, width: Int = 1) {
    self.text = text
    self.column = column
    self.width = max(1, width)
  }
}

/// The diagnostics that stop a piece of work, thrown once all of them are collected.
package struct Refusal: Error, Hashable, Sendable {
  package let diagnostics: [Diagnostic]

  package init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }
}
