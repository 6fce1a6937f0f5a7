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
    let subject = name ?? nps
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

  private func label(_ name: String?) -> String { name.map { "\($0), " } ?? "" }

  func answeringTitle(_ answering: Answering) -> String {
    guard let mode = answering.mode else { return "How people answered" }
    return
      "\(NumberText.percent(mode.share)) gave \(mode.score == 8 ? "an" : "a") \(mode.score), the most frequent answer"
  }

  func answeringNote(_ answering: Answering) -> String? {
    answering.nearDetractors.map {
      "\(NumberText.percent($0)) of detractors gave a 5 or a 6."
    }
  }

  /// Up to three names, else two and how many more.
  func names(_ names: [String]) -> String {
    guard names.count > 3 else { return list(names) }
    return "\(names[0]), \(names[1]) and \(NumberText.count(names.count - 2)) more"
  }
}
