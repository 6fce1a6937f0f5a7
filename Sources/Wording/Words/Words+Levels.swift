package import Analysis
package import Periods
import Phrases

extension Words {
  // MARK: Compared with a year earlier

  package func yearEarlierCaption(_ grain: Grain) -> String {
    say(LevelPhrase.yearEarlierCaption, ["grain": grain])
  }

  package func yearEarlierNote(_ grain: Grain) -> String {
    say(LevelPhrase.yearEarlierNote, ["grain": grain])
  }

  // MARK: The level over a year

  /// `The four quarters to Q3 2026 together: NPS +38 (+36 to +39)`.
  package func rollingTitle(_ level: RollingLevel) -> String {
    say(
      LevelPhrase.rollingTitle,
      [
        "grain": level.span.last.grain, "period": dated(level.span.last),
        "score": score(level.estimate), "interval": interval(level.estimate),
      ])
  }

  package func rollingNote(_ grain: Grain) -> String {
    say(LevelPhrase.rollingNote, ["grain": grain])
  }

  package func rollingCaption(_ grain: Grain) -> String {
    say(LevelPhrase.rollingCaption, ["grain": grain])
  }

  package func rollingHead(_ grain: Grain) -> String {
    say(LevelPhrase.rollingHead, ["grain": grain])
  }
}
