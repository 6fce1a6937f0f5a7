/// Text beyond ASCII as encoded words (RFC 2047): `=?utf-8?Q?Zufriedenheit_=E2=88=924?=`.
enum EncodedWords {
  /// The longest encoded word that RFC 2047 allows.
  static let limit = 75

  /// The words that stand for a text, to be set apart by blanks, which do not count. No character
  /// is divided between two of them.
  /// - Parameter length: how long one may be, at most ``limit``.
  static func words(_ text: String, upTo length: Int = limit) -> [String] {
    let length = min(max(length, 40), limit)
    let quoted = words(text, upTo: length, frame: "=?utf-8?Q?") { quotedLength($0) }
    let base64 = words(text, upTo: length, frame: "=?utf-8?B?") { _ in nil }
    let isShort = total(quoted, quotedSize) <= total(base64, base64Size)
    return isShort
      ? quoted.map { "=?utf-8?Q?\(quotedText($0))?=" }
      : base64.map { "=?utf-8?B?\(String(decoding: Base64.encoded($0), as: UTF8.self))?=" }
  }

  /// The text's bytes in pieces that fit, each of whole characters.
  /// - Parameter size: how many signs a byte takes; nil for base64.
  private static func words(
    _ text: String, upTo length: Int, frame: String, size: (UInt8) -> Int?
  ) -> [[UInt8]] {
    let room = length - frame.utf8.count - 2
    var pieces: [[UInt8]] = []
    var piece: [UInt8] = []
    var taken = 0
    for scalar in text.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      let sizes = bytes.compactMap(size)
      let isBase64 = sizes.isEmpty
      let after =
        isBase64 ? base64Size(piece.count + bytes.count) : taken + sizes.reduce(0, +)
      if after > room, !piece.isEmpty {
        pieces.append(piece)
        piece = []
        taken = 0
      }
      piece += bytes
      taken += sizes.reduce(0, +)
    }
    return piece.isEmpty ? pieces : pieces + [piece]
  }

  private static func total(_ pieces: [[UInt8]], _ size: ([UInt8]) -> Int) -> Int {
    pieces.reduce(0) { $0 + size($1) + 12 }
  }

  private static func quotedSize(_ bytes: [UInt8]) -> Int {
    bytes.reduce(0) { $0 + quotedLength($1) }
  }

  private static func base64Size(_ bytes: [UInt8]) -> Int { base64Size(bytes.count) }
  private static func base64Size(_ count: Int) -> Int { (count + 2) / 3 * 4 }

  private static func quotedLength(_ byte: UInt8) -> Int {
    byte == blank || isPlain(byte) ? 1 : 3
  }

  private static func quotedText(_ bytes: [UInt8]) -> String {
    bytes.map { byte in
      byte == blank ? "_" : isPlain(byte) ? String(Unicode.Scalar(byte)) : "=" + Hex.text(byte)
    }.joined()
  }

  /// What stands as it is wherever encoded words may (RFC 2047, 5 (3)).
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "!*+-/".utf8.contains(byte)
    }
  }

  private static let blank = UInt8(ascii: " ")
}

/// Bytes as two hexadecimal digits in upper case.
enum Hex {
  static func text(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return byte < 16 ? "0" + digits : digits
  }
}
