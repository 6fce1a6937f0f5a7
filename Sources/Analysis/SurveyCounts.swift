import Periods
import Responses
import Statistics

/// The counts of one survey, arranged for adding up over months, products and segments.
struct SurveyCounts {
  /// What a row of the table counts: nil stands for all products, or all segments.
  struct Row: Hashable {
    var product: String?
    var segment: Segment?
  }

  private var rows: [Row: [Month: ScoreCounts]] = [:]
  /// The names of the products; empty where the survey has none.
  private(set) var products: Set<String> = []
  private(set) var segments: Set<Segment> = []
  private(set) var months: Set<Month> = []

  /// Arranges the cells of one survey. Where only some responses state a product, the others belong
  /// to ``ProductReport/notStated``.
  ///
  /// Cells come in no order, and strings are equal if Unicode holds them for the same, composed or
  /// not: of such names the shortest stands for all.
  init(cells: [Cell: ScoreCounts]) {
    let hasProducts = cells.keys.contains { $0.product != nil }
    for (cell, scores) in cells where scores.total > 0 {
      if hasProducts {
        let product = ProductReport.name(stated: cell.product)
        products.insertShortest(product) { $0 }
        add(scores, to: Row(product: product, segment: cell.segment), in: cell.month)
      }
      add(scores, to: Row(product: nil, segment: cell.segment), in: cell.month)
      months.insert(cell.month)
      if let segment = cell.segment { segments.insertShortest(segment, by: \.name) }
    }
  }

  private mutating func add(_ scores: ScoreCounts, to row: Row, in month: Month) {
    rows[row, default: [:]][month, default: ScoreCounts()] += scores
  }

  /// The counts of a row in one period.
  func counts(_ row: Row, in period: Period) -> ScoreCounts {
    guard let months = rows[row] else { return ScoreCounts() }
    return (0..<period.grain.months).reduce(into: ScoreCounts()) { sum, offset in
      if let scores = months[period.firstMonth.advanced(by: offset)] { sum += scores }
    }
  }

  /// The counts of a row by month.
  func months(of row: Row) -> [Month: ScoreCounts] { rows[row] ?? [:] }

  /// The counts of a row over several periods together.
  func counts(_ row: Row, over span: PeriodSpan) -> ScoreCounts {
    span.periods.reduce(into: ScoreCounts()) { $0 += counts(row, in: $1) }
  }

  /// The counts of a row over all months.
  func counts(_ row: Row) -> ScoreCounts {
    (rows[row] ?? [:]).values.reduce(into: ScoreCounts()) { $0 += $1 }
  }

  /// The table without some months.
  func leavingOut(_ omitted: Set<Month>) -> SurveyCounts {
    guard !omitted.isEmpty else { return self }
    var rest = self
    for row in rest.rows.keys {
      for month in omitted { rest.rows[row]?[month] = nil }
    }
    return rest
  }
}

extension Set {
  /// Inserts an element, unless there is an equal one whose spelling has fewer bytes, or as many and
  /// lesser ones.
  fileprivate mutating func insertShortest(_ element: Element, by spelling: (Element) -> String) {
    if let index = firstIndex(of: element) {
      let (old, new) = (spelling(self[index]).utf8, spelling(element).utf8)
      guard new.count < old.count || (new.count == old.count && new.lexicographicallyPrecedes(old))
      else { return }
    }
    update(with: element)
  }
}
