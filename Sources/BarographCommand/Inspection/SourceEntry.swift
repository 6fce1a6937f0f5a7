import Configuration
import Periods
import Responses

/// The entry of `responses:`, with the dimensions beside it, that reads files as an inspection read
/// them.
struct SourceEntry: Hashable {
  /// Globs, as a configuration writes them.
  var files: [String]
  /// What the flags said.
  let source: ResponseSource
  let layout: FileLayout
  /// The zone that was asked for.
  let timeZone: String?

  /// A dimension's key and its column.
  struct Dimension: Hashable {
    let key: String
    let column: String
  }

  /// More splits than these are a choice to make, not to find.
  static let dimensionLimit = 4

  /// Whether both read their files alike, so that one entry serves for both.
  func readsAlike(_ other: SourceEntry) -> Bool {
    keys.map(\.line) == other.keys.map(\.line)
  }

  /// The lines of a configuration that state it.
  var lines: [String] {
    ["responses:"] + entryLines.map { "  " + $0 } + Self.lines(of: dimensions)
      + (timeZone.map { ["calendar:", "  time-zone: \(YAMLText.scalar($0))"] } ?? [])
  }

  /// The lines of the entry itself.
  var entryLines: [String] {
    let globs = files.map { YAMLText.scalar($0) }
    let list = globs.count == 1 ? globs[0] : "[\(globs.joined(separator: ", "))]"
    return ["- files: \(list)"] + keys.map { "  " + $0.line }
  }

  /// The lines of dimensions: the first few are active, the others comments.
  static func lines(of dimensions: [Dimension]) -> [String] {
    guard !dimensions.isEmpty else { return [] }
    return ["dimensions:"]
      + dimensions.enumerated().map { index, dimension in
        let isActive = index < dimensionLimit
        return (isActive ? "  " : "  # ") + line(of: dimension)
      }
  }

  /// `region: {column: Region}`.
  private static func line(of dimension: Dimension) -> String {
    let column = YAMLText.scalar(dimension.column)
    let hasLabel =
      !isSpelled(dimension.column, as: dimension.key) && DisplayText.width(dimension.column) <= 40
    return "\(dimension.key): {column: \(column)\(hasLabel ? ", label: \(column)" : "")}"
  }

  /// Whether a key says all that the name of its column says, so that the label made of the key
  /// will do: `journey-type` for `Journey_Type`.
  private static func isSpelled(_ column: String, as key: String) -> Bool {
    let parts = column.lowercased().split { "_- ".contains($0) }
    return parts.joined(separator: "-") == key
  }

  /// The columns that answers could be split by, with keys for them.
  var dimensions: [Dimension] { Self.dimensions(of: [self]) }

  /// Those of several entries: each column once, and none that one of the entries reads otherwise.
  static func dimensions(of entries: [SourceEntry]) -> [Dimension] {
    let taken = Set(entries.flatMap(\.columnsInUse).map(FileLayout.loose))
    var seen: Set<String> = []
    var keys: Set<String> = []
    return entries.flatMap { entry in entry.layout.dimensionColumns.filter(entry.isUnique) }
      .filter {
        !taken.contains(FileLayout.loose($0)) && seen.insert(FileLayout.loose($0)).inserted
      }
      .map { column in
        let stem = key(from: column)
        var key = stem
        var number = 2
        while !keys.insert(key).inserted {
          key = "\(stem)-\(number)"
          number += 1
        }
        return Dimension(key: key, column: column)
      }
  }

  private var columnsInUse: [String] {
    [
      layout.scoreColumn, layout.dateColumn, layout.productColumn, layout.commentColumn,
      layout.idColumn, layout.respondentColumn,
    ].compactMap { $0 }
  }

  // MARK: The keys of the entry

  private struct Key: Hashable {
    let name: String
    let value: String
    var line: String { "\(name): \(value)" }
  }

  private var keys: [Key] {
    var keys: [Key] = []
    func add(_ name: String, _ value: String?) {
      if let value { keys.append(Key(name: name, value: YAMLText.scalar(value))) }
    }
    add("preset", layout.preset == "generic" && source.preset == nil ? nil : layout.preset)
    add("sheet", layout.sheet)
    add("score", column(layout.scoreColumn))
    add("date", column(layout.dateColumn))
    add("date-order", order)
    add("product", column(layout.productColumn))
    add("comment", column(layout.commentColumn))
    add("id", column(layout.idColumn))
    if !source.labels.isEmpty {
      let labels = source.labels.map { "\(YAMLText.scalar($0.text)): \($0.score)" }
      keys.append(Key(name: "labels", value: "{\(labels.joined(separator: ", "))}"))
    }
    return keys
  }

  /// Years first are told without being stated.
  private var order: String? {
    let order = source.dateOrder ?? layout.dateOrder
    return source.dateOrder == nil && order == .yearMonthDay ? nil : order?.rawValue
  }

  /// A column that can be called by its name; others are found again as they were found.
  private func column(_ name: String?) -> String? {
    name.flatMap { isUnique($0) ? $0 : nil }
  }

  private func isUnique(_ name: String) -> Bool {
    let wanted = FileLayout.loose(name)
    return !wanted.isEmpty
      && layout.columnNames.filter { FileLayout.loose($0) == wanted }.count == 1
  }

  /// A key of ASCII letters, digits and hyphens from a column's name.
  private static func key(from column: String) -> String {
    var key: [UInt8] = []
    for byte in column.utf8 {
      switch byte {
      case 0x41...0x5A: key.append(byte | 0x20)
      case 0x61...0x7A, 0x30...0x39: key.append(byte)
      default: if let last = key.last, last != UInt8(ascii: "-") { key.append(UInt8(ascii: "-")) }
      }
      if key.count == 24 { break }
    }
    while key.last == UInt8(ascii: "-") { key.removeLast() }
    let text = String(decoding: key, as: UTF8.self)
    return text.isEmpty || text == "product" ? "dimension" : text
  }
}

extension GlobPattern {
  /// A pattern that stands for one path and nothing else.
  static func literal(_ path: String) -> String {
    String(
      decoding: path.utf8.flatMap { byte -> [UInt8] in
        let isWild = "*?[$".utf8.contains(byte)
        return isWild ? [UInt8(ascii: "["), byte, UInt8(ascii: "]")] : [byte]
      }, as: UTF8.self)
  }
}
