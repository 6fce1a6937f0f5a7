/// How a delimited file is written.
package struct Dialect: Hashable, Sendable {
  /// The byte between fields.
  package var delimiter: UInt8
  /// Whether quotation marks enclose fields; where not, they are text like any other.
  package var isQuoted: Bool

  package init(delimiter: UInt8, isQuoted: Bool = true) {
    self.delimiter = delimiter
    self.isQuoted = isQuoted
  }

  /// RFC 4180: commas, fields enclosed in quotation marks where needed.
  package static let comma = Dialect(delimiter: UInt8(ascii: ","))
}

/// How large a record may be before it is taken for damage.
package struct RecordLimits: Hashable, Sendable {
  /// The most bytes of a record, its line end not counted.
  package var bytes: Int
  /// The most fields of a record.
  package var columns: Int

  package init(bytes: Int = 8 << 20, columns: Int = 16_384) {
    self.bytes = bytes
    self.columns = columns
  }
}

/// The kinds of line end met after records.
package struct LineEnds: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  package static let lf = LineEnds(rawValue: 1)
  package static let crlf = LineEnds(rawValue: 2)
  package static let cr = LineEnds(rawValue: 4)
  /// CR CR LF, what a text-mode copy of CRLF leaves behind; read as one line end.
  package static let crcrlf = LineEnds(rawValue: 8)

  /// The kinds by name: `LF`, `CRLF`, `CR`, `CRCRLF`.
  package var names: [String] {
    let known: [(LineEnds, String)] = [
      (.lf, "LF"), (.crlf, "CRLF"), (.cr, "CR"), (.crcrlf, "CRCRLF"),
    ]
    return known.filter { contains($0.0) }.map(\.1)
  }
}

extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let quotationMark = UInt8(ascii: "\"")

  /// Whether the byte ends a line or begins to.
  var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }
}
