/// What a file is that holds no responses in a form that is read.
enum NotResponses: Hashable {
  case oldWorkbook, binaryWorkbook, encryptedWorkbook, encryptedArchive
  case document, presentation, numbers, openDocument
  /// An archive, with the tables that lie in it.
  case archive(names: [String])
  case otherPacking(String)
  case parquet, database, statistics, pdf, picture, html, xml, richText
  case program, binary
}

/// What a file is, told by its first bytes.
enum FileSignature: Hashable {
  case zip, compound, gzip, json
  case other(NotResponses)

  /// How many bytes are looked at.
  static let size = 4_096

  /// Nil for delimited text.
  init?(of bytes: ArraySlice<UInt8>) {
    if let known = Self.known.first(where: { bytes.starts(with: $0.start) }) {
      self = known.signature
    } else if let text = Self(ofText: bytes) {
      self = text
    } else if Self.isBinary(bytes) {
      self = .other(.binary)
    } else {
      return nil
    }
  }

  private static let known: [(start: [UInt8], signature: FileSignature)] = [
    ([0x50, 0x4B, 0x03, 0x04], .zip), ([0x50, 0x4B, 0x05, 0x06], .zip),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .compound),
    ([0x1F, 0x8B], .gzip),
    (Array("PAR1".utf8), .other(.parquet)), (Array("ARROW1".utf8), .other(.parquet)),
    (Array("SQLite format 3\0".utf8), .other(.database)),
    (Array("$FL2@(#)".utf8), .other(.statistics)), (Array("$FL3@(#)".utf8), .other(.statistics)),
    (Array("<stata_dta>".utf8), .other(.statistics)),
    (Array("%PDF-".utf8), .other(.pdf)), (Array("{\\rtf".utf8), .other(.richText)),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], .other(.picture)),
    ([0xFF, 0xD8, 0xFF], .other(.picture)), (Array("GIF8".utf8), .other(.picture)),
    (Array("7z".utf8) + [0xBC, 0xAF, 0x27, 0x1C], .other(.otherPacking("7-Zip"))),
    (Array("Rar!".utf8) + [0x1A], .other(.otherPacking("RAR"))),
    ([0xFD] + Array("7zXZ".utf8) + [0], .other(.otherPacking("xz"))),
    ([0x28, 0xB5, 0x2F, 0xFD], .other(.otherPacking("Zstandard"))),
    (Array("BZh91AY&SY".utf8), .other(.otherPacking("bzip2"))),
    ([0x7F] + Array("ELF".utf8), .other(.program)),
  ]

  /// Texts that are no table, after a byte order mark and white space.
  private init?(ofText bytes: ArraySlice<UInt8>) {
    let text = bytes.dropFirst(ByteOrderMark.length(in: bytes)).drop(while: \.isASCIISpace)
    let lowered = text.prefix(16).map(\.asciiLowered)
    if lowered.starts(with: "<!doctype html".utf8) || lowered.starts(with: "<html".utf8) {
      self = .other(.html)
    } else if lowered.starts(with: "<?xml".utf8) {
      self = .other(.xml)
    } else if Self.isJSON(text) {
      self = .json
    } else {
      return nil
    }
  }

  /// Whether a text is JSON and no table whose first name begins with a bracket.
  private static func isJSON(_ text: ArraySlice<UInt8>) -> Bool {
    guard let bracket = text.first else { return false }
    let next = text.dropFirst().drop(while: \.isASCIISpace).first
    switch bracket {
    case UInt8(ascii: "{"): return next.map { "\"}".utf8.contains($0) } ?? false
    case UInt8(ascii: "["): return next.map { "{[]\"".utf8.contains($0) } ?? false
    default: return false
    }
  }

  /// Whether more than one byte in fifty is a control character that no text has, or one in ten is
  /// NUL, and it is no UTF-16 or UTF-32 either, which have such bytes.
  private static func isBinary(_ bytes: ArraySlice<UInt8>) -> Bool {
    var (controls, nulls) = (0, 0)
    for byte in bytes {
      if byte == 0 {
        nulls += 1
      } else if byte < 0x09 || (0x0E...0x19).contains(byte) || (0x1B...0x1F).contains(byte) {
        controls += 1
      }
    }
    let isSuspicious =
      (controls * 50 > bytes.count && controls > 1) || (nulls * 10 > bytes.count && nulls > 12)
    return isSuspicious && ByteEncoding(of: Array(bytes)) == .bytes
  }
}
