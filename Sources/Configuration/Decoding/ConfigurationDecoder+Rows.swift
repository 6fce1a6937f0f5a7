import Diagnostics

/// What becomes of the rows of an entry of `responses:`: labels, duplicates, joined columns.
extension ConfigurationDecoder {
  /// Texts with the scores they stand for, in the order of the file.
  mutating func labels(_ field: Field?) -> [ScoreLabel] {
    guard let field, let entries = table(field) else { return [] }
    return unrepeated(entries).compactMap { entry in
      guard case .text(let text, _) = entry.value.content, let score = Int(text),
        (0...10).contains(score), text.utf8.allSatisfy({ $0 != UInt8(ascii: "+") })
      else {
        if entry.value.isRefused { return nil }
        let position = entry.value.isMissing ? entry.position : entry.value.position
        report(.labelNeedsScore(entry.key, at: source.spot(position)))
        return nil
      }
      return ScoreLabel(text: entry.key, score: score)
    }
  }

  /// Which responses of a respondent count; all but `all` need the column that tells respondents
  /// apart.
  mutating func duplicates(_ section: Section) -> DuplicateRule {
    guard let field = section["duplicates"],
      let rule = choice(field, of: DuplicateRule.self)
    else { return .all }
    if rule != .all, section["respondent"] == nil {
      report(.duplicatesNeedRespondent(rule, at: source.spot(field.value.position)))
    }
    return rule
  }

  /// The second file, if all of its keys are there.
  mutating func lookup(_ field: Field?) -> LookupSettings? {
    guard let section = section(field, at: .lookup) else { return nil }
    let file = fileName(required("file", in: section))
    let key = required("on", in: section).flatMap { written($0) }
    let columns = order(required("columns", in: section)).map(\.text)
    guard let file, let key, !columns.isEmpty else { return nil }
    return LookupSettings(file: file, key: key, columns: columns)
  }

  private mutating func fileName(_ field: Field?) -> LocatedText? {
    guard let field, let text = written(field) else { return nil }
    let spot = source.spot(field.value.position)
    if let fault = VariableSyntax.fault(in: text) {
      report(.invalidVariable(fault, at: spot))
      return nil
    }
    return LocatedText(text, at: spot.place, excerpt: spot.excerpt)
  }

  /// Numbers, each larger than the one before; the first that is not is reported.
  mutating func bins(_ field: Field?) -> [Double]? {
    guard let field else { return nil }
    var bounds: [Double] = []
    for item in items(field) {
      guard let bound = Self.signed(item.text), bounds.last.map({ $0 < bound }) ?? true else {
        report(
          .invalidValue(
            field.key, path: field.path, found: item.text, at: source.spot(item.position)))
        return nil
      }
      bounds.append(bound)
    }
    return bounds.isEmpty ? nil : bounds
  }

  /// A decimal number that may have a minus sign.
  private static func signed(_ text: String) -> Double? {
    let isNegative = text.utf8.first == UInt8(ascii: "-")
    let number = decimal(isNegative ? text.dropFirst() : text[...])
    return isNegative ? number.map { -$0 } : number
  }
}
