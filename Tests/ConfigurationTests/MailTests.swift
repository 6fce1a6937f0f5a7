import Diagnostics
import Testing

@testable import Configuration

@Suite struct MailTests {
  private static let start = "title: T\nresponses:\n  - files: a.csv\n"

  @Test func `reads a message, and several`() throws {
    let one = Outcome(
      Self.start + "email: {to: [a@x.example, \"B C <b@x.example>\"], from: cx@x.example}")
    #expect(one.summary == [])
    let message = try #require(one.configuration?.mail.first)
    #expect(message.to.map(\.text) == ["a@x.example", "b@x.example"])
    #expect(message.to.map(\.name) == [nil, "B C"])
    #expect(message.from?.domain == "x.example")
    #expect(message.subject == nil)
    let two = Outcome(
      Self.start + "email:\n  - to: a@x.example\n  - {to: b@x.example, product: Atlas}\n")
    #expect(two.summary == [])
    #expect(two.configuration?.mail.map(\.product?.text) == [nil, "Atlas"])
  }

  static let bad: [BadCase] = [
    BadCase(start + "①email:", "no-value"),
    BadCase(start + "email: ①board@x.example", "wrong-type"),
    BadCase(start + "email: ①[]", "wrong-type"),
    BadCase(start + "email: [①a@x.example]", "wrong-type"),
    BadCase(start + "email: {①form: a@x.example, to: b@x.example}", "unknown-key"),
    BadCase(start + "①email: {from: a@x.example}", "missing-key"),
    BadCase(start + "email: {to: ①[]}", "wrong-type"),
    BadCase(start + "email: {to: [a@x.example, ①board]}", "invalid-address"),
    BadCase(start + "email: {to: a@x.example, from: ①\"ü@x.example\"}", "invalid-address"),
    BadCase(
      start + "email: {to: a@x.example, subject: ①\"{titel} {period}\"}", "unknown-placeholder"),
    BadCase(start + "site: {base-url: ①intra.example/nps}", "invalid-value"),
    BadCase(start + "site: {base-url: ①\"https://x.example/?a=1\"}", "invalid-value"),
    BadCase(start + "site: {base-url: ①\"javascript://x\"}", "invalid-value"),
  ]

  @Test(arguments: bad) func `says what is wrong and where`(_ bad: BadCase) {
    let marked = MarkedYAML(bad.text)
    let outcome = Outcome(marked.text)
    #expect(outcome.configuration == nil)
    #expect(outcome.summary == zip(bad.ids, marked.marks).map { "\($0) \($1)" })
  }

  @Test func `names the placeholder that was meant`() {
    let outcome = Outcome(Self.start + "email: {to: a@x.example, subject: \"{perid}: {score}\"}")
    #expect(outcome.diagnostics.first?.remedy == "Did you mean `{period}`?")
  }

  @Test func `warns of a subject that never changes`() {
    let outcome = Outcome(Self.start + "email: {to: a@x.example, subject: \"{title} {score}\"}")
    #expect(outcome.diagnostics.map(\.id) == ["subject-without-period"])
    #expect(outcome.configuration != nil)
  }

  @Test func `ends the address of the pages with a slash`() {
    let outcome = Outcome(Self.start + "site: {base-url: \"https://x.example/nps\"}")
    #expect(outcome.configuration?.baseURL == "https://x.example/nps/")
  }

  @Test(arguments: [
    ("board@example.org", MailAddressFault?.none), ("root@localhost", nil),
    ("\"Novák, Łucja\" <l.n+x@a-b.example>", nil), ("<a@b.example>", nil),
    ("board", .noAddress), ("", .noAddress), ("a@b.example, c@d.example", .several),
    ("a@b.example;c@d.example", .several), ("jürgen@b.example", .foreignLocalPart),
    ("a@bücher.example", .foreignDomain), (".a@b.example", .badLocalPart),
    ("a b@c.example", .badLocalPart), ("@b.example", .badLocalPart), ("a@", .badDomain),
    ("a@-b.example", .badDomain), ("a@b..example", .badDomain), ("a@[10.0.0.1]", .badDomain),
    ("a@b.example\r\nBcc: c@d.example", .badLocalPart), ("a\r\nBcc: c@d.example", .badLocalPart),
    (String(repeating: "a", count: 65) + "@b.example", .badLocalPart),
    ("a@" + String(repeating: "b", count: 64) + ".example", .badDomain),
  ])
  func `takes addresses that every server takes`(_ text: String, _ fault: MailAddressFault?) {
    do throws(MailAddressFault) {
      let address = try MailAddress(text)
      #expect(fault == nil, "\(address)")
    } catch {
      #expect(error == fault)
    }
  }

  @Test func `keeps the name beside an address as it is meant`() throws {
    #expect(try MailAddress("\"Novák, \\\"Łucja\\\"\" <l@x.example>").name == "Novák, \"Łucja\"")
    #expect(try MailAddress("  The Board <b@x.example> ").name == "The Board")
    #expect(try MailAddress("<b@x.example>").name == nil)
  }

  @Test func `fills a subject, and takes an open brace for text`() throws {
    let pattern = try SubjectPattern("{title}: {score} {")
    #expect(pattern.filled { $0.rawValue.uppercased() } == "TITLE: SCORE {")
  }
}
