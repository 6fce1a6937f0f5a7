extension Words {
  /// A phrase in the report's language, its placeholders filled.
  ///
  /// `{product}` and `{products}` stand for what the report calls these, without being given;
  /// `{Product}` and `{Products}` do so at the start of a sentence.
  /// A placeholder that has no value stays as it is.
  func say(
    _ phrase: some Phrase, _ values: KeyValuePairs<String, any PhraseValue> = [:]
  ) -> String {
    let pattern = phrases.pattern(phrase)
    var text = ""
    write(pattern[...], values, to: &text)
    return text
  }

  private func write(
    _ pattern: Substring, _ values: KeyValuePairs<String, any PhraseValue>, to text: inout String
  ) {
    for piece in IteratorSequence(PatternPieces(pattern)) {
      switch piece {
      case .text(let words): text += words
      case .value(let name): text += value(name, values)?.text(numbers) ?? "{\(name)}"
      case .choice(let name, let choice):
        let forms = PatternPieces.forms(choice)
        let index = value(name, values)?.form(in: phrases.language) ?? 0
        write(forms[min(index, forms.count - 1)], values, to: &text)
      }
    }
  }

  private func value(
    _ name: Substring, _ values: KeyValuePairs<String, any PhraseValue>
  ) -> (any PhraseValue)? {
    if let given = values.first(where: { $0.key == name }) { return given.value }
    switch name {
    case "product": return product
    case "products": return products
    case "Product": return capitalized(product)
    case "Products": return capitalized(products)
    default: return nil
    }
  }
}
