import Analysis
import Periods

extension Words {
  // MARK: Compared with a year earlier

  func yearEarlierCaption(_ grain: Grain) -> String {
    "Change from the same \(noun(grain)) a year earlier, the latest first"
  }

  func yearEarlierNote(_ grain: Grain) -> String {
    "Each \(noun(grain)) with the same \(noun(grain)) of the year before, so that what repeats "
      + "every year cancels out."
  }

  // MARK: The level over a year

  /// `The four quarters to Q3 2026 together: NPS +38 (+36 to +39)`.
  func rollingTitle(_ level: RollingLevel) -> String {
    "The \(yearOf(level.span.last.grain)) to \(period(level.span.last)) together: NPS "
      + "\(score(level.estimate)) (\(interval(level.estimate)))"
  }

  func rollingNote(_ grain: Grain) -> String {
    let shared = 12 / grain.months - 1
    return "A level, never tested: two rows next to each other share "
      + "\(spelled(shared)) \(shared == 1 ? noun(grain) : nouns(grain))."
  }

  func rollingCaption(_ grain: Grain) -> String {
    "All answers of \(yearOf(grain)) together, the latest first"
  }

  func rollingHead(_ grain: Grain) -> String { "\(capitalized(yearOf(grain))) to" }

  /// A year's worth of periods: `four quarters`.
  private func yearOf(_ grain: Grain) -> String {
    let count = 12 / grain.months
    return "\(spelled(count)) \(count == 1 ? noun(grain) : nouns(grain))"
  }

  /// A number up to twelve in letters, a greater one in digits.
  func spelled(_ number: Int) -> String {
    let names = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve",
    ]
    return names.indices.contains(number) ? names[number] : NumberText.count(number)
  }
}
