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
    for (name, schema) in ReportSchema.definitions { add(schema, name) }
  }

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
