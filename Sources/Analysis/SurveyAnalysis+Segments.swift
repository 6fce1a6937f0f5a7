import Configuration
import Periods
import Responses
import Statistics

extension SurveyAnalysis {
  /// One dimension: its segments overall, by period and by product, each against the rest.
  func dimension(_ settings: DimensionSettings, products: [String]) -> DimensionReport {
    let segments = orderedSegments(of: settings)
    let overall = ranked(
      family(segments, whole: total(.init())) { total(.init(segment: $0)) })
    var byPeriod: [Period: [SegmentEstimate]] = [:]
    for period in Grain.allCases.flatMap(periods.periods) {
      let estimates = family(
        segments, whole: counts(.init(), in: period), isWithheld: periods.isWithheld(period)
      ) { counts(.init(segment: $0), in: period) }
      byPeriod[period] = isRanked(period) ? ranked(estimates) : estimates
    }
    let byProduct = products.map { product in
      family(segments, whole: total(.init(product: product))) {
        total(.init(product: product, segment: $0))
      }
    }
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
      pooled: pooled(segments))
  }

  private func orderedSegments(of settings: DimensionSettings) -> [Segment] {
    func segment(_ name: String) -> Segment { Segment(dimension: settings.key, name: name) }
    let names = Set(table.segments.filter { $0.dimension == settings.key }.map(\.name))
    return ordered(names, by: settings.segmentOrder) { total(.init(segment: segment($0))).total }
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
  func family(
    _ segments: [Segment], whole: ScoreCounts, isWithheld: Bool = false,
    counts: (Segment) -> ScoreCounts
  ) -> [SegmentEstimate] {
    let parts = segments.map(counts)
    let estimates = parts.map { estimator.estimate($0, isWithheld: isWithheld) }
    let comparisons = zip(parts, estimates).map { part, estimate in
      Comparison(
        from: estimator.estimate(whole - part, isWithheld: isWithheld), to: estimate,
        confidence: estimator.confidence)
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
