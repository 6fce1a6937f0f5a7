import Configuration

/// A header field: a name, and what stands behind it as pieces that a line may be folded between.
///
/// The pieces come from types that hold no line break, so that folding alone makes lines.
struct HeaderField {
  /// A name is a literal in the program's text, never data.
  let name: StaticString
  private let pieces: [String]

  private init(_ name: StaticString, pieces: [String]) {
    self.name = name
    self.pieces = pieces
  }

  /// Text for people, such as a subject.
  static func text(_ name: StaticString, _ text: HeaderText) -> HeaderField {
    HeaderField(
      name, pieces: Self.words(text, room: lineLimit - name.description.utf8.count - 2))
  }

  /// Words of a grammar, each of printable ASCII.
  static func tokens(_ name: StaticString, _ tokens: [Token]) -> HeaderField {
    HeaderField(name, pieces: tokens.map(\.text))
  }

  static func addresses(_ name: StaticString, _ addresses: [MailAddress]) -> HeaderField {
    var pieces: [String] = []
    for (index, address) in addresses.enumerated() {
      let comma = index + 1 < addresses.count ? "," : ""
      let name = HeaderText(address.name ?? "")
      pieces += phrase(name)
      pieces.append((name.isEmpty ? address.text : "<\(address.text)>") + comma)
    }
    return HeaderField(name, pieces: pieces)
  }

  /// A sign or word of a header's grammar: printable ASCII, made of literals and of what is encoded.
  struct Token {
    let text: String

    /// - Parameter text: what is not printable ASCII is left out.
    init(_ text: String) {
      self.text = String(
        String.UnicodeScalarView(text.unicodeScalars.filter { (0x20...0x7E).contains($0.value) }))
    }
  }

  /// The field with its lines folded at 76 bytes wherever its pieces are shorter, each line with its
  /// end.
  var bytes: [UInt8] {
    var bytes = Array("\(name):".utf8)
    var length = bytes.count
    for piece in pieces {
      if length + 1 + piece.utf8.count > Self.lineLimit, length > name.description.utf8.count + 1 {
        bytes += MailBytes.lineEnd
        length = 0
      }
      bytes.append(UInt8(ascii: " "))
      bytes += piece.utf8
      length += 1 + piece.utf8.count
    }
    return bytes + MailBytes.lineEnd
  }

  private static let lineLimit = 76

  /// A text as words of ASCII where that says it all, else as encoded words.
  private static func words(_ text: HeaderText, room: Int) -> [String] {
    let words = text.text.utf8.split(separator: UInt8(ascii: " ")).map {
      String(decoding: $0, as: UTF8.self)
    }
    let isPlain =
      text.text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
      && !words.contains { $0.utf8.count > 60 || $0.contains("=?") }
    return isPlain ? words : EncodedWords.words(text.text, upTo: room)
  }

  /// A name before an address: atoms, a text in quotation marks, or encoded words.
  private static func phrase(_ name: HeaderText) -> [String] {
    guard !name.isEmpty else { return [] }
    let text = name.text
    let isPrintable = text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
    guard isPrintable, text.utf8.count <= 60, !text.contains("=?") else {
      return EncodedWords.words(text, upTo: 70)
    }
    if text.utf8.allSatisfy(isAtomOrBlank) { return [text] }
    let escaped = text.unicodeScalars.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }
    return ["\"" + escaped.joined() + "\""]
  }

  private static func isAtomOrBlank(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "):
      true
    default: "!#$%&'*+-/?^_`{|}~".utf8.contains(byte)
    }
  }
}

/// Bytes that messages are made of.
enum MailBytes {
  static let lineEnd: [UInt8] = [0x0D, 0x0A]
}
