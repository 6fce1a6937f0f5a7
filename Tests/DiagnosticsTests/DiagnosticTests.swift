import Testing

@testable import Diagnostics

struct DiagnosticTests {
  @Test func `is one block: place, words, the line with a caret, the remedy`() {
    let diagnostic = Diagnostic(
      "unknown-key", about: .configuration, "there is no key `titel`",
      at: Place(file: "barograph.yml", line: 3, column: 2),
      excerpt: Excerpt(text: "\ttitel: x", column: 2, width: 5), remedy: "Did you mean `title`?")
    #expect(
      diagnostic.text() == """
        barograph.yml:3:2: error: there is no key `titel` [unknown-key]
          \ttitel: x
          \t^^^^^
          Did you mean `title`?

        """)
  }

  @Test func `colours the word only when asked`() {
    let diagnostic = Diagnostic("x", .warning, about: .input, "words")
    #expect(diagnostic.text(colored: true) == "\u{1B}[1;33mwarning\u{1B}[0m: words [x]\n")
  }

  @Test func `a message cannot drive the terminal`() {
    let diagnostic = Diagnostic("x", about: .input, "a\u{1B}[2Jb\u{7}\u{9B}c")
    #expect(diagnostic.text() == "error: a\u{FFFD}[2Jb\u{FFFD}\u{FFFD}c [x]\n")
  }

  @Test func `data cannot make lines of its own`() {
    let diagnostic = Diagnostic(
      "x", about: .input, "a\nb", at: Place(file: "c\nd"),
      excerpt: Excerpt(text: "e\r\nf", column: 1), remedy: "g\u{2028}h\ni")
    #expect(
      diagnostic.text() == """
        c\u{FFFD}d: error: a\u{FFFD}b [x]
          e\u{FFFD}\u{FFFD}f
          ^
          g\u{2028}h\u{FFFD}i

        """)
  }

  @Test func `a caret beyond the line stands at its end`() {
    let diagnostic = Diagnostic(
      "x", about: .input, "w", excerpt: Excerpt(text: "ab", column: 99, width: 99))
    #expect(diagnostic.text() == "error: w [x]\n  ab\n    ^\n")
  }

  @Test func `prints in the order of files, lines and columns`() {
    func at(_ file: String, _ line: Int?) -> Diagnostic {
      Diagnostic("x", about: .input, "w", at: Place(file: file, line: line))
    }
    let sorted = [at("b", 1), at("a", 10), at("a", 2), at("a", nil)].sorted()
    #expect(sorted == [at("a", nil), at("a", 2), at("a", 10), at("b", 1)])
  }

  @Test func `prints the graver first where places are the same, then by id and words`() {
    let expected = [
      Diagnostic("b", .error, about: .input, "w"), Diagnostic("a", .warning, about: .input, "v"),
      Diagnostic("a", .warning, about: .input, "w"), Diagnostic("a", .note, about: .input, "u"),
    ]
    #expect(expected.reversed().sorted() == expected)
  }
}

struct NearestNameTests {
  @Test(arguments: [
    ("titel", "title"), ("Orgnization", "organization"), ("confidnce", "confidence"),
    ("TITLE", "title"),
  ])
  func `finds the name that was meant`(slip: String, meant: String) {
    let known = ["title", "organization", "confidence"]
    #expect(NearestName.of(slip, among: known) == meant)
  }

  @Test func `offers nothing where nothing is near`() {
    #expect(NearestName.of("zebra", among: ["title", "as-of"]) == nil)
    #expect(NearestName.of("", among: ["title"]) == nil)
  }
}
