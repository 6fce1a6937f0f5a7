import Configuration
import Periods
import ReportFixtures
import Statistics
import Testing

@testable import Analysis
@testable import Phrases
@testable import Wording

/// What moved the score, sentence by sentence: only tested effects are said to move it.
@Suite struct MovementWordsTests {
  private let words: Words
  private let quarter = Period(.quarter, from: Month(index: 2026 * 12 + 3))

  init() throws {
    words = Words(try ReportFixture().report)
  }

  private func difference(_ points: Double) -> Difference {
    Difference(
      points: points, interval: Interval(low: points - 3, high: points + 3), p: 0.01, q: 0.02,
      comparisons: 5, detectable: 4,
      printed: PrintedDifference(
        points: Rounding.whole(points), low: Rounding.whole(points - 3),
        high: Rounding.whole(points + 3), detectable: 4))
  }

  private func change(_ verdict: Verdict, _ points: Double) -> Change {
    Change(
      reference: .previous, against: quarter, verdict: verdict,
      difference: verdict == .tooFew ? nil : difference(points))
  }

  private func part(
    _ name: PartName, _ within: Double, _ verdict: Verdict?, mix: Double = 0
  ) -> MovementPart {
    MovementPart(
      name: name, before: PartLevel(n: 100, share: 0.5, nps: 20),
      after: PartLevel(n: 100, share: 0.5, nps: 20 + 2 * within), within: within, mix: mix,
      change: verdict.map { change($0, 2 * within) })
  }

  private func split(
    _ parts: [MovementPart], within: Verdict, mix: Verdict, mixPoints: Double = -0.2,
    reversal: Reversal? = nil
  ) -> MovementSplit {
    func effect(_ points: Double, _ verdict: Verdict) -> MovementEffect {
      MovementEffect(
        points: points, interval: Interval(low: points - 1, high: points + 1), p: 0.5, q: 0.5,
        comparisons: 2, verdict: verdict)
    }
    return MovementSplit(
      partition: .products, parts: parts,
      within: effect(parts.reduce(0) { $0 + $1.within }, within), mix: effect(mixPoints, mix),
      reversal: reversal)
  }

  private func movement(_ verdict: Verdict, _ points: Double, _ split: MovementSplit) -> Movement {
    Movement(period: quarter.advanced(by: 1), change: change(verdict, points), splits: [split])
  }

  @Test func `says of a clear rise what gave it`() {
    let split = split(
      [part(.named("Store"), 4.2, .rose), part(.named("Cloud"), 1.3, .noClearChange)],
      within: .rose, mix: .noClearChange)
    let movement = movement(.rose, 5.3, split)
    #expect(words.title(movement, split, nil) == "Store (+4.2) moved the score up since Q2 2026")
    #expect(
      words.sentence(movement, split, nil)
        == "Since Q2 2026 the score rose by 5\u{A0}points: +5.5 from changes within products; "
        + "the mix of answers has no clear effect (−0.2). Store alone gave +4.2.")
  }

  @Test func `says of a clear change with both effects how they add up`() {
    let split = split(
      [part(.named("A"), 4.2, .rose), part(.named("B"), -6.0, .fell)], within: .fell, mix: .fell,
      mixPoints: -3.1)
    let movement = movement(.fell, -4.9, split)
    #expect(
      words.title(movement, split, "Plan")
        == "Plan: A (+4.2) moved the score up since Q2 2026, B (−6.0) and the mix of answers (−3.1) "
        + "down")
    #expect(
      words.shortSentence(movement, split, "Plan")
        == "−1.8 from changes within segments of Plan, −3.1 from the mix of answers. Beyond chance "
        + "by themselves: B (−6.0) and A (+4.2).")
  }

  @Test func `says that nothing is beyond chance where nothing is`() {
    let split = split(
      [part(.named("A"), 0.4, .noClearChange), part(.named("B"), 0.2, .noClearChange)],
      within: .noClearChange, mix: .noClearChange)
    let movement = movement(.noClearChange, 0.4, split)
    #expect(
      words.title(movement, split, nil)
        == "No product moved the score beyond chance since Q2 2026")
    #expect(
      words.title(movement, split, "Plan")
        == "Plan: no segment moved the score beyond chance since Q2 2026")
    #expect(
      words.sentence(movement, split, nil)
        == "Since Q2 2026 the score shows no clear change (0, could be −3 to +3): changes within "
        + "products, taken together, have no clear effect (+0.6), nor has the mix of answers (−0.2). "
        + "No product is beyond chance by itself.")
  }

  @Test func `that nothing moved the score is said of the parts that were tested alone`() {
    func split(_ others: [MovementPart]) -> MovementSplit {
      self.split(
        [part(.named("A"), 0.4, .noClearChange)] + others, within: .noClearChange,
        mix: .noClearChange)
    }
    let two = split([part(.named("B"), 0.1, .noClearChange), part(.named("C"), 1, .tooFew)])
    #expect(
      words.title(movement(.noClearChange, 1, two), two, nil)
        == "None of the 2 products that could be tested moved the score beyond chance since Q2 2026"
    )
    #expect(
      words.shortSentence(movement(.noClearChange, 1, two), two, "Plan").hasSuffix(
        " None of the 2 segments of Plan that could be tested is beyond chance by itself."))
    let one = split([part(.others, 0.2, nil)])
    #expect(
      words.title(movement(.noClearChange, 1, one), one, "Plan")
        == "Plan: the one segment that could be tested did not move the score beyond chance since "
        + "Q2 2026")
    let none = self.split([part(.named("A"), 0, nil)], within: .noClearChange, mix: .noClearChange)
    #expect(
      words.title(movement(.noClearChange, 1, none), none, nil)
        == "No product could be tested for what moved the score since Q2 2026")
  }

  @Test func `a part that is clear alone moved no score that shows no clear change`() {
    let split = split(
      [part(.named("Store"), 4.2, .rose), part(.named("Cloud"), -1, .noClearChange)],
      within: .noClearChange, mix: .noClearChange)
    let movement = movement(.noClearChange, -0.4, split)
    #expect(words.title(movement, split, nil) == "Beyond chance since Q2 2026: Store (+4.2)")
    #expect(
      words.title(movement, split, "Plan") == "Plan, beyond chance since Q2 2026: Store (+4.2)")
  }

  @Test func `where only the sums could be tested, no part is said not to have moved it`() {
    let split = split([part(.named("A"), 3, .tooFew)], within: .noClearChange, mix: .noClearChange)
    #expect(
      words.title(movement(.noClearChange, 3, split), split, nil)
        == "Too few answers to tell what moved the score since Q2 2026")
  }

  @Test func `says too few where nothing was tested`() {
    let split = split([part(.named("A"), 3, .tooFew)], within: .tooFew, mix: .tooFew)
    let movement = movement(.tooFew, 3, split)
    #expect(
      words.title(movement, split, nil)
        == "Too few answers to tell what moved the score since Q2 2026")
    #expect(
      words.sentence(movement, split, nil)
        == "Too few answers to tell what moved the score since Q2 2026; the effects are shown "
        + "without a test.")
  }

  @Test func `a mix alone begins a title`() {
    let split = split(
      [part(.named("A"), 0.1, .noClearChange)], within: .noClearChange, mix: .fell, mixPoints: -2)
    #expect(
      words.title(movement(.fell, -2, split), split, nil)
        == "The mix of answers (−2.0) moved the score down since Q2 2026")
    #expect(
      words.title(movement(.fell, -2, split), split, "Plan")
        == "Plan: the mix of answers (−2.0) moved the score down since Q2 2026")
  }

  @Test func `every part is said to have risen only where every one was tested so`() {
    let tested = split(
      [part(.named("A"), 2, .rose), part(.named("B"), 1, .rose)], within: .rose, mix: .fell,
      mixPoints: -8, reversal: .noPartAlong)
    #expect(
      words.reversal(movement(.fell, -5, tested), tested, "Plan")
        == "Since Q2 2026: every segment of Plan rose, yet all answers together fell: more of the "
        + "answers came from lower-scoring segments (−8.0).")
    let open = split(
      [part(.named("A"), 2, .rose), part(.named("B"), 1, .noClearChange)], within: .noClearChange,
      mix: .fell, mixPoints: -8, reversal: .noPartAlong)
    #expect(
      words.reversal(movement(.fell, -5, open), open, nil)
        == "Since Q2 2026: no product scored lower than before, yet all answers together fell: "
        + "more of the answers came from lower-scoring products (−8.0).")
  }

  @Test func `sums are said to move taken together`() {
    let parts = [part(.named("A"), 4.7, .rose)]
    let outweighed = split(
      parts, within: .rose, mix: .fell, mixPoints: -8, reversal: .outweighed)
    #expect(
      words.reversal(movement(.fell, -3.3, outweighed), outweighed, "Plan")
        == "Since Q2 2026: taken together, the scores within segments of Plan rose (+4.7), yet all "
        + "answers together fell: more of the answers came from lower-scoring segments (−8.0).")
    let cancelled = split(
      parts, within: .rose, mix: .fell, mixPoints: -3.5, reversal: .cancelled)
    #expect(
      words.reversal(movement(.noClearChange, 1.2, cancelled), cancelled, "Plan")
        == "The unclear change since Q2 2026 hides two clear effects: taken together, the scores "
        + "within segments of Plan rose (+4.7), while more of the answers came from lower-scoring "
        + "segments (−3.5).")
    let none = split(parts, within: .rose, mix: .noClearChange)
    #expect(words.reversal(movement(.rose, 4, none), none, nil) == nil)
  }
}
