import Diagnostics
import Markup
import Testing

@testable import Commentary

@Suite struct PipeTableTests {
  private func table(_ label: String, _ rows: String) -> String {
    "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"\(label)\">"
      + "<table><thead>\(rows)</tbody></table></div>"
  }

  @Test func `writes a table with alignment`() {
    let page = Reading.markdown(
      """
      | Plan | NPS | n | Note |
      |:-----|----:|:-:|------|
      | Free | 12  | 4 | *a*  |
      | Pro  | 45  |
      """)
    #expect(page.diagnostics.isEmpty)
    #expect(
      page.rest.string
        == table(
          "Table: Plan, NPS, n, Note",
          """
          <tr><th scope="col" class="align-left">Plan</th><th scope="col" class="align-right">NPS\
          </th><th scope="col" class="align-center">n</th><th scope="col">Note</th></tr></thead>
          <tbody>
          <tr><td class="align-left">Free</td><td class="align-right">12</td>\
          <td class="align-center">4</td><td><em>a</em></td></tr>
          <tr><td class="align-left">Pro</td><td class="align-right">45</td>\
          <td class="align-center"></td><td></td></tr>

          """))
  }

  private static let simple = """
    <tr><th scope="col">a</th><th scope="col">b</th></tr></thead>
    <tbody>
    <tr><td>1</td><td>2</td></tr>

    """

  @Test(arguments: [
    "| a | b |\n|---|---|\n| 1 | 2 |", "a | b\n---|---\n1 | 2", "|a|b|\n|-|-|\n|1|2|",
    "a | b\n:-- | --\n1 | 2".replacing(":", with: "-"), "  | a | b |\n |---|---|\n  | 1 | 2 |",
    "| a | b |\r\n|---|---|\r\n| 1 | 2 |\r\n",
  ])
  func `reads a table however its pipes are set`(markdown: String) {
    #expect(Reading.html(markdown) == table("Table: a, b", Self.simple))
  }

  @Test(arguments: [
    ("> | a | b |\n> |---|---|\n> | 1 | 2 |", "<blockquote>", "\n</blockquote>"),
    ("> | a | b |\n>|---|---|\n   >   | 1 | 2 |", "<blockquote>", "\n</blockquote>"),
    (
      "> > | a | b |\n> > |---|---|\n> > | 1 | 2 |", "<blockquote><blockquote>",
      "\n</blockquote>\n</blockquote>"
    ),
    ("- | a | b |\n  |---|---|\n  | 1 | 2 |", "<ul>\n<li>", "</li>\n</ul>"),
    ("12. | a | b |\n    |---|---|\n    | 1 | 2 |", "<ol start=\"12\">\n<li>", "</li>\n</ol>"),
    (
      "- > | a | b |\n  > |---|---|\n  > | 1 | 2 |", "<ul>\n<li><blockquote>",
      "\n</blockquote></li>\n</ul>"
    ),
    (
      "> - | a | b |\n>   |---|---|\n>   | 1 | 2 |", "<blockquote><ul>\n<li>",
      "</li>\n</ul>\n</blockquote>"
    ),
  ])
  func `reads a table inside lists and quotes`(markdown: String, before: String, after: String) {
    #expect(Reading.html(markdown) == before + table("Table: a, b", Self.simple) + after)
  }

  @Test(arguments: [
    ("a \\| b", "a | b"), ("`a \\| b`", "<code>a | b</code>"), ("\\\\", "\\"), ("-", "-"),
    ("- 5", "- 5"), ("+ 5", "+ 5"), ("+5", "+5"), ("-5", "-5"), ("1.", "1."), ("1. x", "1. x"),
    ("1) x", "1) x"), ("# 1", "# 1"), ("> 3", "&gt; 3"), ("---", "-–"), ("***", "***"),
    ("* x", "* x"), ("**x**", "<strong>x</strong>"), ("```", "```"), ("~~~", "~~~"),
    ("[a]: b", "[a]: b"), ("[t](u)", "<a href=\"u\">t</a>"), ("\"q\"", "“q”"), ("=", "="),
    ("1.5", "1.5"), ("`x`", "<code>x</code>"),
    ("<https://e.org>", "<a href=\"https://e.org\">https://e.org</a>"),
    ("[Def]", "<a href=\"https://d.example\">Def</a>"),
    ("[x][def]", "<a href=\"https://d.example\">x</a>"),
  ])
  func `reads a cell as text of a paragraph`(cell: String, html: String) {
    let page = Reading.markdown(
      "| a | b |\n|---|---|\n| \(cell) | y |\n\n[DEF]: https://d.example\n")
    #expect(page.diagnostics.isEmpty)
    #expect(page.rest.string.contains("<tr><td>\(html)</td><td>y</td></tr>"))
  }

  @Test func `parts text that stands right above a table`() {
    let html = Reading.html("See *this*:\n| a | b |\n|---|---|\n| 1 | 2 |")
    #expect(html == "<p>See <em>this</em>:</p>\n" + table("Table: a, b", Self.simple))
    let note = Reading.notes([("2026-Q3.md", "See:\n| a | b |\n|---|---|\n| 1 | 2 |")]).notes.first
    #expect(note?.opening.string == "<p>See:</p>")
    #expect(note?.rest.string == table("Table: a, b", Self.simple))
  }

  @Test func `gives no head to an empty corner and a name to each of like tables`() {
    let html = Reading.html("| | b |\n|---|---|\n| 1 | 2 |\n\n| | b |\n|---|---|\n| 1 | 2 |")
    #expect(html.contains("<thead><tr><td></td><th scope=\"col\">b</th></tr>"))
    #expect(html.contains("aria-label=\"Table: b\""))
    #expect(html.contains("aria-label=\"Table: b (2)\""))
  }

  @Test func `escapes a table's label`() {
    let html = Reading.html("| \\\"\u{301} onclick= | `<b>` |\n|---|---|\n")
    #expect(html.contains("aria-label=\"Table: &quot;\u{301} onclick=, &lt;b&gt;\""))
  }

  @Test func `warns of a rule with another number of columns`() {
    let source = MarkedSource("| a | b |\n①|---|---|---|\n| 1 | 2 |")
    let page = Reading.markdown(source.text)
    #expect(page.diagnostics.map(\.id) == ["table-columns"])
    #expect(page.diagnostics.first?.place == source.place(in: "note.md"))
    #expect(page.rest.string.hasPrefix("<p>"))
  }

  @Test func `warns of a row with too many cells`() {
    let source = MarkedSource("> | a | b |\n> |---|---|\n> | 1 | ü | ①3 |")
    let page = Reading.markdown(source.text)
    #expect(page.diagnostics.map(\.severity) == [.warning])
    #expect(page.diagnostics.first?.place == source.place(in: "note.md"))
  }

  @Test(arguments: ["a | b\nc | d", "a\n-|-", "| a |", "a --- b | c", "x\n\n|---|---|"])
  func `leaves paragraphs with pipes alone`(markdown: String) {
    #expect(!Reading.html(markdown).contains("<table>"))
  }

  @Test func `points at HTML and links inside cells`() {
    let source = MarkedSource("| a | b |\n|---|---|\n| - ü | [x](①data:y) |")
    let page = Reading.markdown(source.text)
    #expect(page.diagnostics.map(\.id) == ["unsafe-link"])
    #expect(page.diagnostics.first?.place == source.place(in: "note.md"))
  }
}
