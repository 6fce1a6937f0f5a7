import Analysis
import Periods

/// A change in words: its sign, its figure, and how sure it is.
struct ChangeText: Hashable, Sendable {
  /// Whether the verdict is a rise or a fall; everything else is drawn quietly.
  var isClear = false
  /// `▲`, `▼` or nothing.
  var arrow = ""
  /// The verdict for readers who can't see the arrow: `rose`.
  var spoken = ""
  /// `+6`, or why there is none.
  let figure: String
  /// `+3 to +9`, `could be −1 to +5`, or nothing.
  var interval = ""
  /// Beside an unclear change, the smallest one that would show: `shows from ±6`; else nothing.
  var detectable = ""
  /// One line: `▲ +6 (+3 to +9)`, `+2, could be −1 to +5: no clear change`.
  let line: String
}

/// The grammar of verdicts: every sentence about a difference is made here, from its verdict.
///
/// A verdict has one phrase for its certainty; what was not tested is not said, and no cause is.
extension Words {
  /// A change between periods; nil where there is nothing to compare with.
  func change(_ change: Change?) -> ChangeText? {
    guard let change else { return nil }
    return text(change.verdict, change.difference, unclear: "no clear change")
  }

  /// A segment against the rest; nil where there is no rest.
  func contrast(_ contrast: Contrast?) -> ChangeText? {
    guard let contrast else { return nil }
    var text = text(contrast.verdict, contrast.difference, unclear: "no clear difference")
    switch contrast.verdict {
    case .rose: text.spoken = "above the rest"
    case .fell: text.spoken = "below the rest"
    case .noClearChange, .tooFew: break
    }
    return text
  }

  private func text(_ verdict: Verdict, _ difference: Difference?, unclear: String) -> ChangeText {
    guard let printed = difference?.printed else {
      return ChangeText(figure: notCompared, line: "\(notCompared): \(untested)")
    }
    let figure = NumberText.signed(printed.points)
    let range = interval(printed.low, printed.high)
    switch verdict {
    case .rose: return clear("▲", "rose", figure, range)
    case .fell: return clear("▼", "fell", figure, range)
    case .noClearChange:
      return ChangeText(
        figure: figure, interval: "could be \(range)",
        detectable: "shows from ±\(NumberText.count(printed.detectable))",
        line: "\(figure), could be \(range): \(unclear)")
    case .tooFew:
      return ChangeText(
        figure: figure, interval: tooFewShort,
        line: "\(figure), could be \(range): \(tooFewAnswers)")
    }
  }

  private func clear(
    _ arrow: String, _ spoken: String, _ figure: String, _ range: String
  ) -> ChangeText {
    ChangeText(
      isClear: true, arrow: arrow, spoken: spoken, figure: figure, interval: range,
      line: "\(arrow) \(figure) (\(range))")
  }

  /// `+34 to +38`.
  func interval(_ low: Int, _ high: Int) -> String {
    "\(NumberText.signed(low)) to \(NumberText.signed(high))"
  }

  /// Where a side is withheld or has no answers.
  var notCompared: String { "not compared" }
  private var untested: String { "withheld or without answers" }
  var tooFewShort: String { "too few answers" }
  var tooFewAnswers: String { "too few answers to compare" }

  /// The whole verdict on a change: direction, size, the period compared with, interval, certainty and
  /// numbers of answers. `Up 12 points on Q3 2025 (+8 to +15): a clear rise, from 4,019 answers
  /// against 3,890.`
  /// - Parameters:
  ///   - now: the number of answers of the later period.
  ///   - then: that of the period compared with.
  func verdict(_ change: Change, now: Int, then: Int) -> String {
    let against = period(change.against)
    let base = "from \(answers(now)) against \(NumberText.count(then))"
    guard let printed = change.difference?.printed else {
      return "Not compared with \(against), \(untested): \(answers(now)) against "
        + "\(NumberText.count(then))."
    }
    let range = interval(printed.low, printed.high)
    switch change.verdict {
    case .rose: return "Up \(points(printed)) on \(against) (\(range)): a clear rise, \(base)."
    case .fell: return "Down \(points(printed)) on \(against) (\(range)): a clear fall, \(base)."
    case .noClearChange:
      return "\(NumberText.signed(printed.points)) on \(against), could be \(range): no clear "
        + "change, \(base). \(detectable(printed))"
    case .tooFew:
      return "\(NumberText.signed(printed.points)) on \(against), could be \(range): "
        + "\(tooFewAnswers), \(base)."
    }
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
    case .noClearChange: return "\(subject) \(score): no clear change from \(reference)."
    case .tooFew where change.difference == nil:
      return "\(subject) \(score): not compared with \(reference)."
    case .tooFew: return "\(subject) \(score): too few answers to compare with \(reference)."
    }
  }

  /// The second sentence of a headline. `Since last quarter it rose 8 points.`
  func further(_ change: Change, since reference: String) -> String {
    switch change.verdict {
    case .rose, .fell: "Since \(reference) it \(moved(change))."
    case .noClearChange: "Since \(reference), no clear change."
    case .tooFew where change.difference == nil: "Not compared with \(reference)."
    case .tooFew: "Too few answers to compare with \(reference)."
    }
  }

  private func since(_ change: Change, _ reference: String) -> String {
    reference == aYearAgo ? "in a year" : "since \(reference)"
  }

  /// `rose 12 points`, of a change that is a clear one.
  private func moved(_ change: Change) -> String {
    let verb = change.verdict == .fell ? "fell" : "rose"
    return "\(verb) \(change.difference.map { points($0.printed) } ?? "")"
  }

  /// The size of a clear change: `12 points`, `less than a point`.
  func points(_ printed: PrintedDifference) -> String {
    let size = printed.points.magnitude
    return size == 0 ? "less than a point" : counted(Int(size), "point", "points")
  }

  var aYearAgo: String { "a year ago" }
}
