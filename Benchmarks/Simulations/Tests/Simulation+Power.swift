import Statistics
import Threads

extension Simulation {
  /// How often a true change of the size that is stated as the smallest detectable one is called.
  func power() -> FindingGroup {
    let rates = threads.map(DetectableChange.all) { change in
      var numbers = self.numbers(for: change.name)
      return change.powers(&numbers, rounds: effort.samples)
    }
    return FindingGroup(
      title: "True changes of the smallest detectable size that are called",
      findings: zip(DetectableChange.all, rates).flatMap { change, rates in
        let alone = Finding(change.name, rates.alone)
        let inFamily = Finding("the same, one of 40 comparisons", rates.inFamily)
        return change.isSpreadKept ? [alone, inFamily] : [alone]
      })
  }
}

/// A true change as large as the smallest detectable difference of two samples.
struct DetectableChange: Hashable, Sendable {
  let profile: Profile
  let before: Int
  let after: Int
  /// Whether the difference is that of the samples as they are after the change, and not of samples
  /// between which nothing has changed.
  let isSpreadKept: Bool

  static let all = [(100, 100), (400, 400), (100, 1_000)].flatMap { before, after in
    [Profile(45, 35, 20), Profile(30, 30, 40), Profile(75, 20, 5)].flatMap { profile in
      [true, false].map {
        DetectableChange(profile: profile, before: before, after: after, isSpreadKept: $0)
      }
    }
  }

  /// The difference in points that is stated: a rise, or a fall where the profile has no room for a
  /// rise of the size.
  var points: Double {
    let alike = stated(expected(before, of: profile), expected(after, of: profile))
    guard isSpreadKept else { return profile.moved(by: alike) == nil ? -alike : alike }
    return settled(from: alike) ?? settled(from: -alike) ?? 0
  }

  /// The difference that the samples state where it has happened, found by repetition; nil where the
  /// profile has no room for it.
  private func settled(from start: Double) -> Double? {
    var points = start
    for _ in 0..<50 {
      guard let moved = profile.moved(by: points) else { return nil }
      let next = stated(expected(before, of: profile), expected(after, of: moved))
      points = start < 0 ? -next : next
    }
    return points
  }

  /// What the report states beside an unclear change, in points.
  private func stated(_ a: GroupCounts, _ b: GroupCounts) -> Double {
    let difference = Power.minimumDetectableDifference(between: a, and: b, alpha: 0.05, power: 0.8)
    return 100 * (difference ?? 0)
  }

  private func expected(_ n: Int, of profile: Profile) -> GroupCounts {
    let promoters = Rounding.whole(Double(n) * profile.promoters)
    let detractors = Rounding.whole(Double(n) * profile.detractors)
    return GroupCounts(
      promoters: promoters, passives: n - promoters - detractors, detractors: detractors)
  }

  var name: String {
    let size = Rounding.whole(points)
    return "\(profile.name), \(Grouped.text(before)) against \(Grouped.text(after)) answers, "
      + "\(size < 0 ? "a fall" : "a rise") of \(size.magnitude), as stated "
      + (isSpreadKept ? "where it happened" : "where nothing happened")
  }

  /// How often the change is called, alone and as one of 40 comparisons the others of which are of
  /// the same sizes and do not differ. A tenth of the rounds is enough for the latter.
  func powers(
    _ numbers: inout SplitMix64, rounds: Int
  ) -> (alone: MeanEstimate, inFamily: MeanEstimate) {
    var (alone, inFamily) = (MeanEstimate(), MeanEstimate())
    guard let moved = profile.moved(by: points) else { return (alone, inFamily) }
    for round in 0..<rounds {
      let test = test(to: moved, &numbers)
      alone.add(isCalled(test, among: []))
      if round.isMultiple(of: 10) {
        inFamily.add(isCalled(test, among: (0..<39).map { _ in self.test(to: profile, &numbers) }))
      }
    }
    return (alone, inFamily)
  }

  private func isCalled(_ test: DifferenceTest?, among others: [DifferenceTest?]) -> Bool {
    let pValues = ([test] + others).map { $0?.familyP ?? 1 }
    return (BenjaminiHochberg.qValues(pValues).first ?? 1) <= 0.05
  }

  private func test(to other: Profile, _ numbers: inout SplitMix64) -> DifferenceTest? {
    let first = numbers.groups(before, of: profile)
    return DifferenceTest(
      from: first, to: numbers.groups(after, of: other), confidence: 0.95)
  }
}
