import CSV
import Periods

/// The names of a file's columns.
struct Header: Sendable {
  /// As written, without the space around them.
  let names: [String]
  /// The line it stands on.
  let line: Int

  /// What a name finds.
  enum Match: Hashable {
    case column(Int)
    case none
    /// Several columns have that name.
    case several([Int])
  }

  init(names: [String], line: Int) {
    self.names = names
    self.line = line
  }

  /// Reads a record as header.
  init(_ record: RecordBounds, in batch: RecordBatch) {
    let names = (0..<record.fieldCount).map { column in
      let text = String(decoding: batch.field(column, of: record), as: UTF8.self)
      return FieldText.trimmed(String(text.unicodeScalars.filter { $0 != "\0" }))
    }
    self.init(names: names, line: record.line)
  }

  /// Whether it names anything: a record of blanks and numbers alone is data, and so is one with both
  /// a score and a date.
  var hasNames: Bool {
    let isNamed = names.contains { name in
      name.unicodeScalars.contains { !$0.isASCII || $0.properties.isAlphabetic }
    }
    let hasDate = names.contains { WrittenDate($0, order: nil) != nil }
    let hasScore = names.contains { name in
      let bytes = Array(name.utf8)
      if case .score = WrittenScore(bytes.span) { return true }
      return false
    }
    return isNamed && !(hasDate && hasScore)
  }

  /// The column of a name: spelled exactly so, else so but for case and space.
  func column(named name: String) -> Match {
    let exact = names.indices.filter { names[$0] == name }
    let found = exact.isEmpty ? loosely(named: name) : exact
    if found.count > 1 { return .several(found) }
    return found.first.map { .column($0) } ?? .none
  }

  private func loosely(named name: String) -> [Int] {
    let wanted = Self.loose(name)
    return names.indices.filter { Self.loose(names[$0]) == wanted }
  }

  /// A name in lower case without white space.
  static func loose(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in name.unicodeScalars where !scalar.properties.isWhitespace {
      result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
    return String(result)
  }
}
