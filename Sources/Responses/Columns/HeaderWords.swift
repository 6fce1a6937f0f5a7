/// What the words of a header tell about its column.
struct HeaderWords {
  /// The words in lower case: `LikelyToRecommend` and `likely_to_recommend` have the same three.
  let words: [String]

  init(_ name: String) {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    var isAfterLower = false
    for scalar in name.unicodeScalars {
      let isWordPart = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      if !isWordPart || (isAfterLower && scalar.properties.isUppercase) {
        if !word.isEmpty { words.append(String(word)) }
        word = String.UnicodeScalarView()
      }
      if isWordPart { word.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars) }
      isAfterLower = scalar.properties.isLowercase
    }
    if !word.isEmpty { words.append(String(word)) }
    self.words = words
  }

  /// How clearly the header speaks of the score, 1…4; 0 if it does not, or speaks of a label or key.
  var scoreRank: Int {
    if isKey || has(Self.otherMeasureWords) { return 0 }
    if hasPart(["recommend", "empfehl", "recomend", "recommand", "conseil", "raccomand"]) {
      return 4
    }
    if hasPart(["nps", "promoter"]) { return 3 }
    if hasPart(["likel"]) { return 2 }
    return has(["score", "rating", "rate", "nota", "note", "bewertung", "cijfer"]) ? 1 : 0
  }

  /// Words of labels, and of questions that are not the one about recommending.
  private static let otherMeasureWords = [
    "group", "category", "segment", "label", "type", "bucket", "csat", "ces", "satisfaction",
    "effort", "stars",
  ]

  /// How clearly the header speaks of the day of the answer, 1…3; 0 if it does not.
  var dateRank: Int {
    // A question may hold any word; names of dates are short.
    guard words.count <= 6 else { return 0 }
    let isMoment = words.count > 1 && words.suffix(2).contains { ["at", "on"].contains($0) }
    guard has(Self.dateWords) || isMoment else { return 0 }
    if has(["birth", "birthday", "dob", "duration", "signup"]) { return 0 }
    if has(Self.answerWords) { return 3 }
    return has(Self.otherMomentWords) ? 1 : 2
  }

  private static let dateWords = [
    "date", "timestamp", "datetime", "time", "day", "datum", "data", "fecha",
  ]
  private static let answerWords = [
    "answered", "submitted", "submit", "completed", "completion", "responded", "response",
    "survey", "surveyed", "rated", "recorded", "received", "end", "ended", "finished",
  ]
  private static let otherMomentWords = [
    "created", "start", "started", "begin", "sent", "send", "delivered", "invited", "updated",
    "modified", "opened", "last", "first", "order", "purchase", "registered", "renewal",
  ]

  /// How clearly the header speaks of the product, 1…2; 0 if it does not.
  var productRank: Int {
    if isKey { return 0 }
    if words == ["product"] || words == ["product", "name"] { return 2 }
    return has(["product"]) ? 1 : 0
  }

  /// How clearly the header speaks of free text, 1…3; 0 if it does not.
  var commentRank: Int {
    if isKey || has(["tag", "tags", "topic", "category", "language", "count"]) { return 0 }
    if has(["comment", "comments"]) { return 3 }
    if has(["feedback", "verbatim", "remark", "remarks", "kommentar", "comentario"]) { return 2 }
    return has(["text", "reason", "why", "review", "explanation"]) ? 1 : 0
  }

  /// Whether the column holds keys of something.
  private var isKey: Bool {
    has(["id", "ids", "uuid", "guid", "key", "number", "nr"]) || words.last == "no"
  }

  private func has(_ wanted: [String]) -> Bool { words.contains { wanted.contains($0) } }

  private func hasPart(_ parts: [String]) -> Bool {
    let name = Array(words.joined().utf8)
    return parts.contains { part in
      name.indices.contains { name[$0...].starts(with: part.utf8) }
    }
  }
}
