import Analysis
import Periods

extension Words {
  /// `of 21,400 asked (29 %)`, as it follows a number of answers.
  func asked(_ asked: Asked) -> String {
    "of \(NumberText.count(asked.count)) asked (\(rate(asked)))"
  }

  /// The rate in whole percent; never none or all where it is neither.
  private func rate(_ asked: Asked) -> String {
    if asked.percent == 0 { return "under " + NumberText.percent(1) }
    if asked.percent == 100, asked.rate < 1 { return "over " + NumberText.percent(99) }
    return NumberText.percent(asked.percent)
  }

  var rateHead: String { "Who answered" }

  /// What the rate is, beside an example.
  func rateDefinition(_ asked: Asked, n: Int, in period: String, from path: String) -> String {
    "\(period): \(answers(n)) \(self.asked(asked)), as \(path) counts those asked. It is the share of "
      + "these who answered, for whole periods alone; nothing is tested by it, and it does not say "
      + "whether those who kept silent think alike."
  }
}
