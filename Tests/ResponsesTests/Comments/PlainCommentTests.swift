import Fixtures
import Testing

@testable import Responses

/// What is told by bytes alone, compared with what reading the same text as such says.
@Suite("Comments told by their bytes")
struct PlainCommentTests {
  private static let pieces = [
    "It came", "late", "at", "At", "arroba", "this point", "dot", "com", "schön", "É", "é", "×",
    "İ",
    "e", "a", "good.", "bad!", "why?", "(so)", "so;", "so:", "he said \"no\"", "don't", "it`s",
    "-", "--", "...", "a.b", "x.com", "www.", "w:", "://", "@", "7", "12345", "/", "\n",
    "so\nit goes", "end.\r\n\r\nNext", "\t",
    "\u{A0}", "\u{AD}", "\u{200B}", "\u{301}", "ß", "ﬁ", "ａ", "\u{212A}", "²", "[name]", "’",
    "Zoe", "zoe", "QUILL", "o'Neil", "Jó", "C-77a", "c 77A", "Acme Corp", "acme  corp",
  ]

  private func text(_ random: inout SeededGenerator, of pieces: [String], upTo count: Int) -> String
  {
    let spaces = [" ", " ", " ", " ", "", "  "]
    return (0..<1 + Int(random.next() % UInt64(count))).map { _ in
      pieces[Int(random.next() % UInt64(pieces.count))]
        + spaces[Int(random.next() % UInt64(spaces.count))]
    }.joined()
  }

  private func trimmed(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    return Array(bytes[FieldText.trimmed(bytes.span, 0..<bytes.count)])
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `read as texts do where they are plain`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var plain = 0
    for _ in 0..<400 {
      // Fewer kinds of pieces make more texts that are plain.
      let few = Self.pieces.shuffled(using: &random).prefix(1 + Int(random.next() % 12))
      let bytes = trimmed(text(&random, of: Array(few), upTo: 12))
      guard let text = PlainComment.text(bytes.span, 0..<bytes.count) else { continue }
      plain += 1
      let written = String(decoding: bytes, as: UTF8.self)
      #expect(QuotedText(written, replacing: OwnNames.Values())?.text == text)
    }
    #expect(plain > 0)
  }

  @Test func `are plain where they are but words`() {
    let texts = [
      "Quick answer, friendly people. Does what it should!", "Schöne Oberfläche, leider langsam.",
      "Is it late again? The \"expert\" mode: fine; don't change it",
    ]
    for text in texts { #expect(plain(text) == text) }
    #expect(plain("Asked twice\nand got none.\r\nNever") == "Asked twice / and got none. Never")
    for text in ["Write to me at example dot com", "It came 12345 days late", "On example.com"] {
      #expect(plain(text) == nil, "\(text)")
    }
  }

  private func plain(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    return PlainComment.text(bytes.span, 0..<bytes.count)
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `hold no name that their bytes rule out`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var ruledOut = 0
    for _ in 0..<400 {
      let comment = trimmed("It came late. " + text(&random, of: Self.pieces, upTo: 6))
      let value = trimmed(text(&random, of: Self.pieces, upTo: 3))
      let both = comment + value
      guard LatinBytes.areLatin(both.span, 0..<comment.count) else { continue }
      for kind in [OwnNames.Kind.person, .email, .whole]
      where !OwnNames.may(comment.count..<both.count, kind, standIn: 0..<comment.count, both.span) {
        ruledOut += 1
        var names = OwnNames.Values()
        names.add(FieldText.decoded(value[...]), kind)
        let line = CommentLine(FieldText.decoded(comment[...]))
        #expect(
          Redaction(line, names: names).passages.replaced(in: line)
            == Redaction(line, names: OwnNames.Values()).passages.replaced(in: line),
          "\(String(decoding: comment, as: UTF8.self)) and \(String(decoding: value, as: UTF8.self))"
        )
      }
    }
    #expect(ruledOut > 0)
  }

  @Test func `are of the same words whatever stands between`() {
    let words = CommentWords("It's GREAT,  isn't it? Schön")
    #expect(words.hash == CommentWords("its great isnt it schön").hash)
    #expect((words.words, words.bytes, words.others) == (5, 20, 2))
  }
}
