import Diagnostics
import Markup
import Periods
import Testing

@testable import Commentary

@Suite struct EventTests {
  private let file = "content/events/e.md"

  @Test(arguments: ["2026-02-15", "\"2026-02-15\"", "'2026-02-15'"])
  func `reads a day as it is written`(date: String) {
    let (events, diagnostics) = Reading.events([
      ("e.md", "---\ntitle: Feedback\ndate: \(date)\n---\nOne.\n\nTwo.")
    ])
    #expect(diagnostics.isEmpty)
    #expect(events.first?.title == "Feedback")
    #expect(events.first?.date == CivilDate("2026-02-15"))
    #expect(events.first?.isMonthOnly == false)
    #expect(events.first?.product == nil)
    #expect(events.first?.body.string == "<p>One.</p>\n<p>Two.</p>")
    #expect(events.first?.path == file)
  }

  @Test(arguments: ["2026-02", "\"2026-02\""])
  func `reads a month`(date: String) {
    let event = Reading.events([("e.md", "---\ntitle: T\ndate: \(date)\n---\n")]).events.first
    #expect(event?.date == CivilDate("2026-02-01"))
    #expect(event?.isMonthOnly == true)
    #expect(event?.body.isEmpty == true)
  }

  @Test func `finds the product's own name`() {
    let event = Reading.events([
      ("e.md", "---\ntitle: T\ndate: 2026-02\nproduct: beacon pro\n---\n")
    ]).events.first
    #expect(event?.product == "Beacon Pro")
  }

  @Test func `warns of a product that is not known`() {
    let source = MarkedSource("---\ntitle: T\ndate: 2026-02\nproduct: ①Atlsa\n---\n")
    let (events, diagnostics) = Reading.events([("e.md", source.text)])
    #expect(events.isEmpty)
    #expect(diagnostics.map(\.id) == ["unknown-event-product"])
    #expect(diagnostics.first?.severity == .warning)
    #expect(diagnostics.first?.place == source.place(in: file))
    #expect(diagnostics.first?.remedy == "Did you mean `Atlas`?")
  }

  @Test(arguments: [
    ("---\ndate: 2026-02\n---\n", "the event has no `title`"),
    ("---\ntitle: T\n---\n", "the event has no `date`"),
    ("---\ntitle: T\ndate:\n---\n", "the event has no `date`"),
    ("---\ntitle: T\ndate: 2026-2\n---\n", "`2026-2` is not a date"),
    ("---\ntitle: T\ndate: 2026-13\n---\n", "`2026-13` is not a date"),
    ("---\ntitle: T\ndate: 20260215\n---\n", "`20260215` is not a date"),
    ("---\ntitle: T\ndate: 2026\n---\n", "`2026` is not a date"),
    ("---\ntitle: T\ndate: 2026-02\nperiod: 2026-Q3\n---\n", "there is no key `period`"),
  ])
  func `refuses an event that is not whole`(text: String, message: String) {
    let diagnostics = Reading.events([("e.md", text)]).diagnostics
    #expect(diagnostics.count == 1)
    #expect(diagnostics.first?.severity == .error)
    #expect(diagnostics.first?.message.contains(message) == true)
  }

  @Test func `names both keys where a file has no front matter`() {
    let diagnostics = Reading.events([("e.md", "Text.")]).diagnostics
    #expect(diagnostics.map(\.id) == ["incomplete-event", "incomplete-event"])
  }

  @Test func `sorts by date and then path`() {
    let events = Reading.events([
      ("b.md", "---\ntitle: B\ndate: 2026-02-15\n---\n"),
      ("c.md", "---\ntitle: C\ndate: 2025-12\n---\n"),
      ("a.md", "---\ntitle: A\ndate: 2026-02-15\n---\n"),
      ("d.md", "---\ntitle: D\ndate: 2026-02-15\ndraft: true\n---\n"),
    ]).events
    #expect(events.map(\.title) == ["C", "A", "B"])
  }
}
