import Configuration

/// Judges whether a column holds answers from 0 to 10, and why not.
///
/// A column that was named is judged more leniently than one that was found, since somebody vouches
/// for it; but nobody's word turns a scale from 1 to 5 into one to 10.
struct ScaleJudge {
  let facts: ColumnFacts
  let words: HeaderWords
  /// Texts that stand for scores by the configuration.
  let configured: [ScoreLabel]
  /// Whether the configuration names the column.
  let isNamed: Bool
  /// The choice that the column stands for by its header, if it is a number.
  let step: Int?
  /// Whether another file of the survey shows that the column runs to 10.
  let isKnown: Bool
  /// The scores that texts of the column stand for.
  private let labels: EndLabels

  init(
    facts: ColumnFacts, words: HeaderWords, configured: [ScoreLabel], isNamed: Bool, step: Int?,
    isKnown: Bool = false
  ) {
    self.facts = facts
    self.words = words
    self.configured = configured
    self.isNamed = isNamed
    self.step = step
    self.isKnown = isKnown
    labels = facts.endLabels(words)
  }

  /// Numbers that stand for no answer in data of other programs.
  private static let sentinels: Set<Int> = [
    -2_147_483_648, 2_147_483_647, -32_768, 32_767, -1, -9, -99, -999, -9_999, 11, 77, 88, 97, 98,
    99, 999, 9_999,
  ]

  func verdict() -> Scale {
    guard facts.values > 0 else { return .blank }
    if isOneStep { return .fault(.oneStep) }
    let stated = statedLabels
    if !configured.isEmpty, isNamed || stated.count > 0 { return .answers(labels: stated.labels) }
    if let fault = groupFault { return .fault(fault) }
    if isNamed, facts.values < 10, facts.answers > 0 || facts.outside < 3 {
      return .answers(labels: labels.labels)
    }
    if let fault = numberFault ?? textFault ?? shortFault { return .fault(fault) }
    return .answers(labels: labels.labels)
  }

  /// Whether every answer is the choice that the header states.
  private var isOneStep: Bool {
    guard let step, (0...10).contains(step) else { return false }
    return facts.answers > 0 && facts.scores[step] == facts.values
  }

  /// The configured labels, with the values that they stand for.
  private var statedLabels: (labels: [String: Int], count: Int) {
    var labels = self.labels.labels
    for label in configured { labels[LabelWords.normalized(label.text)] = label.score }
    let count = facts.texts.sorted.filter { labels[LabelWords.normalized($0.text)] != nil }
      .reduce(0) { $0 + $1.count }
    return (labels, count + facts.answers)
  }

  // MARK: Groups

  private var groupFault: ScaleFault? {
    if !GroupWords.groups(of: facts.texts.sorted, values: facts.values).isEmpty {
      return .groupNames
    }
    let codes = (facts.outsideNumbers[100] ?? 0) + (facts.outsideNumbers[-100] ?? 0)
    let isCodes = codes > 0 && codes + facts.scores[0] == facts.values
    return isCodes && (facts.values >= 3 || words.isLoyalty) ? .groupCodes : nil
  }

  // MARK: Numbers

  private var numberFault: ScaleFault? {
    let numbers = facts.answers + facts.outside + facts.fractions
    guard numbers > 0 else { return nil }
    if let fault = outsideFault { return fault }
    return facts.fractions * (isNamed ? 3 : 10) >= numbers ? .decimals : nil
  }

  private var outsideFault: ScaleFault? {
    let values = facts.values
    let strange = facts.outside - sentinelCount
    if facts.outside * 2 > values { return strange * 2 >= facts.outside ? beyond : .sentinels }
    let eleven = facts.outsideNumbers[11] ?? 0
    if facts.scores[0] == 0, values >= 20, eleven * 20 > values {
      return facts.runsToTwelve ? beyond : .shifted
    }
    let isNegative = facts.outsideNumbers.keys.contains { $0 < 0 && !Self.sentinels.contains($0) }
    let limit = isNamed ? 30 : 2
    guard strange * 100 > values * limit, strange > 1 || isNegative else { return nil }
    return facts.isClearlyTen ? nil : beyond
  }

  private var sentinelCount: Int {
    facts.outsideNumbers.filter { Self.sentinels.contains($0.key) }.values.reduce(0, +)
  }

  /// What numbers beyond 0…10 suggest.
  private var beyond: ScaleFault {
    let numbers = facts.outsideNumbers.keys.filter { !Self.sentinels.contains($0) || $0 > 11 }
    let isNPS = (numbers.min() ?? 0) >= -100 && facts.largest <= 100
    if isNPS && (words.isLoyalty || (numbers.min() ?? 0) < 0) { return .aggregated }
    return .wideScale(mayBeNamed: !isNamed && facts.outside * 100 <= facts.values * 30)
  }

  // MARK: Texts

  private var textFault: ScaleFault? {
    guard facts.textual > 0 else { return nil }
    let numbers = facts.answers + labels.labelled
    let isAnswered = facts.scores.count { $0 > 0 } + labels.labels.count > 2
    if isAnswered, !labels.unclear.isEmpty, facts.answers * 10 >= facts.values {
      return .unclearLabels(labels.unclear)
    }
    let isMostly =
      isNamed
      ? (facts.values - facts.textual + labels.labelled) * 3 >= facts.values
      : facts.isMostly(numbers + facts.outside)
    if isMostly { return nil }
    let isRepeated =
      (2...15).contains(facts.texts.distinct) && facts.textual >= facts.texts.distinct * 2
    return isRepeated && facts.longest <= 60 && facts.dates.plain + facts.dates.ordered == 0
      ? .verbal(best: bestStep) : .otherKind
  }

  /// The one text that speaks of the top of a scale of at least six steps; scales of fewer, and yes
  /// and no, can't be those of answers from 0 to 10.
  private var bestStep: String? {
    guard facts.texts.distinct >= 6 else { return nil }
    let tops = facts.texts.sorted.filter { text, count in
      let text = LabelWords.normalized(text)
      return LabelWords.polarity(of: text) == .top
        && (count >= 3 || LabelWords.isScalePhrase(text))
    }
    return tops.count == 1 ? tops.first?.text : nil
  }

  // MARK: Shorter scales

  private var shortFault: ScaleFault? {
    let steps = facts.stepCounts(labels.labels)
    let found = steps.indices.filter { steps[$0] > 0 }
    guard let low = found.first, let high = found.last, !isKnown else { return nil }
    var count = facts.answers + labels.labelled
    if isNamed { count /= 2 }
    if let stated = words.statedScale {
      guard stated.upperBound <= 7 else { return nil }
      if high <= stated.upperBound { return .shortScale(stated) }
      return strayCode(steps, found, stated, count)
    }
    return Self.isShort(low: low, high: high, count: count)
      ? .shortScale(low...high) : strayCode(steps, found, nil, count)
  }

  /// The fault of a shorter scale beside which a 9 or 10 alone stands for no answer, such as “don't
  /// know”: it is in one answer of ten at most, and nothing stands between. Left in, it would make
  /// promoters of those who said nothing.
  private func strayCode(
    _ steps: [Int], _ found: [Int], _ stated: ClosedRange<Int>?, _ count: Int
  ) -> ScaleFault? {
    guard labels.labels.isEmpty, count >= 30, found.count > 3, let code = found.last, code >= 9,
      let low = found.first, low > 0, let high = found.dropLast().last,
      high <= stated?.upperBound ?? 7, steps[code] * 10 <= facts.answers
    else { return nil }
    return .strayCode(code, count: steps[code], scale: stated ?? low...high)
  }

  /// Whether so many answers between these are of a shorter scale: of ten real answers nearly always
  /// one is above 5, of thirty one above 7; scales that run to 6 or 7 begin with 1.
  static func isShort(low: Int, high: Int, count: Int) -> Bool {
    (high <= 5 && count >= 10) || (high <= 7 && low > 0 && count >= 30)
  }
}
