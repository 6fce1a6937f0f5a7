/// The group that a text states: promoter, passive or detractor.
enum GroupWords {
  enum Group: Int, Hashable, Sendable {
    case detractor, passive, promoter

    /// The group of a score, 0…10.
    init(score: Int) {
      self = score >= 9 ? .promoter : score >= 7 ? .passive : .detractor
    }
  }

  /// The group of a normalized text; nil for anything else.
  static func group(of text: String) -> Group? {
    let word = text.hasSuffix("s") ? String(text.dropLast()) : text
    return words[word] ?? words[text]
  }

  /// The groups that the texts of a column stand for, by normalized text; empty where other texts are
  /// more than one value in ten. Single letters, `s` for satisfied, count only all together.
  static func groups(of texts: [(text: String, count: Int)], values: Int) -> [String: Group] {
    var (groups, count) = ([String: Group](), 0)
    for (text, occurrences) in texts {
      let text = LabelWords.normalized(text)
      guard let group = group(of: text) else { continue }
      groups[text] = group
      count += occurrences
    }
    if count * 10 >= values * 9, groups.keys.contains(where: { words[$0] != .passive }) {
      return groups
    }
    let initials = Set(texts.map { LabelWords.normalized($0.text) })
    let isInitials = initials.isSuperset(of: ["p", "d"]) && initials.isSubset(of: letters.keys)
    return isInitials ? letters : [:]
  }

  /// The codes 1, 2 and 3 of survey tools.
  static let codes: [String: Group] = ["1": .detractor, "2": .passive, "3": .promoter]
  /// The codes whose mean is the NPS.
  static let hundreds: [String: Group] = ["-100": .detractor, "0": .passive, "100": .promoter]
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
