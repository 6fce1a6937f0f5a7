import Configuration
import Periods
import Responses
import Statistics

/// Turns the counts of one survey into its report.
struct SurveyAnalysis {
  let configuration: Configuration
  let periods: SurveyPeriods
  let estimator: Estimator
  /// What may be shown over several periods together: the products, by nil, and each dimension.
  let partitions: [String?]
  /// The span of each partition that is shown so.
  let spans: [PeriodSpan?]
  /// What is withheld.
  let suppression: Suppression
  /// All counts, and those that totals may use.
  let table: SurveyCounts
  private let totals: SurveyCounts

  /// - Parameter extent: how far suppression goes; tests take less.
  init(
    table: SurveyCounts, configuration: Configuration, asOf: CivilDate,
    extent: Suppression.Extent = .audited
  ) {
    self.configuration = configuration
    self.table = table
    periods = SurveyPeriods(
      table: table, calendar: configuration.calendar, asOf: asOf,
      headline: configuration.headline, privacy: configuration.privacy)
    totals = table.leavingOut(periods.omittedMonths)
    estimator = Estimator(
      confidence: configuration.statistics.confidence, privacy: configuration.privacy)
    partitions = [nil] + configuration.dimensions.map(\.key)
    let settled = Pooling(totals: totals, periods: periods, estimator: estimator) {
      [periods] spans in
      Suppression(
        SurveyTable(
          table, columns: periods.columns(with: spans),
          dimensions: configuration.dimensions.map(\.key)),
        privacy: configuration.privacy, extent: extent)
    }.settled(for: partitions)
    spans = settled.spans
    suppression = settled.suppression
  }

  /// The report; nil without any answer.
  func report(name: String?) -> SurveyReport? {
    let headline = periods.headline { suppression.isWithheld(.init(), in: .period($0)) }
    guard let headline else { return nil }
    let names = productNames()
    var lines = ([nil] + names.map(Optional.some)).map(line)
    addChanges(to: &lines)
    addRanks(to: &lines)
    addTrends(to: &lines)
    return SurveyReport(
      name: name, headline: headline, isHeadlineComplete: periods.isComplete(headline),
      whole: lines[0],
      products: zip(names, lines.dropFirst()).map { ProductReport(name: $0, line: $1) },
      pooledProducts: pooledProducts(names, headline: headline),
      dimensions: configuration.dimensions.map {
        dimension($0, products: names, headline: headline)
      },
      leftOut: periods.leftOut,
      answersForTenPoints: answersForTenPoints(lines[0].estimate(of: headline)?.estimate),
      control: control(of: lines[0]))
  }

  private func answersForTenPoints(_ estimate: Estimate?) -> Int? {
    guard let groups = estimate?.figures?.groups else { return nil }
    let variance = AdjustedWald(groups).variance
    return SampleSize(
      difference: 0.1, variances: variance, variance, alpha: 1 - estimator.confidence,
      power: Comparison.power
    )?.responses
  }

  /// The counts of a row in a column, without what is left out where the column is a total of headline
  /// periods.
  func counts(_ row: SurveyCounts.Row, in column: TimeColumn.Key) -> ScoreCounts {
    switch column {
    case .period(let period) where period.grain <= configuration.headline:
      table.counts(row, in: period)
    case .period(let period): totals.counts(row, in: period)
    case .span(let span): totals.counts(row, over: span)
    case .overall: totals.counts(row)
    }
  }

  /// The estimate of a row in a column.
  func estimate(_ row: SurveyCounts.Row, in column: TimeColumn.Key) -> Estimate {
    estimator.estimate(
      counts(row, in: column), isWithheld: suppression.isWithheld(row, in: column))
  }

  private func line(product: String?) -> Line {
    let row = SurveyCounts.Row(product: product)
    func estimates(_ grain: Grain) -> [PeriodEstimate] {
      periods.periods(grain).map {
        PeriodEstimate(
          period: $0, isComplete: periods.isComplete($0), estimate: estimate(row, in: .period($0)))
      }
    }
    return Line(
      overall: estimate(row, in: .overall), months: estimates(.month),
      quarters: estimates(.quarter), halfYears: estimates(.halfYear), years: estimates(.year))
  }

  /// Products in the order configured, then by number of answers, then by name; those that state
  /// none come last.
  private func productNames() -> [String] {
    ordered(
      table.products, by: configuration.product.order, nameless: ProductReport.notStated
    ) {
      counts(SurveyCounts.Row(product: $0), in: .overall).total
    }
  }

  /// Names in a configured order, the others behind it by size and name, the nameless last.
  /// - Parameter nameless: what responses that state no name are listed under.
  func ordered(
    _ names: Set<String>, by order: [String], nameless: String = "", size: (String) -> Int
  ) -> [String] {
    let ranks = Dictionary(
      order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let keyed = names.map { name in
      (name: name, rank: ranks[name] ?? (name == nameless ? .max : .max - 1), size: size(name))
    }
    return keyed.sorted { ($0.rank, -$0.size, $0.name) < ($1.rank, -$1.size, $1.name) }.map(\.name)
  }
}
