import Diagnostics

/// How the cells of a workbook show their numbers, as far as it tells dates from numbers.
struct CellFormats: Sendable {
  /// What a number stands for.
  enum Kind: Hashable, Sendable {
    case number
    case date
    /// A time of day without a date.
    case time
  }

  /// Whether day 0 is 1904-01-01, as on old Macintosh computers.
  let hasEpoch1904: Bool
  /// By the number that cells refer to.
  private var kinds: [Kind] = []

  init(hasEpoch1904: Bool) {
    self.hasEpoch1904 = hasEpoch1904
  }

  init(_ entry: ZipEntry, in archive: WorkbookArchive, hasEpoch1904: Bool) throws(Refusal) {
    self.hasEpoch1904 = hasEpoch1904
    let list = FormatList()
    try archive.read(entry, with: list)
    kinds = list.uses.map { list.kinds[$0] ?? Self.builtIn($0) }
  }

  /// What the number of a cell of a style stands for.
  subscript(style: Int) -> Kind {
    kinds.indices.contains(style) ? kinds[style] : .number
  }

  /// The formats that need no definition; ECMA-376 part 1, 18.8.30, with those of East Asian
  /// editions.
  static func builtIn(_ number: Int) -> Kind {
    switch number {
    case 14...17, 22, 27...31, 34...36, 50...54, 57, 58: .date
    case 18...21, 32, 33, 45, 47, 55, 56: .time
    default: .number
    }
  }

  /// What a format of one's own stands for, such as `dd/mm/yyyy`.
  ///
  /// A day, month or year makes it a date, an hour or second a time. Texts in it, colours, languages
  /// and conditions don't count; `[h]`, hours beyond a day, is a number.
  static func kind(of code: String) -> Kind {
    var letters: [Unicode.Scalar] = []
    var rest = code.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case ";": rest = rest.suffix(0)  // What follows is for negative numbers and texts.
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }.map { $0.properties.lowercaseMapping }.joined()
        if ["h", "hh", "m", "mm", "s", "ss"].contains(inside) { return .number }
        rest = rest.drop { $0 != "]" }.dropFirst()
      default: letters.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    var text = String(String.UnicodeScalarView(letters))
    if text.contains("general") { return .number }
    for half in ["am/pm", "a/p"] {
      if let range = text.firstRange(of: half) { text.removeSubrange(range) }
    }
    let has = { (letters: String) in
      text.unicodeScalars.contains { letters.unicodeScalars.contains($0) }
    }
    if has("yd") { return .date }
    if has("hs") { return .time }
    return has("m") ? .date : .number
  }
}

private final class FormatList: XMLHandler {
  private(set) var kinds: [Int: CellFormats.Kind] = [:]
  /// The format of each style, in the order that cells count them.
  private(set) var uses: [Int] = []
  private var isInUses = false

  func start(_ name: String, _ attributes: XMLAttributes) -> Bool {
    switch name {
    case "numFmt":
      if let number = attributes["numFmtId"].flatMap({ Int($0) }),
        let code = attributes["formatCode"]
      {
        kinds[number] = CellFormats.kind(of: code)
      }
    case "cellXfs": isInUses = true
    case "xf": if isInUses { uses.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0) }
    default: break
    }
    return uses.count <= 100_000 && kinds.count <= 100_000
  }

  func end(_ name: String, text: [UInt8]) -> Bool {
    if name == "cellXfs" { isInUses = false }
    return true
  }
}
