package import Periods
import Statistics

/// How far the parts of one partition draw the whole's NPS of a period to their own: the pulls add
/// up to zero.
package struct LevelPull: Hashable, Sendable {
  package let period: Period
  package let partition: Partition
  /// In the order of the report, ``PartName/others`` last.
  package let parts: [PartPull]
}

/// What one part does to the level.
package struct PartPull: Hashable, Sendable {
  package let name: PartName
  package let level: PartLevel
  /// What the report states of the part by itself; nil for ``PartName/others``.
  package let estimate: Estimate?
  /// Its share times the distance of its NPS from the whole's, in points.
  package let pull: Double
}

extension MovementAnalysis {
  /// The pulls of the products and of the segments of each dimension in the headline period.
  func pulls() -> [LevelPull] {
    guard let whole = survey.whole.estimate(of: survey.headline)?.estimate else { return [] }
    let products = survey.products.map { product in
      (
        PartName.named(product.name),
        product.line.estimate(of: survey.headline)?.estimate ?? .empty
      )
    }
    let segments = survey.dimensions.map { dimension in
      (
        Partition.dimension(dimension.key),
        dimension.segments.map { segment in
          (
            segment.name.map { PartName.named($0) } ?? .notStated,
            segment.periods(survey.headline.grain).first { $0.period == survey.headline }?
              .segment.estimate ?? .empty
          )
        }
      )
    }
    return ([(.products, products)] + segments).compactMap { partition, parts in
      pull(partition, parts, of: whole)
    }
  }

  private func pull(
    _ partition: Partition, _ parts: [(name: PartName, estimate: Estimate)], of whole: Estimate
  ) -> LevelPull? {
    guard let groups = whole.figures?.groups,
      let published = PublishedParts(
        parts.map { [$0.estimate] }, of: [whole], privacy: privacy)
    else { return nil }
    let named: [(PartName, [GroupCounts], Estimate?)] =
      published.shown.map { (parts[$0.index].name, $0.counts, parts[$0.index].estimate) }
      + [published.others].compactMap(\.self).map { (.others, $0, nil) }
    let pulls = named.compactMap { name, counts, estimate -> PartPull? in
      guard let first = counts.first, let weight = SegmentWeight(of: first, in: groups) else {
        return nil
      }
      return PartPull(
        name: name, level: PartLevel(first, of: groups.total), estimate: estimate,
        pull: 100 * weight.pull)
    }
    guard pulls.count > 1 else { return nil }
    return LevelPull(period: survey.headline, partition: partition, parts: pulls)
  }
}
