import Configuration
import Periods
import ReportFixtures
import Statistics
import Testing

@testable import Analysis
@testable import Wording

struct TrendWordsTests {
  private let words: Words

  init() throws { words = Words(try ReportFixture().report) }

  private func quarter(_ number: Int) -> Period {
    Period(.quarter, from: Month(index: 2024 * 12 + 3 * number))
  }

  private func drift(
    _ verdict: Drift.Verdict, _ points: Double = 1.3, _ low: Double = 0.6, _ high: Double = 2.1,
    count: Int = 8, form: DriftSlope.Form = .perPeriod, comparisons: Int = 1
  ) -> Drift {
    var drift = Drift()
    drift.verdict = verdict
    drift.judged = JudgedPeriods(
      span: PeriodSpan(from: quarter(0), through: quarter(count - 1)), count: count)
    guard verdict != .tooFew else { return drift }
    drift.slope = DriftSlope(
      form: form, points: points, interval: Interval(low: low, high: high), p: 0.01, q: 0.02,
      comparisons: comparisons)
    return drift
  }

  private func trend(_ drift: Drift.Verdict, _ movement: Heterogeneity.Verdict) -> LineTrend {
    var trend = LineTrend()
    trend.drift = self.drift(drift)
    trend.heterogeneity.verdict = movement
    trend.heterogeneity.judged = trend.drift.judged
    if movement != .tooFew {
      trend.heterogeneity.test = HeterogeneityTest(
        q: 1, degrees: 7, p: 0.5, qValue: 0.5, comparisons: 1, lowest: -3.4, highest: 12.5)
    }
    return trend
  }

  @Test func `a drift is said with its direction, size and interval`() {
    let cases: [(Drift, String)] = [
      (
        drift(.up),
        "Over 8\u{A0}quarters the score drifted up by about 1.3 points a quarter (0.6 to 2.1)."
      ),
      (
        drift(.down, -1.3, -2.1, -0.6),
        "Over 8\u{A0}quarters the score drifted down by about 1.3 points a quarter (0.6 to 2.1)."
      ),
      (
        drift(.up, 0.03, 0.004, 0.06),
        "Over 8\u{A0}quarters the score drifted up by about 0.03 points a quarter (0.00 to 0.06)."
      ),
      (
        drift(.up, 1, 0.2, 2.1, count: 12, form: .perYear),
        "Over 12\u{A0}quarters the score drifted up by about 1.0 point a year (0.2 to 2.1), each "
          + "quarter compared with the same quarter of other years."
      ),
      (
        drift(.unclear, 1, -0.2, 2.1),
        "No clear drift over 8\u{A0}quarters: the slope could be −0.2 to +2.1 points a quarter."
      ),
      (
        drift(.unclear, 1, 0.2, 2.1, comparisons: 5),
        "No clear drift over 8\u{A0}quarters: the slope could be +0.2 to +2.1 points a quarter. "
          + "That leaves out 0, but the test, corrected for 5 comparisons, does not tell it from "
          + "chance."
      ),
      (
        drift(.tooFew, count: 5),
        "A drift is looked for once 8 quarters have at least 30\u{A0}answers. So far: 5."
      ),
    ]
    for (drift, text) in cases { #expect(words.driftSentence(drift, grain: .quarter) == text) }
    #expect(words.driftSentence(Drift(), grain: .month).hasSuffix("So far: 0."))
  }

  @Test(arguments: [(4, Grain.year, 4), (5, .halfYear, 6)])
  func `a report that never looks back far enough says so`(
    history: Int, grain: Grain, looksBack: Int
  ) throws {
    var fixture = ReportFixture()
    fixture.configuration.headline = grain
    fixture.configuration.history = history
    let words = Words(try fixture.report)
    #expect(
      words.driftSentence(Drift(), grain: grain).hasSuffix(
        "This report looks back over \(looksBack), by its setting “history”."))
    fixture.configuration.history = 8
    let longer = Words(try fixture.report)
    #expect(longer.driftSentence(Drift(), grain: grain).hasSuffix("So far: 0."))
  }

  @Test func `the title follows from both verdicts`() {
    let cases: [(Drift.Verdict, Heterogeneity.Verdict, String)] = [
      (.up, .moved, "The score drifted up"), (.up, .flat, "The score drifted up"),
      (.down, .moved, "The score drifted down"),
      (.unclear, .flat, "Flat: no more movement than chance gives"),
      (.unclear, .moved, "The score moved, without a clear drift"),
      (.tooFew, .flat, "Flat so far: no more movement than chance gives"),
      (.unclear, .singleChanges, "No clear drift"),
      (.tooFew, .moved, "The quarters differ by more than chance gives"),
      (.tooFew, .tooFew, "Too few quarters to look for a drift"),
    ]
    for (drift, movement, text) in cases {
      #expect(words.trendsTitle(trend(drift, movement), grain: .quarter) == text)
    }
  }

  @Test func `a series is called flat only where the test says so`() {
    func sentence(_ drift: Drift.Verdict, _ movement: Heterogeneity.Verdict) -> String? {
      words.heterogeneitySentence(trend(drift, movement), grain: .quarter)
    }
    #expect(
      sentence(.unclear, .moved)
        == "The 8 quarters differ by more than chance gives: they lie from −3 to +13.")
    #expect(
      sentence(.unclear, .flat) == "The 8 quarters show no more movement than chance gives.")
    #expect(
      sentence(.up, .flat)
        == "Taken one by one, the 8 quarters differ by no more than chance gives; it is their "
        + "order that shows the drift.")
    #expect(sentence(.tooFew, .tooFew) == nil)
  }

  @Test func `quarters against a year earlier are counted by their verdicts`() {
    func title(_ verdicts: [Verdict]) -> String {
      words.yearEarlierTitle(
        verdicts.map {
          Change(reference: .yearEarlier, against: quarter(0), verdict: $0, difference: nil)
        }, grain: .quarter)
    }
    #expect(
      title([.rose, .noClearChange, .rose])
        == "2 of 3\u{A0}quarters clearly higher than a year earlier, none lower")
    #expect(
      title([.fell, .tooFew])
        == "1 of 1\u{A0}quarter that could be tested clearly lower than a year earlier, none "
        + "higher")
    #expect(
      title([.rose, .fell])
        == "1 of 2\u{A0}quarters clearly higher than a year earlier, 1 lower")
    #expect(title([.noClearChange]) == "No quarter shows a clear change from a year earlier")
    #expect(
      title([.noClearChange, .tooFew, .noClearChange])
        == "None of the 2 quarters that could be tested shows a clear change from a year earlier")
    #expect(
      title([.notCompared])
        == "Quarters not compared with a year earlier: withheld or without answers")
    #expect(title([.tooFew]) == "Too few answers to compare quarters with a year earlier")
  }

  @Test func `the control chart's title names what signals`() throws {
    func title(_ signals: [(ControlSeries.Signal.Kind, Int)]) -> String {
      words.controlTitle(series(signals))
    }
    #expect(title([]) == "No month stands out from the first twelve")
    #expect(
      words.controlTitle(series([], hasGap: true))
        == "No month that could be judged stands out from the first twelve")
    #expect(
      words.controlNote(series([], hasGap: true))
        == "Line: NPS by month. Band: the limits that the first twelve months set, January 2024 to "
        + "December 2024. Passed over: 1\u{A0}month in between, with fewer than 30\u{A0}answers or "
        + "withheld.")
    #expect(title([(.aboveLimit, 14)]) == "One month stands out: March 2025")
    #expect(
      title([(.aboveLimit, 12), (.belowLimit, 14)])
        == "Two months stand out: January 2025 and March 2025")
    #expect(
      title([12, 13, 14, 15].map { (.belowLimit, $0) })
        == "Four months stand out, the latest April 2025")
    #expect(title([(.runBelow, 12)]) == "Nine months in a row lie below the centre line")
    #expect(
      title([(.aboveLimit, 12), (.runAbove, 14)])
        == "One month stands out: January 2025; nine months in a row lie above the centre line")
    #expect(
      words.signalLines(series([(.aboveLimit, 12), (.runAbove, 14)])) == [
        "Above the upper limit: January 2025.",
        "Nine months in a row above the centre line: July 2024 to March 2025.",
      ])
  }

  private func month(_ index: Int) -> Period {
    Period(.month, from: Month(index: 2024 * 12 + index))
  }

  /// - Parameter hasGap: whether the second month has no answers.
  private func series(
    _ signals: [(ControlSeries.Signal.Kind, Int)], hasGap: Bool = false
  ) -> ControlSeries {
    let gap = ControlSeries.Month(
      period: month(1), estimate: Estimate(n: 0, figures: nil, standing: .none), limits: nil,
      isBaseline: false)
    return ControlSeries(
      months: hasGap ? [gap] : [],
      baseline: JudgedPeriods(span: PeriodSpan(from: month(0), through: month(11)), count: 12),
      baselineGaps: hasGap ? 1 : 0, centre: 20, printedCentre: 20, laneyFactor: 0.9, sigmaZ: 1,
      signals: signals.map { kind, index in
        let isRun = kind == .runAbove || kind == .runBelow
        return ControlSeries.Signal(
          kind: kind, period: month(index), first: month(isRun ? index - 8 : index))
      })
  }

  @Test func `says what a chart of months still needs`() throws {
    let none = try #require(words.noControl(.tooFew(months: 7)))
    #expect(none.title == "Too few months to tell which stand out")
    #expect(none.text.hasSuffix("So far: 7."))
    #expect(none.text.contains("13 complete months with at least 30\u{A0}answers"))
  }
}
