extension StyleSheet {
  /// The sheet for a document in which headings stand some levels lower than on pages: what it says
  /// of a level it says of the level that stands for it, so that every theme looks the same there.
  ///
  /// What is said of the first level holds for all that stand above the second.
  func loweringHeadings(by levels: Int) -> StyleSheet {
    levels == 0 ? self : StyleSheet(text: Self.lowered(text, by: levels))
  }

  private static func lowered(_ sheet: String, by levels: Int) -> String {
    let css = Array(sheet.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < css.count {
      let byte = css[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        let end = endOfString(css, from: index)
        result += css[index..<end]
        index = end
      } else if let level = heading(in: css, at: index) {
        result += selector(level, loweredBy: levels).utf8
        index += 2
      } else {
        result.append(byte)
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The level of a type selector, `h1` to `h6`, that stands at a place of a sheet; nil for anything
  /// else.
  private static func heading(in css: [UInt8], at index: Int) -> Int? {
    guard css[index] == UInt8(ascii: "h"), index + 1 < css.count,
      (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(css[index + 1]),
      index == 0 || " {},>+~(;".utf8.contains(css[index - 1]),
      index + 2 < css.count, " {,>+~.:[)#".utf8.contains(css[index + 2])
    else { return nil }
    return Int(css[index + 1] - UInt8(ascii: "0"))
  }

  private static func selector(_ level: Int, loweredBy levels: Int) -> String {
    guard level == 1 else { return "h\(min(6, level + levels))" }
    return ":is(\((1...(1 + levels)).map { "h\($0)" }.joined(separator: ",")))"
  }
}
