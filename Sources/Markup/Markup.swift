/// Finished, correct HTML or SVG bytes.
///
/// The only ways to make one are escaping text and writing elements through ``MarkupWriter``, so
/// a `Markup` never holds unescaped data. Everything that is still a `String` is untrusted.
package struct Markup: Hashable, Sendable {
  /// The bytes, UTF-8.
  package private(set) var utf8: [UInt8]

  package init() {
    utf8 = []
  }

  /// Text, escaped; words from right to left are kept apart from the others.
  package init(text: String) {
    utf8 = []
    utf8.reserveCapacity(text.utf8.count)
    appendText(text)
  }

  /// Writes elements and returns what was written.
  package init(_ write: (inout MarkupWriter) -> Void) {
    var writer = MarkupWriter(room: 480)
    write(&writer)
    self = writer.markup
  }

  package var isEmpty: Bool { utf8.isEmpty }

  /// The markup as a string.
  package var string: String { String(decoding: utf8, as: UTF8.self) }

  package mutating func append(_ other: Markup) {
    utf8.append(contentsOf: other.utf8)
  }

  mutating func appendEscaped(_ text: String) {
    Escaping.append(text, to: &utf8)
  }

  mutating func appendText(_ text: String) {
    Escaping.append(Isolation.isolated(text), to: &utf8)
  }

  /// Makes room for more bytes at once.
  mutating func reserve(_ count: Int) {
    utf8.reserveCapacity(utf8.count + count)
  }

  /// A sign of markup itself.
  mutating func append(_ byte: UInt8) {
    utf8.append(byte)
  }

  mutating func appendVerbatim(_ text: String) {
    utf8.append(contentsOf: text.utf8)
  }

  mutating func appendVerbatim(_ bytes: ArraySlice<UInt8>) {
    utf8.append(contentsOf: bytes)
  }
}
