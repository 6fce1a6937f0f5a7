import Periods
import Statistics

@testable import Analysis

/// All that a report publishes of one survey, as a reader would take it down: numbers of answers,
/// those of each score where they are shown, and what adds up to what.
struct PublishedCells {
  /// The place of a figure: a product or all, a segment or all, a period, some together or all.
  struct Place: Hashable, CustomStringConvertible {
    var product: String?
    var dimension: String?
    /// The segment's name; empty for answers that state none.
    var segment = ""
    var period: Period?
    var span: PeriodSpan?

    var description: String {
      let time =
        period.map { "\($0.grain.rawValue) from \($0.firstMonth.text)" }
        ?? span.map { "\($0.count) from \($0.first.firstMonth.text)" } ?? "overall"
      return "\(product ?? "all") \(dimension ?? "") \(segment) \(time)"
    }
  }

  struct Cell {
    let place: Place
    let n: Int
    /// The answers of each score from 0 to 10; nil where hidden.
    let scores: [Int]?
  }

  private(set) var cells: [Cell] = []
  /// Sums of cells with signs, each 0.
  private(set) var sums: [[(cell: Int, sign: Int)]] = []
  /// Each product in each segment by month: nothing is published of it, but published cells are sums
  /// of it.
  private(set) var unpublished: [Place] = []
  /// What published cells are sums of unpublished ones.
  private(set) var sumsOfUnpublished: [(cell: Int, parts: [Int])] = []
  private var indexByPlace: [Place: Int] = [:]
  private let headline: Grain
  private let leftOut: Set<Period>

  init(_ survey: SurveyReport, headline: Grain) {
    self.headline = headline
    leftOut = Set(survey.leftOut.map(\.period))
    add(survey.whole, nil)
    for product in survey.products { add(product.line, product.name) }
    for dimension in survey.dimensions {
      for segment in dimension.segments { add(segment, dimension.key) }
    }
    addPartitions(survey)
    let lines = Set(
      cells.map { cell in
        var place = cell.place
        place.period = nil
        return place
      }
    ).filter { $0.product == nil || $0.dimension == nil }
    for line in lines { addTimes(line) }
    addSpans(survey)
    addUnpublished(survey)
  }

  private mutating func addUnpublished(_ survey: SurveyReport) {
    let months = survey.whole.months.map(\.period)
    for dimension in survey.dimensions {
      var parts: [Place: [Int]] = [:]
      for product in survey.products.map(\.name) {
        for segment in dimension.segments.map({ $0.name ?? "" }) {
          for month in months {
            let both = Place(product: product, dimension: dimension.key, segment: segment)
            var sums = [
              Place(product: product, period: month),
              Place(dimension: dimension.key, segment: segment, period: month),
            ]
            if !leftOut.contains(where: { $0.contains(month.firstMonth) }) { sums.append(both) }
            guard sums.allSatisfy({ indexByPlace[$0] != nil }) else { continue }
            for sum in sums { parts[sum, default: []].append(unpublished.count) }
            var place = both
            place.period = month
            unpublished.append(place)
          }
        }
      }
      for (sum, parts) in parts.sorted(by: { $0.value[0] < $1.value[0] }) {
        if let cell = indexByPlace[sum] { sumsOfUnpublished.append((cell, parts)) }
      }
    }
  }

  /// The pooled products and segments, each the sum of the periods of the span.
  private mutating func addSpans(_ survey: SurveyReport) {
    if let pooled = survey.pooledProducts {
      addSpan(
        pooled.span, pooled.whole,
        pooled.products.map { (Place(product: $0.name, span: pooled.span), $0.estimate) })
    }
    for dimension in survey.dimensions {
      guard let pooled = dimension.pooled else { continue }
      addSpan(
        pooled.span, pooled.whole,
        zip(dimension.segments, pooled.segments).map { segment, estimate in
          (
            Place(dimension: dimension.key, segment: segment.name ?? "", span: pooled.span),
            estimate.estimate
          )
        })
    }
  }

  private mutating func addSpan(
    _ span: PeriodSpan, _ whole: Estimate, _ parts: [(place: Place, estimate: Estimate)]
  ) {
    let total = Place(span: span)
    if indexByPlace[total] == nil { add(whole, total, over: span) }
    for part in parts { add(part.estimate, part.place, over: span) }
    addSum(total, parts.map(\.place))
  }

  private mutating func add(_ estimate: Estimate, _ place: Place, over span: PeriodSpan) {
    add(estimate, place)
    addSum(
      place,
      span.periods.map { period in
        var part = place
        part.span = nil
        part.period = period
        return part
      })
  }

  private mutating func add(_ estimate: Estimate, _ place: Place) {
    guard estimate.n > 0 else { return }
    indexByPlace[place] = cells.count
    cells.append(Cell(place: place, n: estimate.n, scores: estimate.figures?.counts.list))
  }

  private mutating func add(_ line: Line, _ product: String?) {
    add(line.overall, Place(product: product))
    for period in Grain.allCases.flatMap(line.periods) {
      add(period.estimate, Place(product: product, period: period.period))
    }
  }

  private mutating func add(_ segment: SegmentReport, _ dimension: String) {
    var place = Place(dimension: dimension, segment: segment.name ?? "")
    add(segment.overall.estimate, place)
    for period in Grain.allCases.flatMap(segment.periods) {
      place.period = period.period
      add(period.segment.estimate, place)
    }
    place.period = nil
    for product in segment.products {
      place.product = product.product
      add(product.segment.estimate, place)
    }
  }

  /// A total and its parts; parts without answers are 0.
  private mutating func addSum(_ total: Place, _ parts: [Place]) {
    guard let total = indexByPlace[total] else { return }
    sums.append([(total, -1)] + parts.compactMap { indexByPlace[$0] }.map { ($0, 1) })
  }

  private mutating func addPartitions(_ survey: SurveyReport) {
    let products = survey.products.map(\.name)
    let periods: [Period?] =
      [nil] + Grain.allCases.flatMap { survey.whole.periods($0).map(\.period) }
    for period in periods where !products.isEmpty {
      addSum(Place(period: period), products.map { Place(product: $0, period: period) })
    }
    for dimension in survey.dimensions {
      let segments = dimension.segments.map { $0.name ?? "" }
      for period in periods {
        addSum(
          Place(period: period),
          segments.map { Place(dimension: dimension.key, segment: $0, period: period) })
      }
      guard !products.isEmpty else { continue }
      for product in products {
        addSum(
          Place(product: product),
          segments.map { Place(product: product, dimension: dimension.key, segment: $0) })
      }
      for segment in segments {
        addSum(
          Place(dimension: dimension.key, segment: segment),
          products.map { Place(product: $0, dimension: dimension.key, segment: segment) })
      }
    }
  }

  /// Longer periods are made of shorter ones, without the hidden ones of the headline's length.
  private mutating func addTimes(_ line: Place) {
    let places = cells.map(\.place).filter { place in
      place.product == line.product && place.dimension == line.dimension
        && place.segment == line.segment && place.period != nil
    }
    let grains = Grain.allCases.sorted()
    for (index, grain) in grains.enumerated() {
      let parts = places.filter { place in
        place.period?.grain == grain
          && !(grain == headline && place.period.map(leftOut.contains) == true)
      }
      guard index + 1 < grains.count else {
        addSum(line, parts)
        continue
      }
      for total in places where total.period?.grain == grains[index + 1] {
        addSum(
          total,
          parts.filter { part in
            guard let part = part.period, let period = total.period else { return false }
            return period.contains(part.firstMonth)
          })
      }
    }
  }
}
