import Diagnostics
import Markup
import Testing

@testable import Commentary

@Suite struct HostileInputTests {
  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  // Quadratic work would take longer than the limit, which is there so that nothing hangs.
  @Test(.timeLimit(.minutes(10)), arguments: HostileText.all)
  func `reads hostile text to its end`(hostile: HostileText) {
    let page = Reading.markdown(hostile.text)
    #expect(page.diagnostics.count <= MarkdownWriter.mostDiagnostics + 1)
  }

  @Test(arguments: [repeated("> ", 200), repeated("- ", 200), repeated("*a **a ", 200)])
  func `bounds how deep elements nest`(opening: String) {
    let closing = opening.hasPrefix("*") ? Self.repeated("** a*", 200) : ""
    let page = Reading.markdown(opening + "the text" + closing)
    #expect(page.diagnostics.map(\.id) == ["nested-too-deeply"])
    #expect(page.rest.string.contains("the text"))
    #expect(page.rest.string.split(separator: "</").count <= MarkdownWriter.deepest + 1)
  }

  @Test func `closes every element that it opens`() {
    let html = Reading.html(
      Self.repeated("> - *a\n", 60) + Self.repeated("1. > **b** [c](d)\n", 60))
    #expect(Self.isBalanced(html))
  }

  @Test func `stays balanced and safe on any mixture of signs`() {
    var random = SeededGenerator(state: 20_260_215)
    let pieces = [
      "[", "](", ")", "![", "*", "**", "_", "`", "```\n", "<b>", "<", ">", "> ", "- ", "1. ", "\n",
      "\n\n", "|", "|-|-|\n", "a", " ", "javascript:", "\"", "'", "\\", "&#9;", "# ", "===\n",
      "    ", "\t", "é", "\u{301}", "[a]: b\n", "<script>", "data:x", "---\n", "\u{0}", "\r",
    ]
    for _ in 0..<2_000 {
      let text = (0..<random.next(below: 40)).map { _ in pieces[random.next(below: pieces.count)] }
        .joined()
      let html = Reading.html(text)
      #expect(Self.isBalanced(html), "from \(text.debugDescription)")
      #expect(!html.utf8.contains("href=\"javascript".utf8) && !html.utf8.contains("<script".utf8))
    }
  }

  @Test func `refuses what would keep the parser busy`() {
    let images = Reading.markdown(Self.repeated("![[]()", 20_000))
    #expect(images.diagnostics.map(\.id) == ["intricate-markdown"])
    let address = Self.repeated("u", 20_000)
    let references = Reading.markdown("[a]: \(address)\n\n" + Self.repeated("[a]", 20_000))
    #expect(references.diagnostics.map(\.id) == ["intricate-markdown"])
  }

  @Test func `refuses a file beyond its limit`() {
    let page = Reading.markdown(
      Array(repeating: UInt8(ascii: "a"), count: SourceText.largestSize + 1))
    #expect(page.diagnostics.map(\.id) == ["commentary-too-large"])
  }

  @Test func `lists only the first of many problems`() {
    let page = Reading.markdown(Self.repeated("<b>\n\n", 500))
    #expect(page.diagnostics.count == MarkdownWriter.mostDiagnostics + 1)
    #expect(page.diagnostics.last?.id == "more-problems")
  }

  @Test func `replaces bytes that are no UTF-8 and says where they stand`() {
    let page = Reading.markdown(Array("ab\nü".utf8) + [0xFF, 0xC3, 0x28] + Array(" c".utf8))
    #expect(page.rest.string == "<p>ab\nü\u{FFFD}\u{FFFD}( c</p>")
    let diagnostic = page.diagnostics.first
    #expect(diagnostic?.id == "not-utf-8")
    #expect(diagnostic?.severity == .warning)
    #expect(diagnostic?.place == Place(file: "note.md", line: 2, column: 2))
  }

  @Test func `replaces NUL and other control characters`() {
    let source = MarkedSource("a\tb\n①\u{0}x\u{1B}[31m")
    let page = Reading.markdown(source.text)
    #expect(page.rest.string == "<p>a\tb\n\u{FFFD}x\u{FFFD}[31m</p>")
    #expect(page.diagnostics.map(\.id) == ["control-character"])
    #expect(page.diagnostics.first?.place == source.place(in: "note.md"))
  }

  @Test func `reads past a byte order mark`() {
    let page = Reading.markdown([0xEF, 0xBB, 0xBF] + Array("# a".utf8))
    #expect(page.rest.string == "<h3>a</h3>")
    #expect(page.diagnostics.isEmpty)
  }

  /// Whether every start tag has its end tag, in order.
  private static func isBalanced(_ html: String) -> Bool {
    var open: [String] = []
    // By scalars: a combining mark behind a tag must not hide its end.
    let parts = html.unicodeScalars.split(separator: "<", omittingEmptySubsequences: false)
    for part in parts.dropFirst() {
      let name = String(part.prefix { $0 != ">" && $0 != " " })
      if name == "br" || name == "hr" { continue }
      if !name.hasPrefix("/") {
        open.append(name)
      } else if open.popLast() != String(name.dropFirst()) {
        return false
      }
    }
    return open.isEmpty
  }
}

/// Text made to be hard, told by its pieces and not by its length.
struct HostileText: Sendable, CustomTestStringConvertible {
  let text: String
  let testDescription: String

  init(_ pieces: (text: String, count: Int)...) {
    text = pieces.map { String(repeating: $0.text, count: $0.count) }.joined()
    testDescription = pieces.map { "\($0.count) × \($0.text.debugDescription)" }
      .joined(separator: ", ")
  }

  static let all: [HostileText] = [
    .init(("[", 50_000)), .init(("]", 50_000)), .init((">", 20_000)), .init(("> ", 20_000)),
    .init(("*a ", 40_000)), .init(("*a_", 60_000)), .init(("[a](", 20_000)),
    .init(("`", 100_000)), .init(("- ", 20_000)), .init(("1. ", 20_000)),
    .init(("a <!-- ", 20_000)), .init(("a <![CDATA[", 20_000)), .init(("\"a ", 60_000)),
    .init(("**", 60_000), ("a", 1)), .init(("|", 60_000), ("\n", 1), ("|-", 30_000)),
    .init(("| a ", 10_000), ("|\n", 1), ("|---", 10_000), ("|\n", 1)),
    .init(("|a|\n|-|\n", 1), ("|[x][y]|\n", 10_000)), .init(("[a]: b\n", 20_000)),
    .init(("|a|\n|-|\n", 1), ("|[|\n", 10_000)), .init(("a\n|-|\n", 10_000)),
    .init(("<b>", 60_000)), .init(("[x](data:) ", 20_000)), .init(("\\|", 60_000)),
    .init((">", 10_000), ("|a|\n", 1), (">", 10_000), ("|-|", 1)),
    .init(("&#0;", 30_000)), .init(("\u{301}", 60_000)), .init(("![", 900)),
    .init((" > a\n", 20_000)), .init(("- a\n\n", 20_000)), .init(("a\n", 60_000)),
  ]
}

/// A linear congruential generator, so that a failure can be repeated from its seed.
struct SeededGenerator {
  var state: UInt64

  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(1, bound)))
  }
}
