package import Analysis
package import Periods
import Phrases

/// Verdicts as whole sentences and titles.
extension Words {
  /// The whole verdict on a change: direction, size, the period compared with, interval, certainty and
  /// numbers of answers. `Up 12 points on Q3 2025 (+8 to +15): a clear rise, from 4,019 answers
  /// against 3,890.`
  /// - Parameters:
  ///   - now: the number of answers of the later period.
  ///   - then: that of the period compared with.
  package func verdict(_ change: Change, now: Int, then: Int) -> String {
    let against = dated(change.against)
    guard let printed = change.difference?.printed else {
      return say(
        SentencePhrase.untested, ["against": against, "answers": answers(now), "then": then])
    }
    let range = interval(printed.low, printed.high)
    switch change.verdict {
    case .rose, .fell:
      return say(
        SentencePhrase.clear,
        [
          "rose": change.verdict == .rose, "points": points(printed), "against": against,
          "interval": range, "answers": answers(now), "then": then,
        ])
    case .noClearChange, .tooFew, .notCompared:
      let sentence = say(
        SentencePhrase.unclear,
        [
          "figure": numbers.signed(printed.points), "against": against, "interval": range,
          "certainty": certainty(change.verdict), "answers": answers(now), "then": then,
        ])
      return change.verdict == .noClearChange ? "\(sentence) \(detectable(printed))" : sentence
    }
  }

  /// `A change of 6 points would show in four of five cases.`
  package func detectable(_ printed: PrintedDifference) -> String {
    say(SentencePhrase.detectable, ["n": printed.detectable])
  }

  /// The first sentence of a headline: what a score did. `NPS rose 12 points in a year, to +42.`
  /// - Parameters:
  ///   - subject: whose score.
  ///   - reference: the period compared with, as it is called from the headline.
  package func opening(
    _ subject: String, _ change: Change, score: String, since reference: String
  ) -> String {
    switch change.verdict {
    case .rose, .fell:
      return say(
        reference == aYearAgo ? SentencePhrase.movedInAYear : .movedSince,
        [
          "subject": subject, "rose": change.verdict == .rose, "points": size(change),
          "reference": reference, "score": score,
        ])
    case .noClearChange:
      return say(
        SentencePhrase.stood, ["subject": subject, "score": score, "reference": reference])
    case .tooFew, .notCompared:
      return say(
        SentencePhrase.openedUntested,
        [
          "subject": subject, "score": score, "tooFew": change.verdict == .tooFew,
          "reference": reference,
        ])
    }
  }

  /// The second sentence of a headline. `Since last quarter it rose 8 points.`
  package func further(_ change: Change, since reference: String) -> String {
    switch change.verdict {
    case .rose, .fell:
      say(
        SentencePhrase.furtherMoved,
        ["reference": reference, "rose": change.verdict == .rose, "points": size(change)])
    case .noClearChange: say(SentencePhrase.furtherStood, ["reference": reference])
    case .tooFew, .notCompared:
      say(
        SentencePhrase.furtherUntested,
        ["tooFew": change.verdict == .tooFew, "reference": reference])
    }
  }

  /// The size of a clear change: `12 points`.
  private func size(_ change: Change) -> String {
    change.difference.map { points($0.printed) } ?? ""
  }

  var aYearAgo: String { say(SentencePhrase.aYearAgo) }

  // MARK: Titles

  /// The title of a trend: what the verdict on its headline says.
  package func trendTitle(_ periods: [PeriodEstimate], of name: String?, headline: Period) -> String
  {
    let subject = name.map(named) ?? nps
    guard let now = periods.first(where: { $0.period == headline }),
      let figures = now.estimate.figures
    else { return say(SentencePhrase.overTime, ["subject": subject]) }
    let score = numbers.signed(figures.printed.nps)
    let period = dated(now)
    guard let change = Standing(now).first else {
      return say(
        SentencePhrase.standing, ["subject": subject, "score": score, "period": period])
    }
    let then = periods.first { $0.period == change.against }?.estimate.figures
    switch (change.verdict, then?.printed.nps) {
    case (.rose, nil), (.fell, nil):
      return say(
        SentencePhrase.standing, ["subject": subject, "score": score, "period": period])
    case (.rose, let before?), (.fell, let before?):
      return say(
        SentencePhrase.trendMoved,
        [
          "subject": subject, "rose": change.verdict == .rose, "before": numbers.signed(before),
          "against": dated(change.against), "score": score, "period": period,
        ])
    case (.noClearChange, _):
      return say(
        SentencePhrase.trendStood,
        ["subject": subject, "against": dated(change.against), "period": period])
    case (.tooFew, _), (.notCompared, _):
      return say(
        SentencePhrase.trendUntested,
        [
          "subject": subject, "score": score, "period": period,
          "tooFew": change.verdict == .tooFew, "against": dated(change.against),
        ])
    }
  }

  /// What the whole did since a period, in a few words: `Since Q3 2025: a clear rise of 4 points`.
  package func changeTitle(_ change: Change) -> String {
    let against = dated(change.against)
    guard let printed = change.difference?.printed else {
      return say(SentencePhrase.changeUntested, ["against": against])
    }
    let figure = numbers.signed(printed.points)
    switch change.verdict {
    case .rose, .fell:
      return say(
        SentencePhrase.changed,
        ["against": against, "rose": change.verdict == .rose, "points": points(printed)])
    case .noClearChange:
      return say(SentencePhrase.unchanged, ["against": against, "figure": figure])
    case .tooFew, .notCompared:
      return say(
        SentencePhrase.changeTooFew,
        ["against": against, "figure": figure, "tooFew": change.verdict == .tooFew])
    }
  }
}
