import Diagnostics
import Markup
import Testing

@testable import Commentary

@Suite struct UnsafeMarkdownTests {
  @Test(arguments: [
    "Text ①<b>bold</b>",
    "Text\n\n①<script>alert(1)</script>",
    "Text\n\n①<div onclick=\"x\">\nmore\n</div>",
    "- item\n- ①<img src=x onerror=alert(1)>",
    "> quoted\n> ①<br>",
    "> quoted\nlazy ①<br>",
    "①<!-- a comment -->",
    "Größe über ①<i>x</i>",
    "| a | b |\n|---|---|\n| x | ①<b>y</b> |",
    "# Head ①<b>",
    "①<?php x ?>",
    "a ①<![CDATA[x]]>",
  ])
  func `refuses raw HTML and points at it`(marked: String) throws {
    let source = MarkedSource(marked)
    let page = Reading.markdown(source.text)
    let diagnostic = try #require(page.diagnostics.first)
    #expect(diagnostic.id == "raw-html")
    #expect(diagnostic.severity == .error)
    #expect(diagnostic.place == source.place(in: "note.md"))
    #expect(diagnostic.remedy != nil)
    let html = page.rest.string
    for word in ["<b>", "<script", "<div on", "<img", "<i>", "<svg", "<?", "<!"] {
      #expect(!html.contains(word))
    }
  }

  @Test(arguments: [
    "javascript:alert(1)", "JAVASCRIPT:alert(1)", "JaVaScRiPt:alert(1)",
    "javascript&colon;alert(1)", "&#106;avascript:alert(1)", "&#x6A;avascript&#58;alert(1)",
    "java&#9;script:alert(1)", "java&Tab;script:alert(1)", "java&#10;script:alert(1)",
    "&#1;javascript:alert(1)", "&nbsp;javascript:alert(1)", "java\\script:alert(1)",
    "data:text/html,x", "DATA:text/html;base64,PHN2Zz4=", "data:image/png;base64,AAAA",
    "vbscript:x", "file:///etc/passwd", "//evil.example/x", "\\\\evil.example",
    "blob:https://x", "view-source:x", "<javascript:alert(1)>", "< javascript:alert(1)>",
    "<java\tscript:alert(1)>",
  ])
  func `refuses addresses that could run something`(address: String) {
    for markdown in [
      "[x](\(address))", "[x][y]\n\n[y]: \(address)", "- [**x**](\(address) \"t\")",
      "| [x](\(address)) | b |\n|--|--|\n",
    ] {
      let page = Reading.markdown(markdown)
      #expect(!page.rest.string.contains("href"))
      #expect(page.rest.string.contains("x"))
      if page.rest.string.contains("<a") { Issue.record("a link was written") }
    }
    #expect(Reading.markdown("[x](\(address))").diagnostics.map(\.id) == ["unsafe-link"])
  }

  @Test func `refuses an autolink that could run something`() {
    let page = Reading.markdown("see <javascript:alert(1)>")
    #expect(page.diagnostics.map(\.id) == ["unsafe-link"])
    #expect(page.rest.string == "<p>see javascript:alert(1)</p>")
  }

  @Test func `points at an address that it refuses`() {
    let source = MarkedSource("Größe\nand [so](①javascript:x) on")
    #expect(
      Reading.markdown(source.text).diagnostics.map(\.place) == [source.place(in: "note.md")])
  }

  @Test(arguments: ["\u{301}", "\u{FE0F}", "\u{20DD}", "\u{200D}", "\u{338}"])
  func `escapes signs that a combining mark follows`(mark: String) {
    let html = Reading.html(
      "[a](b '\"\(mark) onmouseover=\"\(mark)alert(1)') \\<\(mark)script>\(mark) &amp;\(mark)")
    // By bytes: by characters a sign and its mark are one.
    #expect(html.utf8.contains("title=\"&quot;\(mark) onmouseover=&quot;\(mark)alert(1)\"".utf8))
    #expect(html.utf8.contains("&lt;\(mark)script&gt;\(mark) &amp;\(mark)".utf8))
    #expect(html.utf8.count { $0 == UInt8(ascii: "<") } == 4)
  }

  @Test(arguments: ["<svg/onload=alert(1)>", "< b>", "<1>", "\\<b>", "&lt;b&gt;", "<b", "`<b>`"])
  func `escapes what looks like HTML and is none`(text: String) {
    let page = Reading.markdown("a \(text) b")
    #expect(page.diagnostics.isEmpty)
    #expect(page.rest.string.contains("&lt;"))
  }

  @Test func `escapes an address with quotes`() {
    #expect(
      Reading.html("[a](<b\"onclick='x'>)")
        == "<p><a href=\"b&quot;onclick=&#39;x&#39;\">a</a></p>")
  }

  @Test func `refuses images and keeps their text`() {
    let source = MarkedSource("a ①![the *chart*](x.png) b")
    let page = Reading.markdown(source.text)
    #expect(page.diagnostics.map(\.id) == ["image"])
    #expect(page.diagnostics.first?.place == source.place(in: "note.md"))
    #expect(page.rest.string == "<p>a the <em>chart</em> b</p>")
  }

  @Test func `warns of a link without an address`() {
    let page = Reading.markdown("[a]()")
    #expect(page.diagnostics.map(\.id) == ["empty-link"])
    #expect(page.diagnostics.first?.severity == .warning)
    #expect(page.rest.string == "<p>a</p>")
  }

  @Test func `shows the line with a caret below`() {
    let text = Reading.markdown("Fine.\n\nNot <b>fine</b>.").diagnostics.first?.text()
    #expect(
      text == """
        note.md:3:5: error: HTML is not passed on to the page [raw-html]
          Not <b>fine</b>.
              ^^^
          Write it as Markdown; where a `<` is meant as a sign, write `\\<`.

        """)
  }
}
