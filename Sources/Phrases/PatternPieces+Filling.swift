package import Periods

extension PatternPieces {
  /// A pattern with its placeholders filled; one that has no value stays as it is.
  /// - Parameter value: what a placeholder's name stands for.
  package static func filled(
    _ pattern: String, _ numbers: NumberText, in language: Language,
    value: (Substring) -> (any PhraseValue)?
  ) -> String {
    var text = ""
    write(pattern[...], numbers, language, value, to: &text)
    return text
  }

  private static func write(
    _ pattern: Substring, _ numbers: NumberText, _ language: Language,
    _ value: (Substring) -> (any PhraseValue)?, to text: inout String
  ) {
    for piece in IteratorSequence(PatternPieces(pattern)) {
      switch piece {
      case .text(let words): text.append(contentsOf: words)
      case .value(let name): text += value(name)?.text(numbers) ?? "{\(name)}"
      case .choice(let name, let choice):
        let forms = forms(choice)
        let index = value(name)?.form(in: language) ?? 0
        write(forms[Swift.min(index, forms.count - 1)], numbers, language, value, to: &text)
      }
    }
  }
}
