import Diagnostics

/// The style sheet of every page: the tokens as custom properties, then `theme.css`.
struct StyleSheet: Sendable {
  /// The sheet's text, without what belongs to the report.
  let text: String

  /// A sheet that is finished.
  init(text: String) {
    self.text = text
  }

  init(tokens: ThemeTokens, css: String) {
    let common =
      [ThemeTokens.Group.fonts, .sizes, .widths].map { Self.declarations(tokens, $0) }.joined()
    let light = Self.declarations(tokens, .light)
    let dark = Self.declarations(tokens, .dark)
    text =
      ":root{color-scheme:light dark;\(common)\(light)}"
      + "@media screen and (prefers-color-scheme:dark){:root{\(dark)}}"
      + "@media print{:root{color-scheme:light}}" + Self.minified(css)
  }

  private static func declarations(
    _ tokens: ThemeTokens, _ group: ThemeTokens.Group
  ) -> String {
    tokens.tokens(group).map { "--\(group.prefix)\($0.name):\($0.value);" }.joined()
  }

  /// What stands at the foot of printed pages, as a custom property.
  ///
  /// All but letters, digits and what is no ASCII is written by its number, so that no text ends the
  /// string or the element.
  static func furniture(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      let isPlain =
        !scalar.isASCII || scalar == " " || scalar.properties.isAlphabetic
        || scalar.properties.numericType != nil
      return isPlain ? String(scalar) : "\\" + String(scalar.value, radix: 16) + " "
    }
    return ":root{--furniture:\"\(escaped.joined())\"}"
  }

  /// The style sheet without comments and needless white space; strings are kept as they are.
  static func minified(_ css: String) -> String {
    let bytes = Array(css.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == slash, index + 1 < bytes.count, bytes[index + 1] == star {
        index = endOfComment(bytes, from: index + 2)
      } else if byte == quote || byte == apostrophe {
        let end = endOfString(bytes, from: index)
        result += bytes[index..<end]
        index = end
      } else if spaces.contains(byte) {
        if let last = result.last, last != space, last != colon, !tight.contains(last) {
          result.append(space)
        }
        index += 1
      } else {
        if tight.contains(byte), result.last == space { result.removeLast() }
        if byte == brace, result.last == semicolon { result.removeLast() }
        result.append(byte)
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// What a style sheet may not contain: the end of its element, and anything that is fetched.
  static func diagnostics(of css: String, file: String) -> [Diagnostic] {
    let lines = css.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let diagnostics = lines.enumerated().flatMap { number, line in
      unsafeParts(of: Array(line)).map {
        Diagnostic.unsafeStyle($0, at: Place(file: file, line: number + 1))
      }
    }
    guard diagnostics.isEmpty else { return diagnostics }
    // What a comment kept apart is whole without it.
    return unsafeParts(of: Array(minified(css).utf8)).map {
      .unsafeStyle($0, at: Place(file: file))
    }
  }

  /// By bytes: some characters join with the `<` behind them to one `Character`.
  private static func unsafeParts(of css: [UInt8]) -> [String] {
    let lower = css.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    var parts = ["</", "@import"].filter { !offsets(behind: $0, in: lower).isEmpty }
    let isFetched = offsets(behind: "url(", in: lower).contains { offset in
      let address = lower[offset...].drop { $0 == space || $0 == quote || $0 == apostrophe }
      return !address.starts(with: "data:".utf8) && !address.starts(with: "#".utf8)
    }
    if isFetched { parts.append("url(") }
    return parts
  }

  private static func offsets(behind word: String, in bytes: [UInt8]) -> [Int] {
    let width = word.utf8.count
    return (width..<max(width, bytes.count + 1)).filter {
      bytes[($0 - width)..<$0].elementsEqual(word.utf8)
    }
  }

  private static let slash = UInt8(ascii: "/")
  private static let star = UInt8(ascii: "*")
  private static let quote = UInt8(ascii: "\"")
  private static let apostrophe = UInt8(ascii: "'")
  private static let space = UInt8(ascii: " ")
  private static let brace = UInt8(ascii: "}")
  private static let colon = UInt8(ascii: ":")
  private static let semicolon = UInt8(ascii: ";")
  private static let spaces = Set(" \n\r\t".utf8)
  private static let tight = Set("{};,>".utf8)

  private static func endOfComment(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index + 1 < bytes.count {
      if bytes[index] == star, bytes[index + 1] == slash { return index + 2 }
      index += 1
    }
    return bytes.count
  }

  static func endOfString(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start + 1
    while index < bytes.count, bytes[index] != bytes[start] {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index + 1, bytes.count)
  }
}
