import Statistics
import Threads

extension Simulation {
  /// How many pages say that something rose or fell, or differs, though nothing does.
  func falseVerdicts() -> FindingGroup {
    FindingGroup(
      title: "Pages with a false verdict, where nothing differs",
      findings: NullPage.Kind.allCases.flatMap { kind in kind.sizes.flatMap { findings(kind, $0) } }
    )
  }

  private func findings(_ kind: NullPage.Kind, _ sizes: SampleSizes) -> [Finding] {
    let pages = kind.populations(sizes).prefix(effort.populations).map {
      NullPage(kind: kind, sizes: sizes, population: $0)
    }
    let rates = threads.map(pages) { page in
      var numbers = self.numbers(for: page.name)
      var rate = MeanEstimate()
      for _ in 0..<effort.pages { rate.add(page.hasFalseCall(&numbers)) }
      return rate
    }
    let worst = zip(pages, rates).max { $0.1.mean < $1.1.mean }
    let all = Finding("\(kind.name), \(sizes.name)", rates.pooled, kind.bound)
    guard let worst else { return [all] }
    return [
      all,
      Finding(
        "the same, worst profile: \(worst.0.population.name)", worst.1, kind.bound, isWorst: true),
    ]
  }
}

/// A page of 40 comparisons none of which should be called a difference.
struct NullPage: Hashable, Sendable {
  /// Which comparisons a page holds.
  enum Kind: Hashable, Sendable, CaseIterable {
    /// The whole and 39 products against the previous quarter: one family.
    case changes
    /// The whole and 19 products against the previous quarter and a year earlier: two families.
    case changesOfTwoKinds
    /// 40 segments against the rest: one family.
    case contrasts

    var name: String {
      switch self {
      case .changes: "40 changes (39 products and the whole)"
      case .changesOfTwoKinds:
        "40 changes in two families (19 products and the whole, two references)"
      case .contrasts: "40 segments against the rest"
      }
    }

    /// Families are corrected one by one, so that nothing is claimed of two together.
    var bound: Finding.Bound { self == .changesOfTwoKinds ? .none : .atMost(0.05) }

    var sizes: [SampleSizes] {
      switch self {
      case .changes:
        [
          .equal(30), .equal(100), .equal(500), .equal(2_000), .spread, .independent,
          .fewAgainstMany,
        ]
      case .changesOfTwoKinds: [.equal(100), .spread]
      case .contrasts: [.equal(30), .equal(100), .equal(500), .spread]
      }
    }

    /// Where shares of products change, or segments are compared, all have to answer alike: otherwise
    /// the whole does change, and segments do differ.
    func populations(_ sizes: SampleSizes) -> [Population] {
      let all = Population.all
      return self == .contrasts || sizes == .independent ? all.filter { $0 != .mixed } : all
    }
  }

  let kind: Kind
  let sizes: SampleSizes
  let population: Population

  var name: String { "\(kind.name), \(sizes.name), \(population.name)" }

  /// Draws a page and looks for a rise, a fall or a difference on it.
  func hasFalseCall(_ numbers: inout SplitMix64) -> Bool {
    switch kind {
    case .changes: ReportMaker.changes(of: products(39, &numbers)).contains(where: \.isCall)
    case .changesOfTwoKinds:
      ReportMaker.changes(of: products(19, &numbers, withYear: true)).contains(where: \.isCall)
    case .contrasts:
      ReportMaker.contrasts(of: (0..<40).map { groups($0, of: 40, &numbers) })
        .contains(where: \.isCall)
    }
  }

  private func products(
    _ count: Int, _ numbers: inout SplitMix64, withYear: Bool = false
  ) -> [ReportMaker.Product] {
    (0..<count).map { part in
      ReportMaker.Product(
        after: groups(part, of: count, &numbers),
        before: groups(part, of: count, isBefore: true, &numbers),
        yearEarlier: withYear ? groups(part, of: count, &numbers) : nil)
    }
  }

  private func groups(
    _ part: Int, of parts: Int, isBefore: Bool = false, _ numbers: inout SplitMix64
  ) -> GroupCounts {
    numbers.groups(
      sizes.number(part, of: parts, isBefore: isBefore, &numbers),
      of: population.profile(of: part))
  }
}
