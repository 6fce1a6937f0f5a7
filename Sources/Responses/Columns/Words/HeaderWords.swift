/// What the words of a header tell about its column.
struct HeaderWords {
  /// The words in lower case: `LikelyToRecommend` and `likely_to_recommend` have the same three.
  let words: [String]
  /// The words run together.
  private let joined: [UInt8]

  /// - Parameter name: the name of a column, with the question it stands for.
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
    joined = Array(words.joined().utf8)
  }

  /// Whether it is a question or sentence, which may hold any word, and no name.
  var isSentence: Bool { words.count > 6 }

  /// Whether the column holds keys of something.
  var isKeyOfSomething: Bool {
    !isSentence
      && (has(["id", "ids", "uuid", "guid", "key", "number", "nr", "num", "token", "código"])
        || words.last == "no" || hasEnding(["id"]))
  }

  /// Whether one of the words is among those wanted.
  func has(_ wanted: [String]) -> Bool { words.contains { wanted.contains($0) } }

  /// Whether one of the parts stands anywhere, across words too.
  func hasPart(_ parts: [String]) -> Bool {
    parts.contains { joined.offset(of: Array($0.utf8)) != nil }
  }

  /// Whether one of the parts stands inside one word.
  func hasInside(_ parts: [String]) -> Bool {
    let parts = parts.map { Array($0.utf8) }
    return words.contains { word in
      let bytes = Array(word.utf8)
      return parts.contains { bytes.offset(of: $0) != nil }
    }
  }

  /// Whether one of the words starts with a part.
  func hasStart(_ parts: [String]) -> Bool {
    words.contains { word in parts.contains { word.hasPrefix($0) } }
  }

  /// Whether one of the words is a key glued to its noun, `responseid`.
  private func hasEnding(_ endings: [String]) -> Bool {
    words.contains { word in
      endings.contains { ending in
        word.hasSuffix(ending)
          && ["response", "respondent", "customer", "user", "survey", "answer", "client", "record"]
            .contains(String(word.dropLast(ending.count)))
      }
    }
  }
}
