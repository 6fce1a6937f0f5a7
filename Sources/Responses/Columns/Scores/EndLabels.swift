/// Finds the scores that texts stand for in a column that otherwise holds numbers.
///
/// Survey tools export the labelled points of a scale as text: `Strongly agree, 9, 8 … 1`. Rows
/// without a number are then the best and the worst answers, and leaving them out would turn the
/// result around.
struct EndLabels {
  /// Scores by normalized text.
  private(set) var labels: [String: Int] = [:]
  /// Texts whose score is not certain, those that occur most first.
  private(set) var unclear: [String] = []
  /// How many values the texts with a score stand for.
  private(set) var labelled = 0
  /// How many values remain texts without a score.
  private(set) var rest = 0

  /// - Parameters:
  ///   - scores: how often each number occurs.
  ///   - statesZero: whether the header says that the scale begins at 0.
  init(_ texts: TextCounts, scores: [Int], values: Int, textual: Int, statesZero: Bool) {
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
      guard let score = Self.leadingScore(of: text) else { continue }
      numbers[score] += count
      add(text, score, count)
    }
    let open = counts.filter { labels[$0.text] == nil }
    resolve(open, numbers, values: values, statesZero: statesZero)
    rest = textual - labelled
  }

  private mutating func add(_ text: String, _ score: Int, _ count: Int) {
    labels[text] = score
    labelled += count
  }

  /// Gives the missing ends of the scale to the one text that speaks of each.
  private mutating func resolve(
    _ texts: [(text: String, count: Int)], _ numbers: [Int], values: Int, statesZero: Bool
  ) {
    let judged = texts.map { (text: $0.text, count: $0.count, LabelWords.polarity(of: $0.text)) }
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
      add(bottoms[0].text, numbers[1] > 0 || statesZero ? 0 : 1, bottoms[0].count)
    }
    let left = judged.filter { labels[$0.text] == nil && $0.2 != .neutral }
    let leftCount = left.reduce(0) { $0 + $1.count }
    let isBulk = leftCount * 50 >= values && (isTopOpen || leftCount * 10 >= values)
    if isBulk { unclear = left.map(\.text) }
  }

  /// The number that a label starts with: `10 - extremely likely`, `9 = …`, `0 (not at all likely)`.
  private static func leadingScore(of text: String) -> Int? {
    let bytes = Array(text.utf8)
    let digits = bytes.prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard (1...2).contains(digits.count), let score = Int(String(decoding: digits, as: UTF8.self)),
      score <= 10
    else { return nil }
    let rest = text.unicodeScalars.dropFirst(digits.count).drop { $0 == " " }
    guard let sign = rest.first, "-–—=:(.→".unicodeScalars.contains(sign) else { return nil }
    let name = rest.dropFirst().drop { $0 == " " }
    return name.first?.properties.isAlphabetic == true ? score : nil
  }
}
