import Periods
import Responses
import Statistics

/// The counts of one survey, arranged for adding up over months, products and segments.
struct CountTable {
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
  /// to the product without a name.
  init(cells: [Cell: ScoreCounts]) {
    let hasProducts = cells.keys.contains { $0.product != nil }
    for (cell, scores) in cells where scores.total > 0 {
      if hasProducts {
        let product = cell.product ?? ""
        products.insert(product, spelledBy: \.self)
        add(scores, to: Row(product: product, segment: cell.segment), in: cell.month)
      }
      add(scores, to: Row(product: nil, segment: cell.segment), in: cell.month)
      months.insert(cell.month)
      if let segment = cell.segment { segments.insert(segment, spelledBy: \.name) }
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

  /// The counts of a row over all months.
  func counts(_ row: Row) -> ScoreCounts {
    (rows[row] ?? [:]).values.reduce(into: ScoreCounts()) { $0 += $1 }
  }

  /// The table without some months.
  func leavingOut(_ omitted: Set<Month>) -> CountTable {
    guard !omitted.isEmpty else { return self }
    var rest = self
    for row in rest.rows.keys {
      for month in omitted { rest.rows[row]?[month] = nil }
    }
    return rest
  }
}

extension Set {
  /// Inserts a name. Of spellings that Unicode holds equal, such as an é of one scalar and of two,
  /// the first by bytes stays, so that the order in which cells are met does not show.
  fileprivate mutating func insert(_ name: Element, spelledBy text: (Element) -> String) {
    if let index = firstIndex(of: name),
      !text(name).utf8.lexicographicallyPrecedes(text(self[index]).utf8)
    {
      return
    }
    update(with: name)
  }
}
