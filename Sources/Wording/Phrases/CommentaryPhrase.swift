package import Commentary
package import Periods

/// The words that commentary's markup needs by itself.
enum CommentaryPhrase: String, Phrase {
  /// What a table is called to a screen reader, before the names of its columns.
  case table = "Table"
}

extension CommentaryWords {
  /// In the language of the report around the commentary.
  package init(_ language: Language) {
    self.init(table: Phrasebook(language).pattern(CommentaryPhrase.table))
  }
}
