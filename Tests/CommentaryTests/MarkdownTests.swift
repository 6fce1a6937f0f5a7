import Diagnostics
import Markup
import Testing

@testable import Commentary

@Suite struct MarkdownTests {
  @Test(arguments: [
    ("Plain text", "<p>Plain text</p>"),
    ("One\n\nTwo", "<p>One</p>\n<p>Two</p>"),
    ("One\ntwo", "<p>One\ntwo</p>"),
    ("One  \ntwo", "<p>One<br>\ntwo</p>"),
    ("One\\\ntwo", "<p>One<br>\ntwo</p>"),
    ("*a* **b** ***c***", "<p><em>a</em> <strong>b</strong> <em><strong>c</strong></em></p>"),
    ("`a < b`", "<p><code>a &lt; b</code></p>"),
    ("    a\n    b", "<pre tabindex=\"0\"><code>a\nb\n</code></pre>"),
    ("```swift\n<a>\n```", "<pre tabindex=\"0\"><code>&lt;a&gt;\n</code></pre>"),
    ("a\n\n***\n\nb", "<p>a</p>\n<hr>\n<p>b</p>"),
    ("> a\n> b", "<blockquote><p>a\nb</p>\n</blockquote>"),
    ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
    ("- a\n\n- b", "<ul>\n<li><p>a</p></li>\n<li><p>b</p></li>\n</ul>"),
    ("1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>"),
    ("7) a\n8) b", "<ol start=\"7\">\n<li>a</li>\n<li>b</li>\n</ol>"),
    ("- a\n  - b\n- c", "<ul>\n<li>a<ul>\n<li>b</li>\n</ul></li>\n<li>c</li>\n</ul>"),
    ("\\*not\\* &copy; &lt;", "<p>*not* © &lt;</p>"),
    ("\"Good\" -- it's 5...", "<p>“Good” – it’s 5…</p>"),
    (
      "[a](https://example.org/?x=1&y=2)",
      "<p><a href=\"https://example.org/?x=1&amp;y=2\">a</a></p>"
    ),
    ("[a](b.html \"T\")", "<p><a href=\"b.html\" title=\"T\">a</a></p>"),
    ("[a][x]\n\n[x]: https://example.org", "<p><a href=\"https://example.org\">a</a></p>"),
    ("<https://example.org>", "<p><a href=\"https://example.org\">https://example.org</a></p>"),
    ("<cx@example.org>", "<p><a href=\"mailto:cx@example.org\">cx@example.org</a></p>"),
    ("", ""),
    ("Größe 日本 🎉", "<p>Größe 日本 🎉</p>"),
  ])
  func `writes CommonMark`(markdown: String, html: String) {
    let page = Reading.markdown(markdown)
    #expect(page.rest.string == html)
    #expect(page.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("# A\n## B\n### C\n#### D\n##### E", "h3 h4 h5 h6 h6"),
    ("## A\n### B\n# C", "h3 h4 h3"),
    ("# A\n#### B\n## C", "h3 h4 h4"),
    ("A\n=\n\nB\n-", "h3 h4"),
  ])
  func `starts headings at level 3 and leaves none out`(markdown: String, levels: String) {
    let html = Reading.html(markdown)
    let found = html.split(separator: "<").filter { $0.hasPrefix("h") }.map { $0.prefix(2) }
    #expect(found.joined(separator: " ") == levels)
  }

  @Test func `parts the opening from the rest`() {
    let notes = Reading.notes([("2026-Q3.md", "First *one*.\n\nSecond.\n\n- third")]).notes
    #expect(notes.first?.opening.string == "<p>First <em>one</em>.</p>")
    #expect(notes.first?.rest.string == "<p>Second.</p>\n<ul>\n<li>third</li>\n</ul>")
  }

  @Test func `has no opening where a list comes first`() {
    let notes = Reading.notes([("2026-Q3.md", "- a\n\ntext")]).notes
    #expect(notes.first?.opening.isEmpty == true)
    #expect(notes.first?.rest.string == "<ul>\n<li>a</li>\n</ul>\n<p>text</p>")
  }

  @Test func `takes a leading heading as the title`() {
    let note = Reading.notes([("2026-Q3.md", "# A *better* `Q3`\n\nOne.\n\nTwo.")]).notes.first
    #expect(note?.title == "A better Q3")
    #expect(note?.opening.string == "<p>One.</p>")
    #expect(note?.rest.string == "<p>Two.</p>")
  }

  @Test func `has no title where the leading heading is empty`() {
    let note = Reading.notes([("2026-Q3.md", "#\n\nOne.")]).notes.first
    #expect(note?.title == nil)
    #expect(note?.opening.string == "<p>One.</p>")
  }

  @Test func `keeps a leading heading where front matter has a title`() {
    let note = Reading.notes([("2026-Q3.md", "---\ntitle: T\n---\n# H\n\nOne.")]).notes.first
    #expect(note?.title == "T")
    #expect(note?.opening.isEmpty == true)
    #expect(note?.rest.string == "<h3>H</h3>\n<p>One.</p>")
  }

  @Test func `reads lines that end in CRLF or CR`() {
    #expect(Reading.html("a\r\nb\r\n\r\nc\r") == "<p>a\nb</p>\n<p>c</p>")
    #expect(Reading.html("a\rb\r\rc") == "<p>a\nb</p>\n<p>c</p>")
  }
}
