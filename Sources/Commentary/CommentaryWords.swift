/// The few words that the commentary's markup needs by itself; the pages' string table has them.
package struct CommentaryWords: Hashable, Sendable {
  /// What a table is called to a screen reader, before the names of its columns: "Table".
  package var table: String

  package init(table: String) {
    self.table = table
  }

  package static let english = CommentaryWords(table: "Table")
}
