/// A parameter of a header field such as `filename`, in as many pieces as it takes (RFC 2231).
struct MailParameter {
  /// A name is a literal in the program's text, never data.
  let name: StaticString
  let value: HeaderText

  /// Each with a semicolon behind it but the last.
  var tokens: [HeaderField.Token] {
    let pieces = self.pieces
    return pieces.enumerated().map { index, piece in
      HeaderField.Token(piece + (index + 1 < pieces.count ? ";" : ""))
    }
  }

  private var pieces: [String] {
    let text = value.text
    if text.utf8.count <= Self.room, text.utf8.allSatisfy(Self.standsInQuotes) {
      return ["\(name)=\"\(text)\""]
    }
    var parts: [String] = []
    var part = "utf-8''"
    for scalar in text.unicodeScalars {
      let encoded = String(scalar).utf8.map(Self.encoded).joined()
      if part.utf8.count + encoded.utf8.count > Self.room {
        parts.append(part)
        part = ""
      }
      part += encoded
    }
    parts.append(part)
    guard parts.count > 1 else { return ["\(name)*=\(part)"] }
    return parts.enumerated().map { "\(name)*\($0)*=\($1)" }
  }

  /// Printable ASCII without what would need a backslash.
  private static func standsInQuotes(_ byte: UInt8) -> Bool {
    (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static func encoded(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"):
      String(Unicode.Scalar(byte))
    default: "%" + Hex.text(byte)
    }
  }

  /// So that a line has room for the name and the number of the piece.
  private static let room = 56
}
