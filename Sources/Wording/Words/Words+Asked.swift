package import Analysis
import Periods
import Phrases

extension Words {
  /// `of 21,400 asked (29 %)`, as it follows a number of answers.
  package func asked(_ asked: Asked) -> String {
    say(AskedPhrase.ofAsked, ["count": asked.count, "rate": rate(asked)])
  }

  /// The rate in whole percent; never none or all where it is neither.
  private func rate(_ asked: Asked) -> String {
    if asked.percent == 0 { return say(AskedPhrase.under, ["percent": numbers.percent(1)]) }
    if asked.percent == 100, asked.rate < 1 {
      return say(AskedPhrase.over, ["percent": numbers.percent(99)])
    }
    return numbers.percent(asked.percent)
  }

  package var rateHead: String { say(AskedPhrase.rateHead) }

  /// What the rate is, beside an example.
  package func rateDefinition(_ asked: Asked, n: Int, in period: String, from path: String)
    -> String
  {
    say(
      AskedPhrase.rateDefinition,
      [
        "span": period, "answers": answers(n), "ofAsked": self.asked(asked), "file": path,
      ])
  }
}
