import Threads

extension Simulation {
  /// The coverage of the printed interval, enumerated over all outcomes for each number of answers.
  func coverage() -> FindingGroup {
    let whole = Profile.twelve
    let between = whole.compactMap { $0.moved(by: 0.25) }
    // The large ones first, so that no thread is left with the longest work at the end.
    let sizes = effort.coverageSizes.sorted(by: >)
    let ends = threads.map(sizes) { SizeCoverage(n: $0, profiles: whole + between) }
      .sorted { $0.n < $1.n }
    let count = whole.count
    return FindingGroup(
      title: "Coverage of the 95 % interval of one score",
      findings: CoverageView.all.flatMap { $0.findings(of: ends, profiles: count) }
        + CoverageView.sizesShown.compactMap { size in
          ends.first { $0.n == size }.map { CoverageView.finding(of: $0, profiles: count) }
        })
  }
}

/// One way to look at the coverage: which interval, and which true scores.
private struct CoverageView {
  let name: String
  let shares: @Sendable (SizeCoverage) -> SizeCoverage.Shares
  /// Whether the true scores lie between whole points.
  let isBetween: Bool
  /// What is claimed of the least coverage of one profile; of what is not printed, nothing.
  var least = Finding.Bound.atLeast(0.92)

  static let all = [
    CoverageView(
      name: "before rounding", shares: { $0.unrounded }, isBetween: false, least: .none),
    CoverageView(name: "as printed", shares: { $0.printed }, isBetween: false),
    CoverageView(
      name: "as printed, true scores a quarter point off a whole one", shares: { $0.printed },
      isBetween: true),
  ]
  static let sizesShown = [10, 15, 20, 29, 30, 50, 100, 200, 300, 400, 500]

  /// The extremes over all numbers of answers.
  func findings(of ends: [SizeCoverage], profiles count: Int) -> [Finding] {
    let seen = ends.map { end in (end: end, shares: part(of: shares(end), count)) }
    guard let low = seen.min(by: { $0.shares.mean < $1.shares.mean }),
      let high = seen.max(by: { $0.shares.mean < $1.shares.mean }),
      let least = seen.min(by: { $0.shares.least < $1.shares.least })
    else { return [] }
    let outcomes = ends.reduce(0) { $0 + $1.outcomes }
    let profile = Profile.twelve[least.shares.leastPlace].name
    return [
      Finding(
        "\(name): least mean, at n = \(low.end.n)", exactly: low.shares.mean, outcomes: outcomes,
        .between(0.94, 0.97)),
      Finding(
        "\(name): greatest mean, at n = \(high.end.n)", exactly: high.shares.mean,
        outcomes: outcomes, .between(0.94, 0.97)),
      Finding(
        "\(name): least of one profile, \(profile) at n = \(least.end.n)",
        exactly: least.shares.least, outcomes: outcomes, self.least),
    ]
  }

  private func part(of shares: SizeCoverage.Shares, _ count: Int) -> SizeCoverage.Shares {
    isBetween ? shares.dropFirst(count) : shares.prefix(count)
  }

  /// The mean coverage as printed of one number of answers.
  static func finding(of end: SizeCoverage, profiles count: Int) -> Finding {
    Finding(
      "as printed: mean at n = \(end.n)", exactly: end.printed.prefix(count).mean,
      outcomes: end.outcomes, .between(0.94, 0.97))
  }
}
