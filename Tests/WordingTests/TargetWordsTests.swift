import Configuration
import Periods
import ReportFixtures
import Statistics
import Testing

@testable import Analysis
@testable import Wording

/// The sentences on targets, one condition a line.
@Suite struct TargetWordsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let groups: (promoters: Int, passives: Int, detractors: Int)
    let target: Int
    let sentence: String
    var isComplete = true
    var muteBelow = 0
    var hideBelow = 0

    var testDescription: String { "\(groups) \(target)" }
  }

  static let cases: [Case] = [
    Case(
      groups: (600, 300, 100), target: 40,
      sentence: "reached. The whole interval, +46 to +54, lies at or above it."),
    Case(
      groups: (600, 300, 100), target: 46,
      sentence: "not distinguishable. Before rounding, it lies inside the interval, +46 to +54: "
        + "these answers can’t tell whether it is reached. The score itself, +50, is at or "
        + "above it. With 3 or 4_moves the whole interval would lie at or above it, "
        + "depending on whether detractors or passives move first."),
    Case(
      groups: (600, 300, 100), target: 47,
      sentence: "not distinguishable. It lies inside the interval, +46 to +54: these answers "
        + "can’t tell whether it is reached. The score itself, +50, is at or above it. With "
        + "12 or 14_moves the whole interval would lie at or above it, depending on whether "
        + "detractors or passives move first."),
    Case(
      groups: (600, 300, 100), target: 50,
      sentence: "not distinguishable. It lies inside the interval, +46 to +54: these answers "
        + "can’t tell whether it is reached. The score itself, +50, is at or above it. With "
        + "40 or 44_moves the whole interval would lie at or above it, depending on whether "
        + "detractors or passives move first."),
    Case(
      groups: (600, 246, 154), target: 45,
      sentence: "not distinguishable. It lies inside the interval, +40 to +49: these answers "
        + "can’t tell whether it is reached. Scoring +45 before rounding takes 4_moves up "
        + "by one group among 1,000_answers: from detractor to passive or from passive to "
        + "promoter. With 48 or 52_moves the whole interval would lie at or above it, "
        + "depending on whether detractors or passives move first."),
    Case(
      groups: (582, 300, 118), target: 51,
      sentence: "missed. Before rounding, the whole interval, +42 to +51, lies below it. Scoring "
        + "+51 takes 46_moves up by one group among 1,000_answers: from detractor to "
        + "passive or from passive to promoter. With 5_moves the interval would take in the "
        + "target, with 83 or 91_moves it would lie wholly at or above it, depending on "
        + "whether detractors or passives move first."),
    Case(
      groups: (600, 300, 100), target: 54,
      sentence: "not distinguishable. It lies inside the interval, +46 to +54: these answers "
        + "can’t tell whether it is reached. Scoring +54 takes 40_moves up by one group "
        + "among 1,000_answers: from detractor to passive or from passive to promoter. With "
        + "76 or 83_moves the whole interval would lie at or above it, depending on whether "
        + "detractors or passives move first."),
    Case(
      groups: (600, 300, 100), target: 55,
      sentence: "missed. The whole interval, +46 to +54, lies below it. Scoring +55 takes "
        + "50_moves up by one group among 1,000_answers: from detractor to passive or from "
        + "passive to promoter. With 11 or 10_moves the interval would take in the target, "
        + "with 85 or 93_moves it would lie wholly at or above it, depending on whether "
        + "detractors or passives move first."),
    Case(
      groups: (450, 100, 450), target: 60,
      sentence: "missed. The whole interval, −6 to +6, lies below it. Scoring +60 takes 600_moves "
        + "up by one group among 1,000_answers: with only 450_detractors and 100_passives, "
        + "some detractors would have to become promoters. With 571_moves the interval "
        + "would take in the target, with 632_moves it would lie wholly at or above it."),
    Case(
      groups: (450, 450, 100), target: 80,
      sentence: "missed. The whole interval, +31 to +39, lies below it. Scoring +80 takes "
        + "450_moves up by one group among 1,000_answers: from passive to promoter, or some "
        + "of each kind; there are only 100_detractors. With 427 or 415_moves the interval "
        + "would take in the target, with 477 or 485_moves it would lie wholly at or above "
        + "it, depending on whether detractors or passives move first."),
    Case(
      groups: (450, 450, 1), target: 60,
      sentence: "missed. The whole interval, +46 to +53, lies below it. Scoring +60 takes "
        + "92_moves up by one group among 901_answers: from passive to promoter, or some of "
        + "each kind; there is only 1_detractor. With 65 or 64_moves the interval would "
        + "take in the target, with 122 or 123_moves it would lie wholly at or above it, "
        + "depending on whether detractors or passives move first."),
    Case(
      groups: (450, 450, 0), target: 60,
      sentence: "missed. The whole interval, +47 to +53, lies below it. Scoring +60 takes "
        + "90_moves up by one group among 900_answers: from passive to promoter. With "
        + "63_moves the interval would take in the target, with 121_moves it would lie "
        + "wholly at or above it."),
    Case(
      groups: (450, 0, 450), target: 60,
      sentence: "missed. The whole interval, −7 to +7, lies below it. Scoring +60 takes 540_moves "
        + "up by one group among 900_answers: with only 450_detractors and no passives, "
        + "some detractors would have to become promoters. With 513_moves the interval "
        + "would take in the target, with 571_moves it would lie wholly at or above it."),
    Case(
      groups: (450, 0, 450), target: 10,
      sentence: "missed. The whole interval, −7 to +7, lies below it. Scoring +10 takes 90_moves "
        + "up by one group among 900_answers: from detractor to passive; there are no "
        + "passives. With 33_moves the interval would take in the target, with 144_moves it "
        + "would lie wholly at or above it."),
    Case(
      groups: (300, 50, 650), target: -20,
      sentence: "missed. The whole interval, −41 to −29, lies below it. Scoring −20 takes "
        + "150_moves up by one group among 1,000_answers: from detractor to passive, or "
        + "some of each kind; there are only 50_passives. With 95 or 91_moves the interval "
        + "would take in the target, with 203 or 206_moves it would lie wholly at or above "
        + "it, depending on whether detractors or passives move first."),
    Case(
      groups: (300, 1, 650), target: -20,
      sentence: "missed. The whole interval, −43 to −31, lies below it. Scoring −20 takes "
        + "160_moves up by one group among 951_answers: from detractor to passive, or some "
        + "of each kind; there is only 1_passive. With 105_moves the interval would take in "
        + "the target, with 212_moves it would lie wholly at or above it."),
    Case(
      groups: (300, 60, 100), target: 70,
      sentence: "missed. The whole interval, +36 to +51, lies below it. Scoring +70 takes "
        + "122_moves up by one group among 460_answers: some from detractor to passive and "
        + "some from passive to promoter, as there are only 100_detractors and 60_passives. "
        + "With 104 or 94_moves the interval would take in the target, with 143 or "
        + "146_moves it would lie wholly at or above it, depending on whether detractors or "
        + "passives move first."),
    Case(
      groups: (100, 10, 20), target: 100,
      sentence: "missed. The whole interval, +48 to +73, lies below it. Scoring +100 takes "
        + "50_moves up by one group among 130_answers: every answer would have to be a 9 or "
        + "a 10. With 49_moves the interval would take in the target. Promoters alone, as "
        + "many as there are answers, would not bring the whole interval there."),
    Case(
      groups: (100, 30, 20), target: 90,
      sentence: "missed. The whole interval, +41 to +64, lies below it. Scoring +90 takes "
        + "55_moves up by one group among 150_answers: with only 20_detractors and "
        + "30_passives, some detractors would have to become promoters. With 49 or 48_moves "
        + "the interval would take in the target, with 64_moves it would lie wholly at or "
        + "above it, depending on whether detractors or passives move first."),
    Case(
      groups: (100, 1, 20), target: 90,
      sentence: "missed. The whole interval, +51 to +78, lies below it. Scoring +90 takes "
        + "29_moves up by one group among 121_answers: with only 20_detractors and "
        + "1_passive, some detractors would have to become promoters. With 24_moves the "
        + "interval would take in the target, with 38_moves it would lie wholly at or above "
        + "it."),
    Case(
      groups: (3, 4, 2), target: 100,
      sentence: "missed. The whole interval, −37 to +54, lies below it. Scoring +100 takes "
        + "8_moves up by one group among 9_answers: every answer would have to be a 9 or a "
        + "10. With 8_moves the interval would take in the target. Promoters alone, as many "
        + "as there are answers, would not bring the whole interval there."),
    Case(
      groups: (12, 0, 0), target: 100,
      sentence: "not distinguishable. It lies inside the interval, +52 to +100: these answers "
        + "can’t tell whether it is reached. The score itself, +100, is at or above it. "
        + "Promoters alone, as many as there are answers, would not bring the whole "
        + "interval there."),
    Case(
      groups: (0, 0, 40), target: -100,
      sentence: "reached. The whole interval, −100 to −84, lies at or above it."),
    Case(
      groups: (13, 8, 8), target: 30,
      sentence: "not judged, too few answers. Fewer than 30_answers are too few to judge.",
      muteBelow: 30),
    Case(
      groups: (2, 1, 1), target: 30,
      sentence: "not judged, withheld. The answers are withheld.", muteBelow: 30, hideBelow: 5),
    Case(
      groups: (0, 0, 0), target: 30,
      sentence: "not judged, no answers. Q3 2026 has none."),
    Case(
      groups: (60, 30, 10), target: 30,
      sentence: "not judged so far. It is judged once the quarter is over. The score itself, +50, "
        + "is at or above it.", isComplete: false),
    Case(
      groups: (60, 30, 10), target: 60,
      sentence: "not judged so far. It is judged once the quarter is over. Scoring +60 takes "
        + "10_moves up by one group among 100_answers: from detractor to passive or from "
        + "passive to promoter. With 22 or 25_moves the whole interval would lie at or "
        + "above it, depending on whether detractors or passives move first.", isComplete: false),
  ]

  @Test(arguments: cases)
  func `say what a target stands for and what it would take`(_ example: Case) throws {
    let (promoters, passives, detractors) = example.groups
    let text = try text(example, promoters, passives, detractors)
    #expect(text == example.sentence.replacing("_", with: "\u{A0}"))
  }

  private func text(_ example: Case, _ promoters: Int, _ passives: Int, _ detractors: Int) throws
    -> String
  {
    var fixture = ReportFixture()
    fixture.products = [nil]
    fixture.months = 2
    fixture.configuration.dimensions = []
    fixture.configuration.privacy.muteBelow = example.muteBelow
    fixture.configuration.privacy.hideBelow = example.hideBelow
    let words = Words(try fixture.report)
    let counts = ReportFixture.scores(promoters, passives, detractors)
    let estimate = Estimator(
      confidence: 0.95, privacy: fixture.configuration.privacy
    ).estimate(counts, isWithheld: false)
    let period = PeriodEstimate(
      period: Period(.quarter, from: Month(index: 2026 * 12 + 6)),
      isComplete: example.isComplete, estimate: estimate, sincePrevious: nil,
      sinceYearEarlier: nil)
    let takes = WouldTake(product: nil, period, target: example.target, confidence: 0.95)
    let target = try #require(takes.target)
    return words.standing(target.standing) + ". " + words.targetSentences(target, period)
  }
}
