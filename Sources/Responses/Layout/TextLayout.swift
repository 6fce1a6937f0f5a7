import CSV
import Configuration
import Diagnostics

/// How a delimited text is written: its encoding, delimiter and quotation, told before its records
/// are read. Looking twice finds the same.
struct TextLayout {
  /// The text with its bytes in UTF-8, or in an encoding in which ASCII is the same.
  let text: any TextSource
  let dialect: Dialect
  /// What is known of the format so far.
  let format: RecordFormat

  /// How much of a text in tabs is read to tell whether quotation marks mean anything there.
  private static let quotationSample = 4 << 20

  /// - Parameters:
  ///   - delimiter: the delimiter; detected where nil.
  ///   - encoding: the encoding; detected where nil.
  init(
    of source: any TextSource, path: String, delimiter: UInt8?, encoding: TextEncoding?
  ) throws(Refusal) {
    let raw = try TextStart(of: source, count: DelimitedRecords.pieceSize)
    let text = try Self.decoded(source, raw.bytes, path: path, encoding: encoding)
    let start =
      text is UTF16Text || text is Windows1252Text
      ? try TextStart(of: text, count: DelimitedRecords.pieceSize) : raw
    let stated = SeparatorLine.delimiter(in: start.bytes)
    var dialect = Dialect(delimiter: delimiter ?? stated ?? UInt8(ascii: ","))
    if delimiter == nil, stated == nil {
      dialect = Dialect.detected(in: start.bytes, isWhole: start.isWhole)
    }
    if dialect.delimiter == UInt8(ascii: "\t") {
      let sample = start.isWhole ? start : try TextStart(of: text, count: Self.quotationSample)
      dialect.isQuoted = !QuotationJudge.isLiteral(in: sample.bytes, delimiter: dialect.delimiter)
    }
    self.dialect = dialect
    let habits = QuotationHabits.found(in: start.bytes, isWhole: start.isWhole, dialect)
    self.text = habits.isEmpty ? text : RequotedText(base: text, habits: habits, dialect: dialect)
    var format = RecordFormat(name: "csv", encoding: Self.name(of: text))
    format.delimiter = dialect.delimiter
    format.isDelimiterDetected = delimiter == nil && stated == nil
    format.isDelimiterStated = delimiter == nil && stated != nil
    format.isQuoted = dialect.isQuoted
    format.isEncodingGiven = encoding != nil
    format.quotation = habits
    self.format = format
  }

  /// Starts at the beginning and counts the surrogates without a partner.
  func chunks(noting unpaired: UnpairedSurrogates) throws(Refusal) -> ChunkSource {
    if let utf16 = text as? UTF16Text { return try utf16.chunks(noting: unpaired) }
    if let requoted = text as? RequotedText, let utf16 = requoted.base as? UTF16Text {
      return requoted.chunks(of: try utf16.chunks(noting: unpaired))
    }
    return try text.chunks()
  }

  private static func decoded(
    _ source: any TextSource, _ start: [UInt8], path: String, encoding: TextEncoding?
  ) throws(Refusal) -> any TextSource {
    let found = ByteEncoding(of: start)
    switch encoding {
    case .utf8: return source
    case .windows1252:
      return Windows1252Text(base: source, markLength: ByteOrderMark.length(in: start))
    case .utf16:
      return UTF16Text(base: source, isBigEndian: found == .utf16(isBigEndian: true))
    case nil:
      switch found {
      case .bytes: return source
      case .utf16(let isBigEndian): return UTF16Text(base: source, isBigEndian: isBigEndian)
      case .utf32: throw Refusal([.encodingUnread(path, "UTF-32")])
      }
    }
  }

  private static func name(of text: any TextSource) -> String {
    switch text {
    case is UTF16Text: TextEncoding.utf16.rawValue
    case is Windows1252Text: TextEncoding.windows1252.rawValue
    default: TextEncoding.utf8.rawValue
    }
  }
}

/// The first bytes of a text.
struct TextStart {
  private(set) var bytes: [UInt8] = []
  /// Whether the text has no more.
  private(set) var isWhole = false

  init(of text: any TextSource, count: Int) throws(Refusal) {
    let chunks = try text.chunks()
    while bytes.count < count {
      guard let chunk = try chunks() else {
        isWhole = true
        return
      }
      bytes += chunk
    }
    bytes.removeLast(bytes.count - count)
  }
}
