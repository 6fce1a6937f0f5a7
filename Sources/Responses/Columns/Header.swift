import CSV
import Periods

/// The names of a table's columns, whatever rows the header takes.
struct Header: Sendable {
  /// What each column is called, in messages and in the configuration; blank where it has no name.
  /// Of questions with several columns, the further ones are called `question: part`.
  let names: [String]
  /// All wording of each column that words may be looked for in: its name, or the question's text
  /// where the name is a code.
  let texts: [String]
  /// The zone that a column's moments are written in, where the header says so.
  let zones: [String?]
  /// Other wordings that find a column, such as a question's text beside its code.
  let aliases: [[String]]
  /// The names as ``loose(_:)`` has them.
  let looseNames: [String]
  /// The line it stands on.
  let line: Int
  /// Whether records end with their last value.
  var mayLackFields = false
  private let looseAliases: [[String]]
  /// The columns of each name.
  private let places: [String: [Int]]

  /// What a name finds.
  enum Match: Hashable {
    case column(Int)
    case none
    /// Several columns have that name.
    case several([Int])
  }

  /// - Parameters:
  ///   - texts: the wording of each column where it is not the name.
  ///   - zones: the zone of each column where another row of the header states it.
  init(
    names: [String], texts: [String]? = nil, aliases: [[String]]? = nil, zones: [String?]? = nil,
    line: Int
  ) {
    self.names = names
    self.texts = texts ?? names
    self.aliases = aliases ?? names.map { _ in [] }
    let looseNames = names.map { Self.loose($0) }
    self.zones = names.indices.map { zones?[$0] ?? HeaderZone.zone(in: names[$0]) }
    self.looseNames = looseNames
    looseAliases = self.aliases.map { $0.map { Self.loose($0) } }
    places = Dictionary(grouping: names.indices) { names[$0] }
    self.line = line
  }

  /// Whether it names anything: a record of blanks and numbers alone is data, and so is one with both
  /// a score and a date.
  var hasNames: Bool {
    let isNamed = names.contains { name in
      name.unicodeScalars.contains { !$0.isASCII || $0.properties.isAlphabetic }
    }
    let hasDate = names.contains { WrittenDate($0, order: nil) != nil }
    let hasScore = names.contains { HeadCells.isScore($0) }
    return isNamed && !(hasDate && hasScore)
  }

  /// The column of a name: spelled exactly so, else so but for case and space, else by another
  /// wording of the column.
  ///
  /// Where columns share a name, `name#2` is the second of them. A column without a name is
  /// `column 7`, by its place.
  func column(named name: String) -> Match {
    let found = columns(named: name)
    if found.count > 1 { return .several(found) }
    if let column = found.first ?? repeated(name) ?? placed(name) { return .column(column) }
    return .none
  }

  private func columns(named name: String) -> [Int] {
    let exact = columns(spelled: name)
    if !exact.isEmpty { return exact }
    let wanted = Self.loose(name)
    guard !wanted.isEmpty else { return [] }
    let loose = names.indices.filter { looseNames[$0] == wanted }
    if !loose.isEmpty { return loose }
    return names.indices.filter { looseAliases[$0].contains(wanted) }
  }

  /// The columns of exactly that name.
  func columns(spelled name: String) -> [Int] { places[name] ?? [] }

  /// The column of a name followed by `#` and its number among those that share the name.
  private func repeated(_ name: String) -> Int? {
    guard let mark = name.lastIndex(of: "#"), let number = Int(name[name.index(after: mark)...]),
      number > 0
    else { return nil }
    let found = columns(named: String(name[..<mark]))
    return found.indices.contains(number - 1) ? found[number - 1] : nil
  }

  private func placed(_ name: String) -> Int? {
    let loose = Self.loose(name)
    guard loose.hasPrefix("column"), let number = Int(loose.dropFirst(6)), number > 0 else {
      return nil
    }
    let index = number - 1
    return names.indices.contains(index) && names[index].isEmpty ? index : nil
  }

  /// A name in lower case without white space.
  static func loose(_ name: String) -> String {
    let bytes = Array(name.utf8)
    if bytes.allSatisfy({ $0 < 0x80 }) {
      return String(
        decoding: bytes.filter { !$0.isASCIISpace }.map(\.asciiLowered), as: UTF8.self)
    }
    var result = String.UnicodeScalarView()
    for scalar in name.unicodeScalars where !scalar.properties.isWhitespace {
      if scalar == "\u{FEFF}" { continue }
      result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
    return String(result)
  }
}
