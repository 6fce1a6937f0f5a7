import CSV
import Periods

/// The text of some records as they may be names.
enum HeadCells {
  /// The fields of a record, trimmed and without NUL bytes, which some exporters leave in headers.
  static func texts(of record: RecordBounds, in batch: RecordBatch) -> [String] {
    (0..<record.fieldCount).map { column in
      let text = FieldText.decoded(batch.field(column, of: record))
      guard text.unicodeScalars.contains(where: { $0 == "\0" || $0 == "\u{FEFF}" }) else {
        return text
      }
      let rest = text.unicodeScalars.filter { $0 != "\0" && $0 != "\u{FEFF}" }
      return FieldText.trimmed(String(String.UnicodeScalarView(rest)))
    }
  }

  /// Whether a text is a whole number from 0 to 10.
  static func isScore(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    if case .score = WrittenScore(bytes.span) { return true }
    return false
  }

  /// Whether a text is a number, as answers are and names are not.
  static func isNumber(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    switch WrittenScore(bytes.span) {
    case .score: return true
    case .invalid(let reason): return reason != .scoreNotANumber
    case .unanswered: return false
    }
  }

  /// Whether a text is a date, in whatever order.
  static func isDate(_ text: String) -> Bool {
    DateOrder.allCases.contains { WrittenDate(text, order: $0) != nil }
  }

  /// A name without the tags and line breaks that question texts carry.
  static func name(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy {
      $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r")
    }
    if isPlain { return text }
    let words = withoutTags(text).split { $0.properties.isWhitespace }.map { String($0) }
    return words.isEmpty ? text : words.joined(separator: " ")
  }

  /// The text with a space for each tag: `<`, a letter or `/`, and all up to `>`.
  private static func withoutTags(_ text: String) -> String.UnicodeScalarView {
    let scalars = Array(text.unicodeScalars)
    var (result, at) = (String.UnicodeScalarView(), 0)
    while at < scalars.count {
      if scalars[at] == "<", at + 1 < scalars.count, isTagStart(scalars[at + 1]),
        let end = scalars[at...].firstIndex(of: ">")
      {
        result.append(" ")
        at = end + 1
      } else {
        result.append(scalars[at])
        at += 1
      }
    }
    return result
  }

  private static func isTagStart(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "/" || (scalar.isASCII && scalar.properties.isAlphabetic)
  }
}
