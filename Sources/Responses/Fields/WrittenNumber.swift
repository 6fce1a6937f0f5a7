/// A decimal number: a sign or none, digits, and more of them after a point or comma.
struct WrittenNumber {
  /// Whole numbers from here on are all alike.
  private static let tooLarge = 1_000_000_000_000_000

  var isNegative = false
  /// The digits before the point.
  var whole = 0
  /// Whether there are any.
  var hasWhole = false
  var hasFraction = false
  /// Whether a comma stands before three digits.
  var isThousands = false

  init?(_ text: Span<UInt8>) {
    guard !text.isEmpty else { return nil }
    var at = 0
    if text[0] == UInt8(ascii: "-") || text[0] == UInt8(ascii: "+") {
      isNegative = text[0] == UInt8(ascii: "-")
      at = 1
    }
    let firstDigit = at
    while at < text.count, let digit = Self.digit(text[at]) {
      whole = min(whole * 10 + digit, Self.tooLarge)
      at += 1
    }
    var digits = at - firstDigit
    hasWhole = digits > 0
    if at < text.count, text[at] == UInt8(ascii: ".") || text[at] == UInt8(ascii: ",") {
      let isComma = text[at] == UInt8(ascii: ",")
      at += 1
      let fraction = at
      while at < text.count, let digit = Self.digit(text[at]) {
        if digit != 0 { hasFraction = true }
        at += 1
      }
      isThousands = isComma && digits > 0 && at - fraction == 3
      digits += at - fraction
    }
    guard at == text.count, digits > 0 else { return nil }
  }

  /// The whole part with its sign; nil for thousands, without digits before the point and beyond 15.
  var signedWhole: Int? {
    guard hasWhole, !isThousands, whole < Self.tooLarge else { return nil }
    return isNegative ? -whole : whole
  }

  /// A number in whatever notation, those of ``NumberNotation`` included.
  init?(anyNotation text: Span<UInt8>) {
    if let number = WrittenNumber(text) {
      self = number
    } else if let plain = NumberNotation.plain(text), let number = WrittenNumber(plain.span) {
      self = number
    } else {
      return nil
    }
  }

  private static func digit(_ byte: UInt8) -> Int? {
    byte >= 0x30 && byte <= 0x39 ? Int(byte & 0x0F) : nil
  }
}
