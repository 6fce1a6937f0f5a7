import Analysis
import Periods

/// A change in words: its sign, its figure, and how sure it is.
struct ChangeText: Hashable, Sendable {
  /// Whether the verdict is a rise or a fall; everything else is drawn quietly.
  let isClear: Bool
  /// `▲`, `▼` or nothing.
  let arrow: String
  /// The verdict for readers who can't see the arrow: `rose`.
  let spoken: String
  /// `+6`, or why there is none.
  let figure: String
  /// `+3 to +9`, `could be −1 to +5`, or nothing.
  let interval: String
  /// One line for a table: `▲ +6 (+3 to +9)`, `+2, could be −1 to +5: no clear change`.
  let line: String
}

extension Words {
  /// A change between periods; nil where there is nothing to compare with.
  func change(_ change: Change?) -> ChangeText? {
    guard let change else { return nil }
    return text(change.verdict, change.difference, unclear: "no clear change")
  }

  /// A segment against the rest; nil where there is no rest.
  func contrast(_ contrast: Contrast?) -> ChangeText? {
    guard let contrast else { return nil }
    let text = text(contrast.verdict, contrast.difference, unclear: "no clear difference")
    switch contrast.verdict {
    case .rose: return text.spoken("above the rest")
    case .fell: return text.spoken("below the rest")
    case .noClearChange, .tooFew: return text
    }
  }

  private func text(_ verdict: Verdict, _ difference: Difference?, unclear: String) -> ChangeText {
    guard let printed = difference?.printed else {
      return ChangeText(
        isClear: false, arrow: "", spoken: "", figure: tooFewShort, interval: "",
        line: tooFewAnswers)
    }
    let figure = NumberText.signed(printed.points)
    let range = interval(printed.low, printed.high)
    switch verdict {
    case .rose: return .clear("▲", "rose", figure, range)
    case .fell: return .clear("▼", "fell", figure, range)
    case .noClearChange:
      return .open(figure, "could be \(range)", "\(figure), could be \(range): \(unclear)")
    case .tooFew:
      return .open(figure, tooFewShort, "\(figure), could be \(range): \(tooFewAnswers)")
    }
  }

  /// `+34 to +38`.
  func interval(_ low: Int, _ high: Int) -> String {
    "\(NumberText.signed(low)) to \(NumberText.signed(high))"
  }

  var tooFewShort: String { "too few answers" }
  var tooFewAnswers: String { "too few answers to compare" }

  /// The verdict on one thing, behind its name: `clearly higher than a year ago`.
  func clause(_ verdict: Verdict, than reference: String) -> String {
    switch verdict {
    case .rose: "clearly higher than \(reference)"
    case .fell: "clearly lower than \(reference)"
    case .noClearChange: "no clear change from \(reference)"
    case .tooFew: "too few answers to compare with \(reference)"
    }
  }

  /// The first sentence of a headline, about everyone asked.
  func customers(_ verdict: Verdict, than reference: String) -> String {
    switch verdict {
    case .rose: "Customers are clearly more loyal than \(reference)."
    case .fell: "Customers are clearly less loyal than \(reference)."
    case .noClearChange: "Loyalty shows no clear change from \(reference)."
    case .tooFew: "Too few answers to compare loyalty with \(reference)."
    }
  }

  /// The second sentence of a headline; `agrees` where the first said the same.
  func further(_ verdict: Verdict, since reference: String, agrees: Bool) -> String {
    switch verdict {
    case .rose: "Since \(reference), the score \(agrees ? "also " : "")rose clearly."
    case .fell: "Since \(reference), the score \(agrees ? "also " : "")fell clearly."
    case .noClearChange: "Since \(reference), no clear change."
    case .tooFew: "Too few answers to compare with \(reference)."
    }
  }
}

extension ChangeText {
  fileprivate static func clear(
    _ arrow: String, _ spoken: String, _ figure: String, _ range: String
  ) -> ChangeText {
    ChangeText(
      isClear: true, arrow: arrow, spoken: spoken, figure: figure, interval: range,
      line: "\(arrow) \(figure) (\(range))")
  }

  fileprivate static func open(
    _ figure: String, _ interval: String, _ line: String
  ) -> ChangeText {
    ChangeText(
      isClear: false, arrow: "", spoken: "", figure: figure, interval: interval, line: line)
  }

  fileprivate func spoken(_ words: String) -> ChangeText {
    ChangeText(
      isClear: isClear, arrow: arrow, spoken: words, figure: figure, interval: interval,
      line: line)
  }
}
