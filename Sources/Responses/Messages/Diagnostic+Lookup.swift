import Configuration
import Diagnostics

extension Diagnostic {
  static func lookupColumnMissing(_ name: String, in path: String, _ header: Header) -> Diagnostic {
    let nearest = NearestName.of(name, among: header.names)
    return Diagnostic(
      "lookup-column-missing", about: .input,
      "the joined file has no column \(name.quotedName), or more than one",
      at: Place(file: path, line: header.line),
      remedy: nearest.map { "Did you mean \($0.quotedName)?" }
        ?? "Correct `on:` and `columns:` of the `lookup:`.")
  }

  static func lookupKeyMissing(
    _ lookup: LookupTable, _ header: Header, _ context: ColumnContext
  ) -> Diagnostic {
    let nearest = NearestName.of(lookup.settings.key, among: header.names)
    return Diagnostic(
      "lookup-key-missing", about: .input,
      "this file has no column \(lookup.settings.key.quotedName) to look up in \(lookup.path)",
      at: context.header,
      remedy: nearest.map { "Did you mean `on: \(YAMLText.scalar($0))` in \(context.entry)?" }
        ?? "Name the column that both files have by `on:` in \(context.entry).")
  }

  static func lookupColumnInBoth(
    _ name: String, _ path: String, _ context: ColumnContext
  ) -> Diagnostic {
    Diagnostic(
      "lookup-column-in-both", about: .input,
      "both this file and \(path) have a column \(name.quotedName)", at: context.header,
      remedy:
        "Leave it out of `columns:` of the `lookup:` in \(context.entry), or rename one of them.")
  }

  static func lookupKeysDiffer(_ path: String, line: Int, _ column: String) -> Diagnostic {
    Diagnostic(
      "lookup-keys-differ", about: .input,
      "the key of this row stands further up with another value of \(column.quotedName)",
      at: Place(file: path, line: line), remedy: "Keep one row for each key.")
  }

  static func lookupRowDamaged(_ path: String, line: Int) -> Diagnostic {
    Diagnostic(
      "lookup-row-damaged", about: .input, "this row of the joined file can't be taken apart",
      at: Place(file: path, line: line),
      remedy: "Mend it: a quotation mark within a quoted field is written twice.")
  }

  static func lookupUnmatched(
    _ rows: Int, of counted: Int, _ lookup: LookupTable, _ context: ColumnContext
  ) -> Diagnostic {
    Diagnostic(
      "lookup-unmatched", .warning, about: .input,
      "\(rows) of \(counted) answers have a \(lookup.settings.key.quotedName) that \(lookup.path) does "
        + "not list", at: Place(file: context.path),
      remedy: "Check that both files write their keys alike, or complete \(lookup.path).")
  }
}
