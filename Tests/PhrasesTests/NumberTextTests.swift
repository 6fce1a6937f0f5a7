import Periods
import Testing

@testable import Phrases

@Suite struct NumberTextTests {
  @Test(arguments: [(36, "+36"), (-12, "−12"), (0, "0"), (100, "+100")])
  func `writes points with their sign`(points: Int, text: String) {
    #expect(NumberText.english.signed(points) == text)
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (5_976, "5,976"), (80_770, "80,770"), (1_234_567, "1,234,567"),
    (-1_500, "−1,500"),
  ])
  func `sets thousands apart`(number: Int, text: String) {
    #expect(NumberText.english.count(number) == text)
  }

  @Test func `writes decimals without a binary tail`() {
    #expect(NumberText.english.decimals(0.3, 4) == "0.3000")
    #expect(NumberText.english.decimals(-1.005, 2) == "−1.01")
    #expect(NumberText.english.decimals(-0.001, 2) == "0.00")
    #expect(NumberText.english.decimals(33.5530, 2) == "33.55")
    #expect(NumberText.english.percent(22) == "22\u{A0}%")
    #expect(NumberText.english.tenths(79) == "7.9")
  }

  @Test(arguments: [(1.26, "+1.3"), (-0.24, "−0.2"), (0.04, "0.0"), (-0.04, "0.0"), (12, "+12.0")])
  func `writes effects with one decimal, rounded once`(points: Double, text: String) {
    #expect(NumberText.english.signedTenths(points) == text)
  }

  @Test(arguments: [
    (Language.english, "5,976", "12,345", "+3.4", "22\u{A0}%"),
    (.german, "5.976", "12.345", "+3,4", "22\u{A0}%"),
    (.french, "5\u{202F}976", "12\u{202F}345", "+3,4", "22\u{A0}%"),
    (.spanish, "5976", "12.345", "+3,4", "22\u{A0}%"),
    (.portuguese, "5.976", "12.345", "+3,4", "22%"),
  ])
  func `writes numbers as the language does, and reads them back`(
    language: Language, four: String, five: String, signed: String, percent: String
  ) {
    let numbers = NumberText(language)
    #expect(numbers.count(5_976) == four)
    #expect(numbers.count(12_345) == five)
    #expect(numbers.signedTenths(3.4) == signed)
    #expect(numbers.percent(22) == percent)
    #expect(numbers.number(four) == "5976")
    #expect(numbers.number(five) == "12345")
    #expect(numbers.number(signed) == "3.4")
    #expect(numbers.number(numbers.decimals(-1_234.5, 2)) == "-1234.50")
  }

  @Test func `reads back nothing that it doesn't write`() {
    let numbers = NumberText(.german)
    for text in ["", "−", "+", "12.34", "1.2345", "1,2,3", "5 976", "0x10", "١٢", "withheld"] {
      #expect(numbers.number(text) == nil, "\(text)")
    }
  }
}
