import Diagnostics
import Periods

/// The values of single keys.
extension ConfigurationDecoder {
  /// A text as it is written, not empty; nil, and reported, for anything else.
  mutating func written(_ field: Field?) -> String? {
    guard let field else { return nil }
    guard case .text(let text, _) = field.value.content, !field.value.isNull else {
      reportWrongType(field)
      return nil
    }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      report(.noValue(field.key, path: field.path, at: source.spot(field.value.position)))
      return nil
    }
    return text
  }

  /// A text for pages: without outer blanks, and with line breaks as blanks.
  mutating func prose(_ field: Field?) -> String? {
    guard let text = written(field) else { return nil }
    let words = text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
    return words.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
  }

  /// A whole number of a range, in digits alone.
  mutating func wholeNumber(_ field: Field?, in range: ClosedRange<Int>) -> Int? {
    guard let field, let text = written(field) else { return nil }
    let isDigits = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard isDigits, let number = Int(text), range.contains(number) else {
      reportInvalid(field, found: text)
      return nil
    }
    return number
  }

  /// One of some words; the nearest is named for any other.
  mutating func choice<Value>(_ field: Field?, _ choices: [(word: String, value: Value)]) -> Value?
  {
    guard let field, let text = written(field) else { return nil }
    if let choice = choices.first(where: { $0.word == text }) { return choice.value }
    let nearest = NearestName.of(text, among: choices.map(\.word))
    let spot = source.spot(field.value.position)
    report(
      .invalidValue(field.key, path: field.path, found: text, nearest: nearest, at: spot))
    return nil
  }

  /// One of the raw values of an enum.
  mutating func choice<Value>(_ field: Field?, of type: Value.Type) -> Value?
  where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
    choice(field, Value.allCases.map { ($0.rawValue, $0) })
  }

  /// A day written as `2026-09-30`.
  mutating func date(_ field: Field?) -> CivilDate? {
    guard let field, let text = written(field) else { return nil }
    if let date = CivilDate(text) { return date }
    report(.invalidDate(text, path: field.path, at: source.spot(field.value.position)))
    return nil
  }

  /// A decimal number of digits and one point, without sign or exponent.
  static func decimal(_ text: some StringProtocol) -> Double? {
    let points = text.utf8.count { $0 == UInt8(ascii: ".") }
    let digits = text.utf8.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard points <= 1, digits >= 1, digits + points == text.utf8.count else { return nil }
    return Double(String(text))
  }
}

/// The values of keys that hold several.
extension ConfigurationDecoder {
  /// A text of a list with its position.
  struct Item {
    let text: String
    let position: Position
  }

  /// A text or a list of at least one text.
  mutating func items(_ field: Field?) -> [Item] {
    guard let field else { return [] }
    guard let items = items(field.value, of: field) else { return [] }
    if items.isEmpty, case .list(let nodes) = field.value.content, nodes.isEmpty {
      reportWrongType(field)
    }
    return items
  }

  /// A list of texts, or one text as a list of its own; nil, and reported, for anything else.
  ///
  /// An empty text may stand where it is written in quotes.
  mutating func items(_ node: ConfigurationNode, of field: Field) -> [Item]? {
    switch node.content {
    case .text(let text, _):
      guard !node.isMissing else { break }
      return [Item(text: text, position: node.position)]
    case .list(let nodes):
      return nodes.compactMap { item($0, of: field) }
    case .table, .refused:
      break
    }
    reportElement(node, of: field)
    return nil
  }

  private mutating func item(_ node: ConfigurationNode, of field: Field) -> Item? {
    guard case .text(let text, _) = node.content, !node.isMissing else {
      reportElement(node, of: field)
      return nil
    }
    return Item(text: text, position: node.position)
  }

  /// Says that a part of a field's value is not what belongs there.
  private mutating func reportElement(_ node: ConfigurationNode, of field: Field) {
    if node.isRefused { return }
    let found = node.isMissing ? "nothing" : node.kind
    let at = node.isMissing && node.position.line < 1 ? field.position : node.position
    report(.wrongType(field.key, path: field.path, found: found, at: source.spot(at)))
  }
}
