package import Analysis
import JSON
import Periods
import Statistics

extension ReportJSON {
  /// An estimate: `n` and `standing` always, the figures unless hidden. `nps`, `low` and `high` are
  /// rounded to four decimals; `printed` holds the whole numbers that every page shows.
  func estimate(_ estimate: Estimate) -> JSONValue {
    .object(members(of: estimate))
  }

  private func members(of estimate: Estimate) -> [(String, JSONValue)] {
    let head: [(String, JSONValue)] = [
      ("n", .int(estimate.n)), ("standing", .string(estimate.standing.rawValue)),
    ]
    guard let figures = estimate.figures else { return head }
    return head + [
      ("promoters", .int(figures.groups.promoters)),
      ("passives", .int(figures.groups.passives)),
      ("detractors", .int(figures.groups.detractors)),
      ("nps", .number(figures.nps, decimals: 4)),
      ("low", .number(figures.interval.low, decimals: 4)),
      ("high", .number(figures.interval.high, decimals: 4)),
      ("mean", .number(figures.mean, decimals: 4)),
      ("distribution", .ints(figures.counts.list)),
      ("printed", printed(figures.printed)),
    ]
  }

  private func printed(_ printed: PrintedFigures) -> JSONValue {
    .object([
      ("nps", .int(printed.nps)), ("low", .int(printed.low)), ("high", .int(printed.high)),
      ("margin", .int(printed.margin)), ("promoters", .int(printed.promoters)),
      ("passives", .int(printed.passives)), ("detractors", .int(printed.detractors)),
    ])
  }

  /// The periods of a line by grain, each with its changes.
  func periods(of line: Line) -> JSONValue {
    byGrain { grain in
      line.periods(grain).map { period in
        .object(
          head(of: period.period, isComplete: period.isComplete) + members(of: period.estimate)
            + [
              ("sincePrevious", change(period.sincePrevious)),
              ("sinceYearEarlier", change(period.sinceYearEarlier)), ("rank", rank(period.rank)),
              ("asked", period.asked.map { .int($0.count) } ?? .null),
              ("responseRate", period.asked.map { .number($0.rate, decimals: 4) } ?? .null),
            ])
      }
    }
  }

  private func byGrain(_ list: (Grain) -> [JSONValue]) -> JSONValue {
    .object([
      ("months", .array(list(.month))), ("quarters", .array(list(.quarter))),
      ("halfYears", .array(list(.halfYear))), ("years", .array(list(.year))),
    ])
  }

  private func head(of period: Period, isComplete: Bool) -> [(String, JSONValue)] {
    [
      ("period", .string(report.calendar.key(period))),
      ("first", .string(period.firstDay.text)), ("last", .string(period.lastDay.text)),
      ("complete", .bool(isComplete)),
    ]
  }

  func change(_ change: Change?) -> JSONValue {
    guard let change else { return .null }
    return .object(
      [
        ("against", .string(report.calendar.key(change.against))),
        ("verdict", .string(change.verdict.rawValue)),
      ] + difference(change.difference))
  }

  private func difference(_ difference: Difference?) -> [(String, JSONValue)] {
    guard let difference else { return [] }
    return [
      ("points", .number(difference.points, decimals: 4)),
      ("low", .number(difference.interval.low, decimals: 4)),
      ("high", .number(difference.interval.high, decimals: 4)),
      ("p", .number(difference.p, decimals: 6)),
      ("q", number(difference.q, decimals: 6)),
      ("comparisons", .int(difference.comparisons)),
      ("detectable", .number(difference.detectable, decimals: 4)),
      (
        "printed",
        .object([
          ("points", .int(difference.printed.points)), ("low", .int(difference.printed.low)),
          ("high", .int(difference.printed.high)),
          ("detectable", .int(difference.printed.detectable)),
        ])
      ),
    ]
  }

  /// A dimension: its segments overall, by period and by product, each against the rest.
  func dimension(_ dimension: DimensionReport) -> JSONValue {
    .object([
      ("key", .string(dimension.key)), ("label", .string(dimension.label)),
      ("segments", .array(dimension.segments.map(segment))),
      ("pooled", pooled(dimension)),
    ])
  }

  private func segment(_ segment: SegmentReport) -> JSONValue {
    .object([
      ("name", .optional(segment.name)),
      ("overall", .object(members(of: segment.overall))),
      (
        "periods",
        byGrain { grain in
          segment.periods(grain).map { period in
            .object(
              head(of: period.period, isComplete: period.isComplete)
                + members(of: period.segment))
          }
        }
      ),
      (
        "products",
        .array(
          segment.products.map { product in
            .object([("product", .string(product.product))] + members(of: product.segment))
          })
      ),
    ])
  }

  private func members(of segment: SegmentEstimate) -> [(String, JSONValue)] {
    members(of: segment.estimate) + [
      ("againstRest", contrast(segment.againstRest)), ("rank", rank(segment.rank)),
    ]
  }

  private func rank(_ rank: Rank?) -> JSONValue {
    guard let rank else { return .null }
    return .object([
      ("best", .int(rank.best)), ("worst", .int(rank.worst)), ("ranked", .int(rank.ranked)),
    ])
  }

  private func pooled(_ dimension: DimensionReport) -> JSONValue {
    guard let pooled = dimension.pooled else { return .null }
    return .object(
      span(pooled.span, whole: pooled.whole) + [
        (
          "segments",
          .array(
            zip(dimension.segments, pooled.segments).map { segment, estimate in
              .object([("name", .optional(segment.name))] + members(of: estimate))
            })
        )
      ])
  }

  /// The products over the last periods together, or null.
  func pooled(_ pooled: PooledProducts?) -> JSONValue {
    guard let pooled else { return .null }
    return .object(
      span(pooled.span, whole: pooled.whole) + [
        (
          "products",
          .array(
            pooled.products.map { product in
              .object(
                [("name", .string(product.name))] + members(of: product.estimate)
                  + [("rank", rank(product.rank))])
            })
        )
      ])
  }

  private func span(_ span: PeriodSpan, whole: Estimate) -> [(String, JSONValue)] {
    self.span(span) + [("whole", estimate(whole))]
  }

  /// The first and the last period of a span.
  func span(_ span: PeriodSpan) -> [(String, JSONValue)] {
    [
      ("from", .string(report.calendar.key(span.first))),
      ("to", .string(report.calendar.key(span.last))),
    ]
  }

  private func contrast(_ contrast: Contrast?) -> JSONValue {
    guard let contrast else { return .null }
    return .object(
      [("verdict", .string(contrast.verdictName))] + difference(contrast.difference))
  }
}

extension Contrast {
  /// The verdict as it reads of a segment: `above-rest`, `below-rest`, …
  package var verdictName: String {
    switch verdict {
    case .rose: "above-rest"
    case .fell: "below-rest"
    case .noClearChange: "no-clear-difference"
    case .tooFew, .notCompared: verdict.rawValue
    }
  }
}
