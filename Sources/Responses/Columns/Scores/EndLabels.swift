/// A text beside numbers whose score is not certain.
struct UnclearLabel: Hashable {
  let text: String
  /// Whether it is a choice of the questionnaire, and not what one person wrote: several rows have
  /// it, or all its words are those of scales. Nothing else is quoted.
  let isChoice: Bool
}

/// Finds the scores that texts stand for in a column that otherwise holds numbers.
///
/// Survey tools export the labelled points of a scale as text: `Strongly agree, 9, 8 … 1`. Rows
/// without a number are then the best and the worst answers, and leaving them out would turn the
/// result around.
struct EndLabels {
  /// Scores by normalized text.
  private(set) var labels: [String: Int] = [:]
  /// Texts whose score is not certain, those that occur most first.
  private(set) var unclear: [UnclearLabel] = []
  /// How many values the texts with a score stand for.
  private(set) var labelled = 0
  /// Whether the label of the bottom may be that of 0 or of 1.
  private(set) var isBottomOpen = false
  /// How many values remain texts without a score.
  private(set) var rest = 0

  /// - Parameters:
  ///   - scores: how often each number occurs.
  ///   - lowest: the number that the scale begins with by the header; nil where it doesn't say.
  init(_ texts: TextCounts, scores: [Int], values: Int, textual: Int, lowest: Int?) {
    var counts: [(text: String, count: Int)] = []
    var places: [String: Int] = [:]
    for (text, count) in texts.sorted {
      let text = LabelWords.normalized(text)
      if let place = places[text] {
        counts[place].count += count
      } else {
        places[text] = counts.count
        counts.append((text, count))
      }
    }
    var numbers = scores
    for (text, count) in counts {
      guard let score = Self.statedScore(of: text) else { continue }
      numbers[score] += count
      add(text, score, count)
    }
    let open = counts.filter { labels[$0.text] == nil }
    resolve(open, numbers, values: values, lowest: lowest)
    rest = textual - labelled
  }

  private mutating func add(_ text: String, _ score: Int, _ count: Int) {
    labels[text] = score
    labelled += count
  }

  /// Gives the missing ends of the scale to the one text that speaks of each.
  private mutating func resolve(
    _ texts: [(text: String, count: Int)], _ numbers: [Int], values: Int, lowest: Int?
  ) {
    let judged = texts.map { text, count in
      let isLabel = (count >= 3 && count * 100 >= values) || LabelWords.isScalePhrase(text)
      let polarity = LabelWords.polarity(of: text)
      return (text: text, count: count, isLabel || polarity == .neutral ? polarity : .unknown)
    }
    let tops = judged.filter { $0.2 == .top }
    let bottoms = judged.filter { $0.2 == .bottom }
    let unknown = judged.filter { $0.2 == .unknown }
    let isLong = numbers[8] + numbers[9] > 0
    var isTopOpen = numbers[10] == 0
    if isLong, isTopOpen {
      if tops.count == 1 {
        add(tops[0].text, 10, tops[0].count)
        isTopOpen = false
      } else if tops.isEmpty, bottoms.count == 1, unknown.count == 1, numbers[0] == 0,
        unknown[0].count * 20 >= values
      {
        // Both ends are words, and one of the two speaks of the bottom.
        add(unknown[0].text, 10, unknown[0].count)
        isTopOpen = false
      }
    }
    if isLong || numbers[10] > 0, numbers[0] == 0, bottoms.count == 1, !isTopOpen {
      // Where nobody chose 1, the next number below 2 is missing and the label may be that of 0 or of
      // 1: both are detractors.
      let isZero = numbers[1] > 0 || lowest == 0
      add(bottoms[0].text, isZero ? 0 : 1, bottoms[0].count)
      isBottomOpen = !isZero && lowest == nil
    }
    let left = judged.filter { labels[$0.text] == nil && $0.2 != .neutral }
    let leftCount = left.reduce(0) { $0 + $1.count }
    // Where one end has a label, texts of several rows may be that of the other.
    let isOtherEnd =
      !labels.isEmpty && (isTopOpen || numbers[0] == 0) && left.count <= 3
      && left.contains { $0.count >= 2 }
    let isBulk =
      (leftCount * 50 >= values && (isTopOpen || leftCount * 10 >= values)) || isOtherEnd
    if isBulk {
      unclear = left.map {
        UnclearLabel(text: $0.text, isChoice: $0.count >= 3 || LabelWords.isScalePhrase($0.text))
      }
    }
  }

  /// The number that a normalized label states: `10 - extremely likely`, `0 (not at all likely)`,
  /// `9/10`; where only a space divides them, `10 extremely likely`, or the number comes last,
  /// `extremely likely (10)`, the words have to speak of that end of the scale.
  static func statedScore(of text: String) -> Int? {
    let scalars = text.unicodeScalars
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    guard let score = score(digits) else { return trailingScore(of: text) }
    let rest = scalars.dropFirst(digits.count).drop { $0 == " " }
    guard let sign = rest.first else { return nil }
    let ends = ["/10", "/ 10", "out of 10", "von 10", "sur 10", "de 10", "van 10", "su 10"]
    if ends.contains(String(rest)) { return score }
    if "-–—=:(.→".unicodeScalars.contains(sign) {
      let name = rest.dropFirst().drop { $0 == " " }
      return name.first?.properties.isAlphabetic == true ? score : nil
    }
    return sign.properties.isAlphabetic && isEnd(String(rest), score) ? score : nil
  }

  private static func trailingScore(of text: String) -> Int? {
    let rest = text.unicodeScalars.reversed().drop { $0 == ")" || $0 == "]" }
    let digits = rest.prefix { ("0"..."9").contains($0) }.reversed()
    guard let score = score(digits) else { return nil }
    let words = String(String.UnicodeScalarView(rest.dropFirst(digits.count).reversed()))
    return isEnd(words, score) ? score : nil
  }

  private static func score(_ digits: some Collection<Unicode.Scalar>) -> Int? {
    guard (1...2).contains(digits.count) else { return nil }
    return Int(String(String.UnicodeScalarView(digits))).flatMap { $0 <= 10 ? $0 : nil }
  }

  /// Whether words speak of the end of the scale that a score is at.
  private static func isEnd(_ words: String, _ score: Int) -> Bool {
    switch LabelWords.polarity(of: words) {
    case .top: score == 10
    case .bottom: score <= 1
    case .neutral, .unknown: false
    }
  }
}
