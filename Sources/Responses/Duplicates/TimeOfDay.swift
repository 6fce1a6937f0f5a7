/// The time of day beside a date, as far as the order of answers within a day depends on it.
enum TimeOfDay {
  /// The seconds since midnight of the first time in a text, such as `9:05`, `09:05:07` or
  /// `1:05 PM`; 0 where there is none.
  static func seconds(in text: Span<UInt8>) -> Int {
    for colon in 0..<text.count where text[colon] == UInt8(ascii: ":") {
      guard let minutes = number(text, at: colon + 1), let hours = number(text, endingAt: colon)
      else { continue }
      var (seconds, end) = (0, colon + 3)
      if end < text.count, text[end] == UInt8(ascii: ":"), let found = number(text, at: end + 1) {
        seconds = found
        end += 3
      }
      return half(text, from: end, hours: hours) * 3_600 + minutes * 60 + seconds
    }
    return 0
  }

  /// The hour on the clock of 24 hours.
  private static func half(_ text: Span<UInt8>, from start: Int, hours: Int) -> Int {
    for index in start..<max(start, text.count - 1) where text[index + 1] | 0x20 == 0x6D {
      switch text[index] | 0x20 {
      case UInt8(ascii: "a"): return hours % 12
      case UInt8(ascii: "p"): return hours % 12 + 12
      default: continue
      }
    }
    return min(hours, 24)
  }

  /// Two digits.
  private static func number(_ text: Span<UInt8>, at start: Int) -> Int? {
    guard start + 1 < text.count, let tens = digit(text[start]), let ones = digit(text[start + 1])
    else { return nil }
    return min(tens * 10 + ones, 60)
  }

  /// One or two digits.
  private static func number(_ text: Span<UInt8>, endingAt end: Int) -> Int? {
    guard end > 0, let ones = digit(text[end - 1]) else { return nil }
    guard end > 1, let tens = digit(text[end - 2]) else { return ones }
    return tens * 10 + ones
  }

  private static func digit(_ byte: UInt8) -> Int? {
    byte >= 0x30 && byte <= 0x39 ? Int(byte & 0x0F) : nil
  }
}
