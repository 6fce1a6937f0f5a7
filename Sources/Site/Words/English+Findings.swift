import Analysis
import Periods

extension Words {
  /// The period compared with, seen from another: `a year ago`, `last quarter`, `Q1 2026`.
  func reference(_ change: Change, from period: Period, isHeadline: Bool) -> String {
    guard isHeadline else { return self.period(change.against) }
    switch change.reference {
    case .yearEarlier: return aYearAgo
    case .previous:
      let isLast = change.against == period.advanced(by: -1)
      return isLast ? "last \(noun(period.grain))" : self.period(change.against)
    }
  }

  /// The headline of the whole or of a product: what changed, and how sure that is.
  /// - Parameter name: the product's; nil for the whole.
  func headline(_ standing: Standing, of name: String? = nil, isHeadline: Bool) -> String {
    let subject = name.map(named) ?? nps
    let estimate = standing.estimate
    let period = estimate.period
    guard estimate.estimate.figures != nil else {
      return "\(label(name))\(longPeriod(period)): \(withheldNote(estimate.estimate))."
    }
    let score = score(estimate.estimate)
    guard estimate.isComplete else {
      return "\(label(name))\(longPeriod(period)) \(soFar): NPS \(score), not yet to be compared."
    }
    guard let first = standing.first else {
      return "\(subject) \(score) in \(self.period(period)), with nothing before it to compare."
    }
    let opening = opening(
      subject, first, score: score,
      since: reference(first, from: period, isHeadline: isHeadline))
    guard let second = standing.second else { return opening }
    return opening + " "
      + further(second, since: reference(second, from: period, isHeadline: isHeadline))
  }

  private func label(_ name: String?) -> String { name.map { "\(named($0)), " } ?? "" }

  func answeringTitle(_ answering: Answering) -> String {
    guard let mode = answering.mode else { return "How people answered" }
    return
      "\(numbers.percent(mode.share)) gave \(mode.score == 8 ? "an" : "a") \(mode.score), the most frequent answer"
  }

  func answeringNote(_ answering: Answering) -> String? {
    answering.nearDetractors.map {
      "\(numbers.percent($0)) of detractors gave a 5 or a 6."
    }
  }

  /// Up to three names, else two and how many more.
  func names(_ names: [String]) -> String { few(names.map(named)) }

  /// Up to three items, else two and how many more.
  func few(_ items: [String]) -> String {
    guard items.count > 3 else { return list(items) }
    return "\(items[0]), \(items[1]) and \(numbers.count(items.count - 2)) more"
  }

  /// A name within a sentence: in quotation marks where it has no letter, since `1 rose` and
  /// `6, 2 and 4 more` would be read as numbers, and where it is what the sentence itself may say.
  func named(_ name: String) -> String {
    let hasLetter = name.unicodeScalars.contains { $0.properties.isAlphabetic }
    return hasLetter && !Self.sentenceWords.contains(name.lowercased()) ? name : "“\(name)”"
  }

  /// Names that would be taken for a part of the sentence that they stand in.
  private static let sentenceWords: Set<String> = [
    "all", "all answers", "and", "more", "none", "nps", "others", "others together", "rest",
    "the mix of answers", "the rest",
  ]
}
