package import Analysis
import Periods
import Phrases

/// A change in words: its sign, its figure, and how sure it is.
package struct ChangeText: Hashable, Sendable {
  /// Whether the verdict is a rise or a fall; everything else is drawn quietly.
  package var isClear = false
  /// `▲`, `▼` or nothing.
  package var arrow = ""
  /// The verdict for readers who can't see the arrow: `rose`.
  package var spoken = ""
  /// `+6`, or why there is none.
  package let figure: String
  /// `+3 to +9`, `could be −1 to +5`, or nothing.
  package var interval = ""
  /// Beside an unclear change, the smallest one that would show: `shows from ±6`; else nothing.
  package var detectable = ""
  /// One line: `▲ +6 (+3 to +9)`, `+2, could be −1 to +5: no clear change`.
  package let line: String
}

/// The grammar of verdicts: every sentence about a difference is made here, from its verdict.
///
/// A verdict has one phrase for its certainty; what was not tested is not said, and no cause is.
extension Words {
  /// A change between periods; nil where there is nothing to compare with.
  package func change(_ change: Change?) -> ChangeText? {
    guard let change else { return nil }
    return text(change.verdict, change.difference, unclear: noClearChange)
  }

  /// A segment against the rest; nil where there is no rest.
  package func contrast(_ contrast: Contrast?) -> ChangeText? {
    guard let contrast else { return nil }
    var text = text(
      contrast.verdict, contrast.difference, unclear: say(VerdictPhrase.noClearDifference))
    switch contrast.verdict {
    case .rose: text.spoken = say(VerdictPhrase.aboveRest)
    case .fell: text.spoken = say(VerdictPhrase.belowRest)
    case .noClearChange, .tooFew, .notCompared: break
    }
    return text
  }

  private func text(_ verdict: Verdict, _ difference: Difference?, unclear: String) -> ChangeText {
    guard let printed = difference?.printed else {
      return ChangeText(figure: notCompared, line: say(VerdictPhrase.notComparedLine))
    }
    let figure = numbers.signed(printed.points)
    let range = interval(printed.low, printed.high)
    switch verdict {
    case .rose, .fell:
      return clear(verdict == .rose ? "▲" : "▼", verb(verdict), figure, range)
    case .noClearChange:
      return ChangeText(
        figure: figure, interval: say(VerdictPhrase.couldBe, ["interval": range]),
        detectable: say(VerdictPhrase.showsFrom, ["points": printed.detectable]),
        line: unclearLine(figure, range, unclear))
    case .tooFew, .notCompared:
      return ChangeText(
        figure: figure, interval: tooFewShort,
        line: unclearLine(figure, range, tooFewAnswers))
    }
  }

  private func unclearLine(_ figure: String, _ interval: String, _ certainty: String) -> String {
    say(
      VerdictPhrase.unclearLine,
      ["figure": figure, "interval": interval, "certainty": certainty])
  }

  private func clear(
    _ arrow: String, _ spoken: String, _ figure: String, _ range: String
  ) -> ChangeText {
    ChangeText(
      isClear: true, arrow: arrow, spoken: spoken, figure: figure, interval: range,
      line: "\(arrow) \(figure) (\(range))")
  }

  /// `+34 to +38`.
  package func interval(_ low: Int, _ high: Int) -> String {
    say(VerdictPhrase.interval, ["low": numbers.signed(low), "high": numbers.signed(high)])
  }

  // MARK: The names of verdicts

  package var noClearChange: String { say(VerdictPhrase.noClearChange) }
  /// Where a side is withheld or has no answers.
  package var notCompared: String { say(VerdictPhrase.notCompared) }
  var untested: String { say(VerdictPhrase.untested) }
  var tooFewShort: String { say(VerdictPhrase.tooFewShort) }
  var tooFewAnswers: String { say(VerdictPhrase.tooFewAnswers) }

  /// How sure a change is, as a name: `a clear rise`, `no clear change`.
  func certainty(_ verdict: Verdict) -> String {
    switch verdict {
    case .rose: say(VerdictPhrase.clearRise)
    case .fell: say(VerdictPhrase.clearFall)
    case .noClearChange: noClearChange
    case .tooFew: tooFewAnswers
    case .notCompared: notCompared
    }
  }

  /// What a score did by a clear verdict: `rose`, `fell`.
  func verb(_ verdict: Verdict) -> String {
    say(verdict == .fell ? VerdictPhrase.fell : VerdictPhrase.rose)
  }

  /// The size of a clear change: `12 points`, `less than a point`.
  package func points(_ printed: PrintedDifference) -> String {
    let size = printed.points.magnitude
    return size == 0
      ? say(VerdictPhrase.lessThanAPoint) : say(VerdictPhrase.points, ["n": Int(size)])
  }

  /// `q ≤ 0.05`: up to where a change counts as one.
  var qLimit: String {
    "q ≤\(NumberText.noBreak)\(numbers.decimals(1 - Double(confidence) / 100, 2))"
  }
}
