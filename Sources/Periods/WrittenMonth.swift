/// A month as somebody wrote it, by its name, in place of a date.
package enum WrittenMonth {
  /// Whether a text names a month of a year and no day: `September 2026`, `Sep-26`.
  package static func isOne(_ text: Span<UInt8>) -> Bool {
    var reader = DateTextReader(text)
    return reader.takeNamed() != nil && reader.isMonth && reader.at == reader.count
  }
}
