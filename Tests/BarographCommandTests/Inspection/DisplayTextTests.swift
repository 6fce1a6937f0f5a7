import Testing

@testable import BarographCommand

struct DisplayTextTests {
  @Test func `counts the columns of a terminal`() {
    #expect(DisplayText.width("score") == 5)
    #expect(DisplayText.width("推奨度") == 6)
    #expect(DisplayText.width("e\u{301}") == 1)
  }

  @Test func `cuts to a width with an ellipsis`() {
    #expect(DisplayText.cut("recommend", to: 9) == "recommend")
    #expect(DisplayText.cut("recommend", to: 5) == "reco…")
    #expect(DisplayText.cut("推奨度", to: 4) == "推…")
  }

  @Test func `takes control of the terminal from data`() {
    #expect(DisplayText.printable("a\u{1B}[31m\nb\u{9B}") == "a [31m b ")
    #expect(DisplayText.printable("a\u{202E}b") == "a\u{FFFD}b")
  }

  @Test func `breaks lines at blanks and never overflows`() {
    #expect(DisplayText.wrapped("one two three", 7) == ["one two", "three"])
    #expect(DisplayText.wrapped("incomprehensible", 8) == ["incompr…"])
    #expect(DisplayText.wrapped("", 8) == [])
  }

  @Test func `knows how wide a page is`() {
    func page(_ columns: Int?, _ variables: [String: String] = [:]) -> TerminalPage {
      TerminalPage(columns: columns, environment: Environment(variables))
    }
    #expect(page(nil).width == 80)
    #expect(page(nil, ["COLUMNS": "100"]).width == 100)
    #expect(page(300).width == 120)
    #expect(page(10).width == 40)
    #expect(page(80).isColored)
    #expect(!page(nil).isColored)
    #expect(!page(80, ["NO_COLOR": "1"]).isColored)
    #expect(!page(80, ["TERM": "dumb"]).isColored)
    #expect(page(80, ["NO_COLOR": "1"]).bar(3, of: 10) == "███")
    #expect(page(80).heading("x") == "\u{1B}[1mx\u{1B}[0m")
  }
}
