package import Analysis
package import Periods
import Phrases

extension Words {
  /// The period compared with, seen from another: `a year ago`, `last quarter`, `Q1 2026`.
  package func reference(_ change: Change, from period: Period, isHeadline: Bool) -> String {
    let against = say(SentencePhrase.referencePeriod, ["period": dated(change.against)])
    guard isHeadline else { return against }
    switch change.reference {
    case .yearEarlier: return aYearAgo
    case .previous:
      let isLast = change.against == period.advanced(by: -1)
      return isLast
        ? say(SentencePhrase.lastPeriod, ["grain": period.grain]) : against
    }
  }

  /// The headline of the whole or of a product: what changed, and how sure that is.
  /// - Parameter name: the product's; nil for the whole.
  package func headline(_ standing: Standing, of name: String? = nil, isHeadline: Bool) -> String {
    let subject = name.map(named) ?? nps
    let estimate = standing.estimate
    let period = estimate.period
    let place = [name.map(named), longPeriod(period)].compactMap(\.self).joined(separator: ", ")
    guard estimate.estimate.figures != nil else {
      return say(
        SentencePhrase.withheld, ["place": place, "reason": withheldNote(estimate.estimate)])
    }
    let score = score(estimate.estimate)
    guard estimate.isComplete else {
      return say(SentencePhrase.soFar, ["place": place, "score": score])
    }
    guard let first = standing.first else {
      return say(
        SentencePhrase.first, ["subject": subject, "score": score, "period": dated(period)])
    }
    let opening = opening(
      subject, first, score: score,
      since: reference(first, from: period, isHeadline: isHeadline))
    guard let second = standing.second else { return opening }
    return opening + " "
      + further(second, since: reference(second, from: period, isHeadline: isHeadline))
  }

  package func answeringTitle(_ answering: Answering) -> String {
    guard let mode = answering.mode else { return say(EstimatePhrase.howAnswered) }
    return say(
      mode.score == 8 ? EstimatePhrase.mostGaveEight : .mostGave,
      ["share": numbers.percent(mode.share), "score": mode.score])
  }

  package func answeringNote(_ answering: Answering) -> String? {
    answering.nearDetractors.map {
      say(EstimatePhrase.nearDetractors, ["share": numbers.percent($0)])
    }
  }

  /// Up to three names, else two and how many more.
  package func names(_ names: [String]) -> String { few(names.map(named)) }

  /// Up to three items, else two and how many more.
  package func few(_ items: [String]) -> String {
    guard items.count > 3 else { return list(items) }
    return say(
      NounPhrase.andMore, ["one": items[0], "two": items[1], "n": items.count - 2])
  }

  /// A name within a sentence: in quotation marks where it has no letter, since `1 rose` and
  /// `6, 2 and 4 more` would be read as numbers, and where it is what the sentence itself may say.
  package func named(_ name: String) -> String {
    let hasLetter = name.unicodeScalars.contains { $0.properties.isAlphabetic }
    return hasLetter && !sentenceWords.contains(name.lowercased())
      ? name : say(NounPhrase.quoted, ["name": name])
  }
}
