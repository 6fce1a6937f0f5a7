import Testing

@testable import Configuration

/// A configuration that is refused, with the ids expected at its marks.
struct BadCase: Sendable, CustomTestStringConvertible {
  let text: String
  let ids: [String]

  init(_ text: String, _ ids: String...) {
    self.text = text
    self.ids = ids
  }

  var testDescription: String { text.split(separator: "\n").joined(separator: " ⏎ ") }
}

@Suite struct BadConfigurationTests {
  @Test(arguments: keys + types + names + texts)
  func `says what is wrong and where`(_ bad: BadCase) {
    let marked = MarkedYAML(bad.text)
    let outcome = Outcome(marked.text)
    #expect(outcome.configuration == nil)
    let expected = zip(bad.ids, marked.marks).map { "\($0) \($1)" }
    #expect(bad.ids.count == marked.marks.count)
    #expect(outcome.summary == expected)
  }

  private static let start = "title: T\nresponses:\n  - files: a.csv\n"

  static let keys: [BadCase] = [
    BadCase(start + "①hedline: month", "unknown-key"),
    BadCase(start + "①summoned: []\n②mail: {to: []}", "unknown-key", "unknown-key"),
    BadCase(start + "    lookup: {file: f, on: k, columns: [a], ①key: k}", "unknown-key"),
    BadCase(start + "    ①②lookup: {on: k}", "missing-key", "missing-key"),
    BadCase(start + "site: {①canonical: x, styles: ②files}", "unknown-key", "invalid-value"),
    BadCase(start + "privacy: {①remarks-below: 5}", "unknown-key"),
    BadCase("①responses:\n  - files: a.csv", "missing-key"),
    BadCase("①title: T", "missing-key"),
    BadCase("title: T\nresponses:\n  - ①score: nps", "missing-key"),
    BadCase("①②③nothing: 1", "missing-key", "missing-key", "unknown-key"),
    BadCase(start + "①title: U", "repeated-key"),
    BadCase(start + "①\"title\": U\n②'title': V", "repeated-key", "repeated-key"),
    BadCase(start + "history: 3\n①history: 4\n②hedline: x", "repeated-key", "unknown-key"),
    BadCase(start + "about: {mode: a, ①mode: b}", "repeated-key"),
    BadCase(start + "    constant: {product: a, ①product: b}", "repeated-key"),
    BadCase(start + "①[a, b]: c", "wrong-type"),
  ]

  static let types: [BadCase] = [
    BadCase(start + "    preset: ①surveymonkeys", "invalid-value"),
    BadCase(start + "    encoding: ①latin-1", "invalid-value"),
    BadCase(start + "    labels: ①[Absolutely]", "wrong-type"),
    BadCase(
      start + "    labels: {Absolutely: ①ten, Never: ②11, Fine: ③+8}", "wrong-type", "wrong-type",
      "wrong-type"),
    BadCase(start + "    duplicates: ①latest-per-quarter", "respondent-needed"),
    BadCase(start + "    duplicates: ①latest", "invalid-value"),
    BadCase(start + "    lookup: ①accounts.csv", "wrong-type"),
    BadCase(start + "    lookup: {file: ①\"${A\", on: k, columns: a}", "invalid-variable"),
    BadCase(start + "dimensions: {tenure: {bins: [90, ①90]}}", "invalid-value"),
    BadCase(start + "dimensions: {tenure: {bins: [365, ①90]}}", "invalid-value"),
    BadCase(start + "dimensions: {tenure: {bins: [①few]}}", "invalid-value"),
    BadCase(start + "dimensions: {tenure: {bins: [90], ①order: [a]}}", "bins-and-names"),
    BadCase(start + "calendar: {①time-zone: }", "no-value"),
    BadCase("①- a\n- b", "wrong-type"),
    BadCase("①just a text", "wrong-type"),
    BadCase("①title:\nresponses: [{files: a}]", "no-value"),
    BadCase("①title: ~\nresponses: [{files: a}]", "no-value"),
    BadCase("title: ①\"\"\nresponses: [{files: a}]", "no-value"),
    BadCase("title: ①[a]\nresponses: [{files: a}]", "wrong-type"),
    BadCase("title: T\nresponses: ①[]", "wrong-type"),
    BadCase("title: T\nresponses:\n  ①files: a.csv", "wrong-type"),
    BadCase("title: T\nresponses:\n  - ①a.csv", "wrong-type"),
    BadCase("title: T\nresponses:\n  - files: ①{a: b}", "wrong-type"),
    BadCase("title: T\nresponses:\n  - files: [a, ①[b]]", "wrong-type"),
    BadCase("title: T\nresponses:\n  - files: ①[]", "wrong-type"),
    BadCase("title: T\nresponses:\n  - files: ①\"${EXPORTS/*.csv\"", "invalid-variable"),
    BadCase("title: T\nresponses:\n  - files: ①\"${2024}/*.csv\"", "invalid-variable"),
    BadCase(start + "calendar: {fiscal-year-starts: ①13}", "invalid-value"),
    BadCase(start + "calendar: {named-by: ①ends}", "invalid-value"),
    BadCase(start + "calendar: ①4", "wrong-type"),
    BadCase(start + "headline: ①weekly", "invalid-value"),
    BadCase(start + "history: ①0", "invalid-value"),
    BadCase(start + "history: ①401", "invalid-value"),
    BadCase(start + "history: ①-3", "invalid-value"),
    BadCase(start + "history: ①12.0", "invalid-value"),
    BadCase(start + "history: ①99999999999999999999", "invalid-value"),
    BadCase(start + "language: ①it", "unknown-language"),
    BadCase(start + "as-of: ①2026-02-30", "invalid-date"),
    BadCase(start + "as-of: ①06.10.2026", "invalid-date"),
    BadCase(start + "statistics: {confidence: ①0.8}", "invalid-value"),
    BadCase(start + "statistics: {confidence: ①95%}", "invalid-value"),
    BadCase(start + "privacy: {hide-below: ①-1}", "invalid-value"),
    BadCase(start + "privacy: {hide-below: 10, mute-below: ①5}", "mute-below-hide"),
    BadCase(start + "privacy: {hide-below: ①50}", "mute-below-hide"),
    BadCase(start + "privacy: ①lax", "invalid-value"),
    BadCase(start + "privacy: ①[strict]", "wrong-type"),
    BadCase(start + "quality: {max-set-aside: ①5}", "invalid-value"),
    BadCase(start + "quality: {max-set-aside: ①101%}", "invalid-value"),
    BadCase(start + "quality: {max-set-aside: ①-1%}", "invalid-value"),
    BadCase(start + "site: {theme: ①../secret}", "invalid-value"),
    BadCase(start + "    delimiter: ①comma", "invalid-value"),
    BadCase(start + "    date-order: ①dym", "invalid-value"),
  ]

  static let names: [BadCase] = [
    BadCase(start + "    constant: {date: ①01.02.2025}", "invalid-date"),
    BadCase(start + "    constant: {①score: 9}", "constant-score"),
    BadCase(start + "    score: nps\n    constant: {①nps: 9}", "constant-score"),
    BadCase(start + "    date: when\n    constant: {①date: 2025-01-01}", "constant-and-column"),
    BadCase(start + "    constant: {①plan: [a]}", "wrong-type"),
    BadCase(start + "    constant: {①plan: }", "wrong-type"),
    BadCase(start + "    constant: ①plan", "wrong-type"),
    BadCase(start + "    where: {①status: }", "wrong-type"),
    BadCase(start + "    where: {①status: []}", "wrong-type"),
    BadCase(start + "    where: {status: ①{a: b}}", "wrong-type"),
    BadCase(start + "    where: {status: [a, ①[b]]}", "wrong-type"),
    BadCase(
      start + "    survey: a\n  - files: b\n    survey: b\n  - ①files: c", "survey-needed"),
    BadCase(start + "product: {values: {A: [x, y], B: [z, ①x]}}", "value-of-two-names"),
    BadCase(start + "product: {values: {A: [①B], B: [b]}}", "value-of-two-names"),
    BadCase(start + "product: {values: {A: [x, ①x]}}", "repeated-name"),
    BadCase(start + "product: {values: {A: x, ①A: y}}", "repeated-key"),
    BadCase(start + "product: {order: [A, B, ①A]}", "repeated-name"),
    BadCase(start + "dimensions: {①product: x}", "dimension-named-product"),
    BadCase(start + "dimensions: {①sales region: x}", "invalid-dimension-key"),
    BadCase(start + "dimensions: {①../x: x}", "invalid-dimension-key"),
    BadCase(start + "dimensions: {region: x, ①Region: y}", "dimensions-alike"),
    BadCase(start + "dimensions: {①region: }", "wrong-type"),
    BadCase(start + "dimensions: {region: ①[a]}", "wrong-type"),
    BadCase(start + "dimensions: ①[region]", "wrong-type"),
    BadCase(start + "    score: nps\ndimensions: {①region: nps}", "dimension-reads-role"),
    BadCase(start + "    comment: why\ndimensions: {①region: why}", "dimension-reads-role"),
    BadCase(start + "    date: day\ndimensions: {①region: {column: day}}", "dimension-reads-role"),
  ]

  static let texts: [BadCase] = [
    BadCase("①", "empty-configuration"),
    BadCase("①# only a comment\n", "empty-configuration"),
    BadCase("①---\n", "empty-configuration"),
    BadCase("title: T\nresponses:\n①\t- files: a", "tab-in-indentation"),
    BadCase("title: ①\"T\nresponses: []", "unclosed-quote"),
    BadCase("title: a①: b", "invalid-yaml"),
    BadCase("title: T\nresponses:\n  - files: ①*.csv", "unquoted-sign"),
    BadCase("title: ①&t T\nresponses:\n  - files: ②*t", "unquoted-sign", "unquoted-sign"),
    BadCase("title: T\nabout: ①&a\n  mode: x\n", "unquoted-sign"),
    BadCase(start + "①--- \ntitle: U", "several-documents"),
    BadCase("title: a①\u{0}b", "control-character"),
    BadCase("title: a①\u{1B}[31m", "control-character"),
    BadCase("title: ①\"a\\0b\"\nresponses: [{files: a}]", "control-character"),
  ]
}
