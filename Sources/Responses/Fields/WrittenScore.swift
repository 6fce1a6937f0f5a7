/// An answer as it stands in a file.
enum WrittenScore: Hashable {
  /// A whole number from 0 to 10.
  case score(Int)
  /// Blank, NA, N/A, NaN, NIL or null.
  case unanswered
  /// Anything else, with the reason it is set aside for.
  case invalid(SetAsideReason)

  /// Reads an answer.
  ///
  /// A number may have a sign and a fraction after a point or comma: `9.0` and `9,0` are 9. Digits
  /// that follow a comma in threes are thousands, so `1,000` is out of range and not 1. Other notations,
  /// such as `1e1`, are those of ``NumberNotation``.
  /// - Parameter text: the field without the space around it.
  @inline(__always)
  init(_ text: Span<UInt8>) {
    if text.count == 1, text[0] >= 0x30, text[0] <= 0x39 {
      self = .score(Int(text[0] & 0x0F))
    } else if text.count == 2, text[0] == UInt8(ascii: "1"), text[1] == UInt8(ascii: "0") {
      self = .score(10)
    } else if text.isEmpty {
      self = .unanswered
    } else {
      self = Self.uncommon(text)
    }
  }

  private static func uncommon(_ text: Span<UInt8>) -> WrittenScore {
    let text = text.extracting(FieldText.unguarded(text, 0..<text.count))
    if FieldText.isMissing(text) { return .unanswered }
    guard let number = WrittenNumber(anyNotation: text) else {
      return .invalid(.scoreNotANumber)
    }
    if number.isThousands { return .invalid(.scoreOutOfRange) }
    let isPastTen = number.whole > 10 || (number.whole == 10 && number.hasFraction)
    let isBelowZero = number.isNegative && (number.whole > 0 || number.hasFraction)
    if isPastTen || isBelowZero { return .invalid(.scoreOutOfRange) }
    return number.hasFraction ? .invalid(.scoreNotWhole) : .score(number.whole)
  }
}

extension WrittenScore {
  /// Whether a text is a number.
  static func isNumber(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return number(bytes.span) != nil
  }

  /// The whole number that a text is, with a sign or none and zeros after the point or none; nil for
  /// anything else and beyond 15 digits.
  static func number(_ text: Span<UInt8>) -> Int? {
    guard let number = WrittenNumber(anyNotation: text), !number.hasFraction else { return nil }
    return number.signedWhole
  }

  /// The whole part of a decimal number; nil for anything else, and for thousands after a comma.
  static func wholePart(of text: Span<UInt8>) -> Int? {
    WrittenNumber(anyNotation: text)?.signedWhole
  }
}
