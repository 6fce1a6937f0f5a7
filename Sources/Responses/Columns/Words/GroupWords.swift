/// The group that a text states: promoter, passive or detractor.
enum GroupWords {
  enum Group: Int, Hashable {
    case detractor, passive, promoter

    /// The group of a score, 0…10.
    init(score: Int) {
      self = score >= 9 ? .promoter : score >= 7 ? .passive : .detractor
    }
  }

  /// The group of a normalized text; nil for anything else.
  ///
  /// The Spanish `s`, for *neutros satisfechos*, and the single letters count only where a whole
  /// column has no other values.
  static func group(of text: String) -> Group? {
    if let letter = letters[text] { return letter }
    let word = text.hasSuffix("s") ? String(text.dropLast()) : text
    return words[word] ?? words[text]
  }

  private static let letters: [String: Group] = ["p": .promoter, "s": .passive, "d": .detractor]
  private static let words: [String: Group] = [
    "promoter": .promoter, "promotor": .promoter, "promoteur": .promoter, "promotore": .promoter,
    "promotora": .promoter, "promotores": .promoter, "promotoren": .promoter,
    "promotori": .promoter, "推奨者": .promoter,
    "passive": .passive, "neutral": .passive, "passiver": .passive, "passiv": .passive,
    "indifferent": .passive, "indifferente": .passive, "passif": .passive, "neutre": .passive,
    "pasivo": .passive, "pasiva": .passive, "neutro": .passive, "passivo": .passive,
    "passief": .passive, "passieven": .passive, "passivi": .passive, "neutrale": .passive,
    "中立者": .passive,
    "detractor": .detractor, "detraktor": .detractor, "détracteur": .detractor,
    "detracteur": .detractor, "detrator": .detractor, "detratore": .detractor,
    "detractora": .detractor, "detractores": .detractor, "detratores": .detractor,
    "detractoren": .detractor, "detraktoren": .detractor, "kritiker": .detractor,
    "criticaster": .detractor, "detrattore": .detractor, "detrattori": .detractor,
    "批判者": .detractor,
  ]
}
