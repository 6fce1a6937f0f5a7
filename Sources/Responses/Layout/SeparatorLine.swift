/// The line `sep=;` that spreadsheets read and write as the first one: it names the delimiter and is
/// no record.
enum SeparatorLine {
  /// The delimiter that the first line of a text names, if it is such a line.
  static func delimiter(in text: [UInt8]) -> UInt8? {
    let rest = text.dropFirst(ByteOrderMark.length(in: text))
    var line = rest.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    if line.count > 2, line.first == UInt8(ascii: "\""), line.last == UInt8(ascii: "\"") {
      line = line.dropFirst().dropLast()
    }
    let key = line.prefix(4).map { $0 | 0x20 }
    guard key.elementsEqual("sep=".utf8.map { $0 | 0x20 }), line.count == 5,
      let last = line.last, last < 0x80, last != UInt8(ascii: "\"")
    else { return nil }
    return last
  }

  /// Whether the first record of a table is such a line, taken apart by the delimiter it names or
  /// left whole.
  static func isRecord(_ cells: [String]) -> Bool {
    guard let first = cells.first else { return false }
    let isMarked = first.lowercased().hasPrefix("sep=")
    let restIsBlank = cells.dropFirst().allSatisfy(\.isEmpty)
    return isMarked && restIsBlank && first.unicodeScalars.count <= 5
  }
}
