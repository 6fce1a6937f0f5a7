package import Phrases
/// Sentences with a link inside.
extension Words {
  /// What a link is given as to a phrase that has one: a character that stands in no text.
  package static let link = "\u{FFFC}"

  /// The text of a phrase before and behind its link, wherever the language has it.
  /// - Parameter values: those of the phrase, with ``link`` as its link.
  package func linked(
    _ phrase: some Phrase, _ values: KeyValuePairs<String, any PhraseValue>
  ) -> (head: String, tail: String) {
    let parts = say(phrase, values).split(
      separator: Self.link, maxSplits: 1, omittingEmptySubsequences: false)
    return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
  }
}
