package import Analysis
package import Periods
import Statistics

/// What the verdicts say about a headline estimate: facts, put into words by ``Words``.
package struct Standing: Hashable, Sendable {
  package let estimate: PeriodEstimate
  /// The change to speak of first: against a year earlier, else against the previous period.
  package let first: Change?
  /// The other one.
  package let second: Change?

  package init(_ estimate: PeriodEstimate) {
    self.estimate = estimate
    let comparable = estimate.isComplete && estimate.estimate.figures != nil
    let year = comparable ? estimate.sinceYearEarlier : nil
    let previous = comparable ? estimate.sincePrevious : nil
    first = year ?? previous
    second = year == nil || previous?.against == year?.against ? nil : previous
  }
}

/// Which products rose, fell or did neither, against one reference.
package struct ProductChanges: Hashable, Sendable {
  package let reference: Reference
  /// The period of the reference where all share one.
  package let against: Period?
  package private(set) var rose: [String] = []
  package private(set) var fell: [String] = []
  private(set) var unclear: [String] = []
  /// How many of those with answers in the period were tested.
  private(set) var coverage = TestCoverage()

  /// The products' changes against a year earlier, or against the previous period where none has
  /// such a change; nil where none has either.
  package init?(_ products: [ProductReport], in period: Period) {
    let estimates = products.compactMap { product in
      product.line.estimate(of: period).map { (name: product.name, estimate: $0) }
    }.filter { $0.estimate.isComplete }
    func changes(_ pick: (PeriodEstimate) -> Change?) -> [Change] {
      estimates.compactMap { pick($0.estimate) }
    }
    let isOverYear = !changes(\.sinceYearEarlier).isEmpty
    let pick: (PeriodEstimate) -> Change? =
      isOverYear ? { $0.sinceYearEarlier } : { $0.sincePrevious }
    let changes = changes(pick)
    guard let first = changes.first else { return nil }
    reference = first.reference
    against = changes.allSatisfy { $0.against == first.against } ? first.against : nil
    for (name, estimate) in estimates where estimate.estimate.n > 0 {
      add(name, pick(estimate)?.verdict)
    }
  }

  private mutating func add(_ name: String, _ verdict: Verdict?) {
    coverage.add(verdict)
    switch verdict {
    case .rose: rose.append(name)
    case .fell: fell.append(name)
    case .noClearChange: unclear.append(name)
    case .tooFew, .notCompared, nil: break
    }
  }
}

/// Which segments of a dimension stand apart from the rest.
package struct Contrasts: Hashable, Sendable {
  package let label: String
  package private(set) var above: [String] = []
  package private(set) var below: [String] = []
  /// How many of the segments with answers were tested.
  private(set) var coverage = TestCoverage()

  package init(label: String, _ segments: [(name: String, contrast: Contrast?)]) {
    self.label = label
    for (name, contrast) in segments {
      guard let verdict = contrast?.verdict else { continue }
      coverage.add(verdict)
      switch verdict {
      case .rose: above.append(name)
      case .fell: below.append(name)
      case .noClearChange, .tooFew, .notCompared: break
      }
    }
  }
}

/// What a distribution of answers shows by itself.
package struct Answering: Hashable, Sendable {
  /// The score given most often, if one was, and its printed share.
  package let mode: (score: Int, share: Int)?
  /// The share of detractors that gave a 5 or a 6, in whole percent, where enough answered so.
  let nearDetractors: Int?

  package init(_ figures: Figures, muteBelow: Int) {
    let counts = figures.counts.list
    let most = counts.max() ?? 0
    let scores = counts.indices.filter { counts[$0] == most }
    mode =
      scores.count == 1
      ? scores.first.map { ($0, figures.printed.distribution[$0]) } : nil
    let detractors = figures.groups.detractors
    let near = 100 * Double(counts[5] + counts[6]) / Double(max(1, detractors))
    nearDetractors = detractors >= max(1, muteBelow) ? Int((near + 1e-9).rounded()) : nil
  }

  package static func == (left: Answering, right: Answering) -> Bool {
    left.mode?.score == right.mode?.score && left.mode?.share == right.mode?.share
      && left.nearDetractors == right.nearDetractors
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(mode?.score)
    hasher.combine(nearDetractors)
  }
}
