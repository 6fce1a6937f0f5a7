import Testing

@testable import Responses

@Suite("Notations of numbers")
struct NumberNotationTests {
  private func score(_ text: String) -> WrittenScore {
    let bytes = Array(text.utf8)
    return WrittenScore(bytes.span)
  }

  @Test(arguments: [
    ("9.0", 9), ("9,0", 9), ("+9", 9), ("09", 9), ("1e1", 10), ("1E+1", 10), ("1.0e1", 10),
    ("9e0", 9), ("90E-1", 9), ("0e5", 0), ("９", 9), ("１０", 10), ("９．０", 9), ("10.", 10),
  ])
  func `reads a whole number in any notation`(text: String, expected: Int) {
    #expect(score(text) == .score(expected))
  }

  @Test func `sets other numbers aside as what they are`() {
    for text in ["1e2", "１１", "−1", "－1", "99E0", "2e9"] {
      #expect(score(text) == .invalid(.scoreOutOfRange), "\(text)")
    }
    for text in ["95e-1", "９．５", "0.95e1"] {
      #expect(score(text) == .invalid(.scoreNotWhole), "\(text)")
    }
    for text in [
      "e1", "1e", "1e400", "1e1e1", "9 e", "１点", "−", "－", "1e99999999999999999999", "九", "0x9",
    ] {
      #expect(score(text) == .invalid(.scoreNotANumber), "\(text)")
    }
  }
}
