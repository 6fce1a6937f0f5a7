import Configuration
import Statistics

/// A change of the whole split by one partition, before its effects are judged.
struct Decomposed {
  let test: KitagawaTest
  private let partition: Partition
  private let parts: [MovementPart]

  /// Nil where the partition has fewer than two parts, or nothing of it may be shown.
  /// - Parameter whole: the whole in the earlier and in the later period.
  init?(_ estimates: PartitionedEstimates, of whole: [Estimate], privacy: PrivacySettings) {
    guard
      let published = PublishedParts(
        estimates.parts.map { [$0.before, $0.after] }, of: whole, privacy: privacy)
    else { return nil }
    let counts = published.shown.map(\.counts) + [published.others].compactMap(\.self)
    guard counts.count > 1, counts.allSatisfy({ $0.count == 2 }),
      let test = KitagawaTest(before: counts.map { $0[0] }, after: counts.map { $0[1] })
    else { return nil }
    self.test = test
    partition = estimates.partition
    let names = published.shown.map { estimates.parts[$0.index].name } + [.others]
    let changes = published.shown.map { estimates.parts[$0.index].change } + [nil]
    let sums = counts.reduce((0, 0)) { ($0.0 + $1[0].total, $0.1 + $1[1].total) }
    parts = zip(counts, test.split.parts).enumerated().map { index, pair in
      let (counts, effects) = pair
      let isTested = counts.allSatisfy { $0.total > 0 }
      return MovementPart(
        name: names[index], before: PartLevel(counts[0], of: sums.0),
        after: PartLevel(counts[1], of: sums.1), within: 100 * effects.within,
        mix: 100 * effects.mix, change: isTested ? changes[index] : nil)
    }
  }

  /// The split with its judged effects.
  func split(
    within: MovementEffect, mix: MovementEffect, of whole: Verdict
  ) -> MovementSplit {
    MovementSplit(
      partition: partition, parts: parts, within: within, mix: mix,
      reversal: Reversal(
        whole: whole, within: within, mix: mix, parts: parts))
  }
}

extension PartLevel {
  /// - Parameter all: the number of all answers, above 0.
  init(_ counts: GroupCounts, of all: Int) {
    self.init(
      n: counts.total, share: Double(counts.total) / Double(max(1, all)),
      nps: counts.nps.map { 100 * $0 })
  }
}
