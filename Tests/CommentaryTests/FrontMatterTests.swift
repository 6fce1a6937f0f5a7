import Diagnostics
import Markup
import Periods
import Testing

@testable import Commentary

@Suite struct FrontMatterTests {
  private let file = "content/commentary/2026-Q3.md"

  @Test func `reads every key of a note`() throws {
    let (notes, diagnostics) = Reading.notes([
      (
        "anything.md",
        """
        ---
        title: "Q3: a better quarter"   # why not
        period: 2026-Q3
        product: atlas
        author: A. Writer
        date: 2026-10-06
        draft: false
        ---
        Text.
        """
      )
    ])
    #expect(diagnostics.isEmpty)
    let note = try #require(notes.first)
    let period = try #require(FiscalCalendar.civil.period(key: "2026-Q3"))
    #expect(note.page == .productInPeriod(product: "Atlas", period: period))
    #expect(note.title == "Q3: a better quarter")
    #expect(note.period == period)
    #expect(note.author == "A. Writer")
    #expect(note.date == CivilDate("2026-10-06"))
    #expect(note.opening.string == "<p>Text.</p>")
    #expect(note.path == "content/commentary/anything.md")
  }

  @Test(arguments: [
    "\u{FEFF}---\ntitle: T\n---\nText.", "---\r\ntitle: T\r\n---\r\nText.\r\n",
    "---  \ntitle: T\n---\t\nText.", "---\rtitle: T\r---\rText.", "---\ntitle: T\n...\nText.",
  ])
  func `reads front matter however its lines end`(text: String) {
    let (notes, diagnostics) = Reading.notes([("2026-Q3.md", text)])
    #expect(diagnostics.isEmpty)
    #expect(notes.first?.title == "T")
    #expect(notes.first?.opening.string == "<p>Text.</p>")
  }

  @Test(arguments: [
    "---\n---\nText.", "---\n# only a comment\n---\nText.", "---\ntitle:\n---\nText.",
  ])
  func `accepts front matter without values`(text: String) {
    let (notes, diagnostics) = Reading.notes([("2026-Q3.md", text)])
    #expect(diagnostics.isEmpty)
    #expect(notes.first?.title == nil)
    #expect(notes.first?.opening.string == "<p>Text.</p>")
  }

  @Test(arguments: [
    ("---\n①titel: x\n---\n", "unknown-key", "Did you mean `title`?"),
    ("---\ntitle: x\n①whatever: y\n---\n", "unknown-key", "The keys are title, period"),
    ("---\n①Title: x\n---\n", "unknown-key", "Did you mean `title`?"),
    ("---\ntitle: ①[a, b]\n---\n", "wrong-type", "Write the value"),
    ("---\ntitle:\n  ①a: b\n---\n", "wrong-type", "Write the value"),
    ("---\nperiod: ①2026-Q5\n---\n", "invalid-period", "Did you mean `2026-Q2`?"),
    ("---\nperiod: ①third\n---\n", "invalid-period", "Write a period as 2026-09, 2026-Q3"),
    ("---\nperiod:   ①\"2026-Q33\"\n---\n", "invalid-period", "Did you mean `2026-Q3`?"),
    ("---\ndate: ①2026-02-30\n---\n", "invalid-date", "Write a day that exists"),
    ("---\ndate: ①15.2.2026\n---\n", "invalid-date", "Write a day that exists"),
    ("---\ndate: ①2026-02-15T10:00:00Z\n---\n", "invalid-date", "Write a day that exists"),
    ("---\ndate: ①2026-02\n---\n", "invalid-date", "Write it as 2026-02-15"),
    ("---\ndraft: ①perhaps\n---\n", "wrong-type", "Write `draft: true`"),
    ("①---\ntitle: x\n\nText", "unclosed-front-matter", "Put a line `---`"),
    ("---\ntitle: Q3①: better\n---\n", "invalid-yaml", "put quotes around"),
    ("---\ntitle: ①\"open\n---\n", "invalid-yaml", "put quotes around"),
    ("---\n①- a\n- b\n---\n", "wrong-type", "Write one `key: value`"),
    ("---\n①text\n---\n", "wrong-type", "Write one `key: value`"),
    ("---\n①title: a\ntitle: b\n---\n", "repeated-key", "Keep one"),
    ("---\nauthor: \"ü\u{2028}é\"\n①x: y\n---\n", "unknown-key", "The keys are"),
    ("---\n①[a]: b\n---\n", "unknown-key", "The keys are"),
  ])
  func `points at what is wrong`(marked: String, id: String, remedy: String) throws {
    let source = MarkedSource(marked)
    let diagnostics = Reading.notes([("2026-Q3.md", source.text)]).diagnostics
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostics.count == 1)
    #expect(diagnostic.id == id)
    #expect(diagnostic.severity == .error)
    #expect(diagnostic.place == source.place(in: file))
    #expect(diagnostic.excerpt != nil)
    #expect(diagnostic.remedy?.contains(remedy) == true)
  }

  @Test func `shows the line and a caret as wide as the value`() {
    let text = Reading.notes([("2026-Q3.md", "---\nperiod: 2026-Q5\n---\n")]).diagnostics
      .first?.text()
    #expect(
      text == """
        content/commentary/2026-Q3.md:2:9: error: `2026-Q5` names no period of this report's \
        calendar [invalid-period]
          period: 2026-Q5
                  ^^^^^^^
          Did you mean `2026-Q2`?

        """)
  }

  @Test(arguments: [
    String(repeating: "[", count: 60), String(repeating: "[", count: 10_000),
    String(repeating: "{", count: 10_000), String(repeating: "- ", count: 5_000),
    String(repeating: "? ", count: 5_000), "a: &a [*a]", "? *x\n: y", "*a", "&a", "!!binary x",
    "!<%ff> x", "title: \"\\ud800\"", "title: \"\\x00\"", "title: \"\\xff\"", "%YAML 9.9", "%TAG",
    "\u{85}\u{2028}", "title: |\n  a\n  b", "title: >-\n a", "--- a", "a: b\n--- \n# x", "<<: *x",
    "<<: {title: x}", "title: !!int x", "? {a: b}\n: c", "? [a]\n: b\n? [a]\n: c", "\t- x",
    "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n? *d\n: x",
    "\u{0}", "\u{FFFE}", "title: \u{7}", "'", "\"", "`", "@", "|", ">", "!", "&", "*", "?", ":",
    "-",
    ",", "]", "}", "%", "title: {", "title: [", "title: *", "title: &", "title: !", "title: |",
    "title: !!str", "null: x", "~: x", ": x", "? ", "1: x", "true: x", "2026-01-01: x",
  ])
  func `survives odd YAML`(yaml: String) {
    let (notes, _) = Reading.notes([("2026-Q3.md", "---\n\(yaml)\n---\nText.")])
    #expect(notes.count <= 1)
    _ = Reading.events([("e.md", "---\n\(yaml)\n---\nText.")])
  }

  @Test func `survives any mixture of YAML's signs`() {
    var random = SeededGenerator(state: 7)
    let pieces = [
      "title", "date", ": ", ":", "\n", "\n  ", "- ", "? ", "[", "]", "{", "}", ",", "&a ", "*a",
      "!x ",
      "|", ">", "\"", "'", "\\", "#", "%", "---", "...", "é", "\t", "2026-01-01", "~", "<<",
      "\u{2028}",
    ]
    for _ in 0..<2_000 {
      let yaml = (0..<random.next(below: 25)).map { _ in pieces[random.next(below: pieces.count)] }
        .joined()
      let diagnostics = Reading.notes([("2026-Q3.md", "---\n\(yaml)\n---\n")]).diagnostics
      for diagnostic in diagnostics { #expect(!diagnostic.text().isEmpty) }
    }
  }
}
