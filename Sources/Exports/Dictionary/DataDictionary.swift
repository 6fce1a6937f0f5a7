/// What each member of `report.json` and each column of the files beside it holds.
///
/// The sentences are those of the schema and of the tables' own shapes, so that nothing can be there
/// that is not described.
package struct DataDictionary: Sendable {
  /// A member or column.
  package struct Entry: Hashable, Sendable {
    /// A member's path from the shape that it is part of: `estimate.printed.nps`.
    package let name: String
    /// One sentence.
    package let says: String
  }

  /// A file with all that is in it.
  package struct File: Hashable, Sendable {
    package let name: String
    /// What it holds, or what a row of it is: one sentence.
    package let says: String
    package let entries: [Entry]
  }

  package init() {}

  package var files: [File] {
    [
      File(
        name: "report.json", says: "Every figure of the report; one object.",
        entries: MemberList().entries)
    ]
      + TableShape.all.map { shape in
        File(
          name: shape.file, says: shape.row,
          entries: shape.columns.map { Entry(name: $0.name, says: $0.says) })
      }
  }

  /// The same in fewer words: columns of several files once, and names with one sentence together.
  package func brief(_ isWanted: (String) -> Bool) -> [File] {
    let files = self.files.filter { isWanted($0.name) }
    let tables = files.filter { $0.name.hasSuffix(".csv") }
    var counts: [Entry: Int] = [:]
    for entry in tables.flatMap(\.entries) { counts[entry, default: 0] += 1 }
    var seen: Set<Entry> = []
    let common = tables.flatMap(\.entries).filter {
      counts[$0, default: 0] > 1 && seen.insert($0).inserted
    }
    let shared = File(
      name: "Columns of several files", says: "They hold the same wherever they are.",
      entries: common)
    return
      (files.filter { !$0.name.hasSuffix(".csv") } + (common.isEmpty ? [] : [shared])
      + tables.map { file in
        let others = file.entries.filter(seen.contains).map(\.name)
        return File(
          name: file.name,
          says: file.says + (others.isEmpty ? "" : " Beside: \(others.joined(separator: ", "))."),
          entries: file.entries.filter { !seen.contains($0) })
      }).map { File(name: $0.name, says: $0.says, entries: Self.joined($0.entries)) }
  }

  /// Neighbours of one sentence as one entry with all their names.
  private static func joined(_ entries: [Entry]) -> [Entry] {
    entries.reduce(into: []) { joined, entry in
      guard let last = joined.last, last.says == entry.says else { return joined.append(entry) }
      let leaf = entry.name.split(separator: ".").last.map(String.init) ?? entry.name
      joined[joined.count - 1] = Entry(name: last.name + ", " + leaf, says: last.says)
    }
  }

  /// The file as a table of Markdown, as Documentation/Data.md has it.
  package static func markdown(_ file: File) -> String {
    (["### `\(file.name)`", "", file.says, "", "| name | what it holds |", "|:--|:--|"]
      + file.entries.map { "| `\($0.name)` | \($0.says) |" })
      .map { $0 + "\n" }.joined()
  }
}

/// The members of `report.json`, each where it is first met.
private struct MemberList {
  private(set) var entries: [DataDictionary.Entry] = []
  /// A name with the sentence on it, which need not be listed again for a shape like another.
  private var seen: Set<DataDictionary.Entry> = []

  init() {
    add(ReportSchema.report, "")
    let parts = Self.parts.flatMap { part in
      ReportSchema.definitions.filter { $0.name == part }
    }
    let others = ReportSchema.definitions.filter { !Self.parts.contains($0.name) }
    for (name, schema) in parts + others { add(schema, name) }
  }

  /// What others are made of comes first, so that its members have its name.
  private static let parts = ["file", "estimate", "change", "contrast", "rank", "periods"]

  private mutating func add(_ schema: JSONSchema, _ path: String) {
    switch schema {
    case .object(let members): for member in members { add(member, path) }
    case .array(let items): add(items, path)
    case .any(let schemas): for schema in schemas { add(schema, path) }
    case .null, .boolean, .integer, .number, .string, .date, .count, .constant, .oneOf, .tuple,
      .reference:
      break
    }
  }

  private mutating func add(_ member: JSONSchema.Member, _ path: String) {
    let leaf = DataDictionary.Entry(name: member.name, says: member.says)
    let name = path.isEmpty ? member.name : path + "." + member.name
    if seen.insert(leaf).inserted {
      entries.append(DataDictionary.Entry(name: name, says: member.says))
    }
    add(member.schema, name)
  }
}
