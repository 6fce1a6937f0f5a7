extension Markup {
  /// The same markup as a part of a larger document: its headings stand lower, and its links lead
  /// where they lead from there.
  ///
  /// Both signs of a tag are escaped wherever they are text, so that `<` begins tags alone.
  /// - Parameters:
  ///   - levels: how many levels lower the headings stand; the sixth is the lowest.
  ///   - link: where an address leads from the document.
  package func asPart(loweringHeadings levels: Int, link: (String) -> Link) -> Markup {
    var result = MarkupWriter()
    var (kept, index) = (0, 0)
    while index < utf8.count {
      guard utf8[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      if let digit = headingDigit(at: index) {
        result.keep(utf8[kept..<digit])
        let level = min(6, Int(utf8[digit] - UInt8(ascii: "0")) + levels)
        result.keep(Array(String(level).utf8)[...])
        (kept, index) = (digit + 1, digit + 1)
      } else if utf8[index...].starts(with: Self.linkMark) {
        let start = index + Self.linkMark.count
        let value = utf8[start...].prefix { $0 != UInt8(ascii: "\"") }
        result.keep(utf8[kept..<(index + 2)])
        result.attributes([.href(link(Self.text(of: value)))])
        kept = min(value.endIndex + 1, utf8.count)
        index = kept
      } else {
        index += 1
      }
    }
    result.keep(utf8[kept...])
    return result.markup
  }

  private static let linkMark = Array("<a href=\"".utf8)

  /// Where the level of a heading's tag stands, `<h3` or `</h3`; nil for every other tag.
  private func headingDigit(at start: Int) -> Int? {
    let isEnd = start + 1 < utf8.count && utf8[start + 1] == UInt8(ascii: "/")
    let name = start + (isEnd ? 2 : 1)
    guard name + 2 < utf8.count, utf8[name] == UInt8(ascii: "h"),
      (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(utf8[name + 1]),
      [UInt8(ascii: ">"), UInt8(ascii: " ")].contains(utf8[name + 2])
    else { return nil }
    return name + 1
  }
}
