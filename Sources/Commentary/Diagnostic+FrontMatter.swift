import Diagnostics
import Periods

/// About the lines between `---` and `---`.
extension Diagnostic {
  private static func frontMatter(
    _ id: String, _ message: String, _ mark: SourceMark, remedy: String
  ) -> Diagnostic {
    Diagnostic(
      id, about: .commentary, message, at: mark.place, excerpt: mark.excerpt, remedy: remedy)
  }

  static func unclosedFrontMatter(at mark: SourceMark) -> Diagnostic {
    frontMatter(
      "unclosed-front-matter", "the front matter that starts here is never closed", mark,
      remedy: "Put a line `---` behind its last key; for a rule across the page write `***`.")
  }

  static func intricateFrontMatter(at mark: SourceMark) -> Diagnostic {
    frontMatter(
      "intricate-front-matter", "the front matter is too long or nested too deep to be read", mark,
      remedy: "Write plain lines such as `title: A better quarter`.")
  }

  static func malformedFrontMatter(_ problem: String, at mark: SourceMark) -> Diagnostic {
    frontMatter(
      "invalid-yaml", "the front matter cannot be read: \(problem)", mark,
      remedy: "Write `key: value` lines; put quotes around a value that holds a colon or a `#`.")
  }

  static func notKeysAndValues(at mark: SourceMark) -> Diagnostic {
    frontMatter(
      "wrong-type", "the front matter is not made of keys and values", mark,
      remedy: "Write one `key: value` a line.")
  }

  static func repeatedKey(_ key: String, at mark: SourceMark) -> Diagnostic {
    frontMatter(
      "repeated-key", "the key `\(key)` stands twice in the front matter", mark,
      remedy: "Keep one of the two.")
  }

  static func unknownFrontMatterKey(
    _ key: String, known: [String], at mark: SourceMark
  ) -> Diagnostic {
    let nearest = NearestName.of(key, among: known)
    return frontMatter(
      "unknown-key", "there is no key `\(key)` in front matter of this kind", mark,
      remedy: nearest.map { "Did you mean `\($0)`?" }
        ?? "The keys are \(known.joined(separator: ", ")).")
  }

  static func frontMatterType(_ key: FrontMatterKey, at mark: SourceMark) -> Diagnostic {
    frontMatter(
      "wrong-type", "`\(key.rawValue)` takes one value, not a list or a mapping", mark,
      remedy: "Write the value on the key's line.")
  }

  static func badPeriod(
    _ text: String, calendar: FiscalCalendar, known: [Period], at mark: SourceMark
  ) -> Diagnostic {
    let nearest = NearestName.of(text, among: known.map(calendar.key))
    return frontMatter(
      "invalid-period", "`\(text)` names no period of this report's calendar", mark,
      remedy: nearest.map { "Did you mean `\($0)`?" }
        ?? "Write a period as \(forms(of: calendar)).")
  }

  static func badDate(_ text: String, at mark: SourceMark) -> Diagnostic {
    frontMatter(
      "invalid-date", "`\(text)` is not a date", mark,
      remedy: "Write a day that exists as 2026-02-15, or a month as 2026-02.")
  }

  static func dayMissing(at mark: SourceMark) -> Diagnostic {
    frontMatter(
      "invalid-date", "the date of a commentary is a day, not a month", mark,
      remedy: "Write it as 2026-02-15; the month it is about belongs to `period`.")
  }

  static func badDraft(at mark: SourceMark) -> Diagnostic {
    frontMatter(
      "wrong-type", "`draft` is either true or false", mark,
      remedy: "Write `draft: true` to keep the file out of the report.")
  }

  static func indexWithoutPeriod(example calendar: FiscalCalendar, path: String) -> Diagnostic {
    Diagnostic(
      "index-without-period", about: .commentary,
      "the commentary of the index does not say for which period it was written",
      at: Place(file: path, line: 1, column: 1),
      remedy: "Add `period:` to its front matter, as \(forms(of: calendar)).")
  }

  static func eventWithout(_ key: FrontMatterKey, path: String) -> Diagnostic {
    let example = key == .date ? "date: 2026-02-15" : "title: Real-time feedback"
    return Diagnostic(
      "incomplete-event", about: .commentary, "the event has no `\(key.rawValue)`",
      at: Place(file: path, line: 1, column: 1),
      remedy: "Add a line such as `\(example)` to its front matter, between lines `---`.")
  }

  /// How periods are written, such as `2026-09, 2026-Q3, 2026-H2 or 2026`.
  private static func forms(of calendar: FiscalCalendar) -> String {
    let year = calendar.isFiscal ? "FY2026" : "2026"
    return "2026-09, \(year)-Q3, \(year)-H2 or \(year)"
  }
}
