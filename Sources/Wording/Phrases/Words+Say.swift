package import Phrases

extension Words {
  /// A phrase in the report's language, its placeholders filled.
  ///
  /// `{product}` and `{products}` stand for what the report calls these, without being given;
  /// `{Product}` and `{Products}` do so at the start of a sentence.
  /// A placeholder that has no value stays as it is.
  package func say(
    _ phrase: some Phrase, _ values: KeyValuePairs<String, any PhraseValue> = [:]
  ) -> String {
    PatternPieces.filled(phrases.pattern(phrase), numbers, in: phrases.language) { name in
      values.first { $0.key == name }?.value ?? noun(name)
    }
  }

  /// What every phrase may name without being told.
  private func noun(_ name: Substring) -> (any PhraseValue)? {
    switch name {
    case "product": product
    case "products": products
    case "Product": capitalized(product)
    case "Products": capitalized(products)
    default: nil
    }
  }
}
