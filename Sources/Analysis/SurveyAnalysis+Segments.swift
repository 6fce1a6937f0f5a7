import Configuration
import Periods
import Responses
import Statistics

extension SurveyAnalysis {
  /// One dimension: its segments overall, by period and by product, each against the rest.
  func dimension(
    _ settings: DimensionSettings, products: [String], headline: Period
  ) -> DimensionReport {
    let segments = orderedSegments(of: settings)
    let overall = ranked(family(of: .init(), in: .overall, segments))
    var byPeriod: [Period: [SegmentEstimate]] = [:]
    for period in Grain.allCases.flatMap(periods.periods) {
      let estimates = family(of: .init(), in: .period(period), segments)
      byPeriod[period] = isRanked(period) ? ranked(estimates) : estimates
    }
    let byProduct = products.map { family(of: .init(product: $0), in: .overall, segments) }
    return DimensionReport(
      key: settings.key, label: settings.label,
      segments: segments.indices.map { index in
        SegmentReport(
          name: segments[index].name.isEmpty ? nil : segments[index].name,
          overall: overall[index],
          months: series(.month, of: index, from: byPeriod),
          quarters: series(.quarter, of: index, from: byPeriod),
          halfYears: series(.halfYear, of: index, from: byPeriod),
          years: series(.year, of: index, from: byPeriod),
          products: zip(products, byProduct).map {
            SegmentProduct(product: $0, segment: $1[index])
          })
      },
      pooled: pooled(segments, of: settings.key, headline: headline))
  }

  private func orderedSegments(of settings: DimensionSettings) -> [Segment] {
    func segment(_ name: String) -> Segment { Segment(dimension: settings.key, name: name) }
    let names = Set(table.segments.filter { $0.dimension == settings.key }.map(\.name))
    return ordered(names, by: settings.segmentOrder) {
      counts(.init(segment: segment($0)), in: .overall).total
    }

    .map(segment)
  }

  private func series(
    _ grain: Grain, of index: Int, from estimates: [Period: [SegmentEstimate]]
  ) -> [SegmentPeriod] {
    periods.periods(grain).compactMap { period in
      estimates[period].map {
        SegmentPeriod(
          period: period, isComplete: periods.isComplete(period), segment: $0[index])
      }
    }
  }

  /// The estimates of all segments of one dimension under one whole, each tested against the other
  /// answers of that whole: one family.
  ///
  /// The rest is withheld where the whole or the segment is, since it is what is left of both.
  /// - Parameter whole: all products, or one.
  func family(
    of whole: SurveyCounts.Row, in column: TimeColumn.Key, _ segments: [Segment]
  ) -> [SegmentEstimate] {
    let all = (
      counts: counts(whole, in: column), isWithheld: estimate(whole, in: column).standing == .hidden
    )
    let rows = segments.map { SurveyCounts.Row(product: whole.product, segment: $0) }
    let estimates = rows.map { estimate($0, in: column) }
    let comparisons = zip(rows, estimates).map { row, estimate in
      Comparison(
        from: estimator.estimate(
          all.counts - counts(row, in: column),
          isWithheld: all.isWithheld || estimate.standing == .hidden),
        to: estimate, confidence: estimator.confidence)
    }
    let judgements = Family.judge(comparisons, qLimit: 1 - estimator.confidence)
    return zip(estimates, judgements).map { estimate, judgement in
      SegmentEstimate(
        estimate: estimate,
        againstRest: estimate.n == 0
          ? nil : Contrast(verdict: judgement.verdict, difference: judgement.difference))
    }
  }

  /// The estimates with their places among each other.
  func ranked(_ segments: [SegmentEstimate]) -> [SegmentEstimate] {
    let ranks = Ranking.ranks(segments.map(\.estimate), confidence: estimator.confidence)
    return zip(segments, ranks).map { segment, rank in
      var segment = segment
      segment.rank = rank
      return segment
    }
  }
}
