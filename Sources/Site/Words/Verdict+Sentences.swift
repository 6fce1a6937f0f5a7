import Analysis
import Periods

/// Verdicts as whole sentences and titles.
extension Words {
  /// The whole verdict on a change: direction, size, the period compared with, interval, certainty and
  /// numbers of answers. `Up 12 points on Q3 2025 (+8 to +15): a clear rise, from 4,019 answers
  /// against 3,890.`
  /// - Parameters:
  ///   - now: the number of answers of the later period.
  ///   - then: that of the period compared with.
  func verdict(_ change: Change, now: Int, then: Int) -> String {
    let against = period(change.against)
    guard let printed = change.difference?.printed else {
      return "\(capitalized(notCompared)) with \(against), \(untested): \(answers(now)) against "
        + "\(numbers.count(then))."
    }
    let range = interval(printed.low, printed.high)
    let size = numbers.signed(printed.points)
    let opening =
      switch change.verdict {
      case .rose: "Up \(points(printed)) on \(against) (\(range))"
      case .fell: "Down \(points(printed)) on \(against) (\(range))"
      case .noClearChange, .tooFew, .notCompared: "\(size) on \(against), could be \(range)"
      }
    let sentence =
      "\(opening): \(certainty(change.verdict)), from \(answers(now)) against "
      + "\(numbers.count(then))."
    return change.verdict == .noClearChange ? "\(sentence) \(detectable(printed))" : sentence
  }

  /// `A change of 6 points would show in four of five cases.`
  func detectable(_ printed: PrintedDifference) -> String {
    "A change of \(counted(printed.detectable, "point", "points")) would show in four of "
      + "five cases."
  }

  /// The first sentence of a headline: what a score did. `NPS rose 12 points in a year, to +42.`
  /// - Parameters:
  ///   - subject: whose score.
  ///   - reference: the period compared with, as it is called from the headline.
  func opening(
    _ subject: String, _ change: Change, score: String, since reference: String
  ) -> String {
    switch change.verdict {
    case .rose, .fell:
      return "\(subject) \(moved(change)) \(since(change, reference)), to \(score)."
    case .noClearChange: return "\(subject) \(score): \(noClearChange) from \(reference)."
    case .tooFew, .notCompared:
      return "\(subject) \(score): \(certainty(change.verdict)) with \(reference)."
    }
  }

  /// The second sentence of a headline. `Since last quarter it rose 8 points.`
  func further(_ change: Change, since reference: String) -> String {
    switch change.verdict {
    case .rose, .fell: "Since \(reference) it \(moved(change))."
    case .noClearChange: "Since \(reference), \(noClearChange)."
    case .tooFew, .notCompared:
      "\(capitalized(certainty(change.verdict))) with \(reference)."
    }
  }

  private func since(_ change: Change, _ reference: String) -> String {
    reference == aYearAgo ? "in a year" : "since \(reference)"
  }

  /// `rose 12 points`, of a change that is a clear one.
  private func moved(_ change: Change) -> String {
    "\(verb(change.verdict)) \(change.difference.map { points($0.printed) } ?? "")"
  }

  var aYearAgo: String { "a year ago" }

  // MARK: Titles

  /// The title of a trend: what the verdict on its headline says.
  func trendTitle(_ periods: [PeriodEstimate], of name: String?, headline: Period) -> String {
    let subject = name.map(named) ?? nps
    guard let now = periods.first(where: { $0.period == headline }),
      let figures = now.estimate.figures
    else { return "\(subject) over time" }
    let score = numbers.signed(figures.printed.nps)
    let standing = "\(subject): \(score) in \(period(now))"
    guard let change = Standing(now).first else { return standing }
    let against = period(change.against)
    switch change.verdict {
    case .rose, .fell:
      let then = periods.first { $0.period == change.against }?.estimate.figures
      guard let before = then?.printed.nps else { return standing }
      return
        "\(subject) \(verb(change.verdict)) from \(numbers.signed(before)) in \(against) to "
        + "\(score) in \(period(now))"
    case .noClearChange: return "\(subject): \(noClearChange) from \(against) to \(period(now))"
    case .tooFew, .notCompared:
      return "\(standing), \(certainty(change.verdict)) with \(against)"
    }
  }

  /// What the whole did since a period, in a few words: `Since Q3 2025: a clear rise of 4 points`.
  func changeTitle(_ change: Change) -> String {
    let since = "Since \(period(change.against))"
    guard let printed = change.difference?.printed else {
      return "\(since): \(certainty(.notCompared))"
    }
    let points = numbers.signed(printed.points)
    switch change.verdict {
    case .rose, .fell:
      return "\(since): \(certainty(change.verdict)) of \(self.points(printed))"
    case .noClearChange: return "\(since): \(noClearChange), \(points)"
    case .tooFew, .notCompared: return "\(since): \(points), \(certainty(change.verdict))"
    }
  }

  /// What the whole did, within a sentence: `the score rose by 4 points`.
  func changeClause(_ verdict: Verdict, _ printed: PrintedDifference) -> String {
    switch verdict {
    case .rose, .fell: "the score \(verb(verdict)) by \(points(printed))"
    case .noClearChange, .tooFew, .notCompared:
      "the score shows \(certainty(verdict)) (\(numbers.signed(printed.points)), could be "
        + "\(interval(printed.low, printed.high)))"
    }
  }
}
