import CSV

extension FieldText {
  /// The text of a field's bytes, without the space around it: UTF-8 where they are that, else
  /// Windows-1252 byte by byte. An apostrophe that guards against formulas is left out.
  ///
  /// Files that were put together from several sources hold both. Since delimiters and digits are
  /// the same in both, only what becomes a name is ever decoded.
  static func decoded(_ field: ArraySlice<UInt8>) -> String {
    let bounds = unguarded(field.span, 0..<field.count)
    let bytes = field.dropFirst(bounds.lowerBound)
    var invalid = InvalidUTF8Count()
    invalid.add(bytes.span)
    invalid.finish()
    guard invalid.count > 0 else { return trimmed(String(decoding: bytes, as: UTF8.self)) }
    return trimmed(String(decoding: Windows1252.utf8(of: bytes), as: UTF8.self))
  }

  /// The bounds of a field without the apostrophe that exporters put in front of what a spreadsheet
  /// would take for a formula: one before `=`, `+`, `-` or `@`.
  static func unguarded(_ bytes: Span<UInt8>, _ field: Range<Int>) -> Range<Int> {
    let start = field.lowerBound
    guard field.count > 1, bytes[start] == UInt8(ascii: "'") else { return field }
    switch bytes[start + 1] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"):
      return start + 1..<field.upperBound
    default: return field
    }
  }

  /// The bytes that a text may be written with: in UTF-8, and in Windows-1252 where that differs.
  static func spellings(of text: String) -> [[UInt8]] {
    let text = trimmed(text)
    let utf8 = Array(text.utf8)
    guard let other = Windows1252.bytes(of: text), other != utf8 else { return [utf8] }
    return [utf8, other]
  }
}
