package import Analysis
import Periods
import Phrases

/// What stands in messages and on no page.
extension Words {
  /// What the columns of a trend are.
  /// - Parameters:
  ///   - periods: those that have a column or a dash.
  package func columnsNote(_ periods: [PeriodEstimate]) -> String {
    let isMuted = periods.contains { $0.estimate.standing == .muted }
    let running = periods.first { !$0.isComplete && $0.estimate.figures != nil }
    let isMissing = periods.contains { $0.estimate.figures == nil }
    return [
      say(MailPhrase.columns),
      isMuted ? say(MailPhrase.paleFew, ["answers": answers(muteBelow)]) : nil,
      running.map { say(MailPhrase.paleRunning, ["grain": $0.period.grain]) },
      isMissing ? say(MailPhrase.dash) : nil,
    ].compactMap(\.self).joined(separator: " ")
  }

  /// What the marks of an interval are.
  /// - Parameters:
  ///   - low: the lower end of the scale.
  ///   - high: the upper one.
  package func stripNote(from low: Int, to high: Int) -> String {
    say(
      MailPhrase.strip,
      [
        "confidence": numbers.percent(confidence), "low": numbers.signed(low),
        "high": numbers.signed(high),
      ])
  }

  package var howToRead: String { say(MailPhrase.howToRead) }
  package var scaleNote: String {
    say(MailPhrase.scale, ["least": numbers.signed(-100), "most": numbers.signed(100)])
  }
  /// - Parameter names: those of the files that go along.
  package func attached(_ names: [String]) -> String {
    say(MailPhrase.attached, ["names": list(names)])
  }
}
