import Configuration
import Periods
import Responses
import Statistics

/// The published cells of one survey, with everything that adds up.
///
/// Published are the lines, which are the whole, each product and each segment of each dimension, by
/// time column, and each segment in each product over all periods.
struct SurveyTable {
  typealias Row = SurveyCounts.Row

  /// Where a cell stands.
  enum Place {
    case line(Int, column: Int)
    /// A product's line and a segment's, over all periods.
    case crossing(product: Int, segment: Int)
  }

  let columns: TimeColumns
  /// The column of all periods.
  let overall: Int
  /// The numbers of the lines of products, and of the segments of each dimension. Line 0 is the whole.
  let products: Range<Int>
  let dimensions: [Range<Int>]
  private(set) var table = AdditiveTable()
  /// Where each cell stands.
  private(set) var places: [Place] = []
  /// The cell of each line in each column; nil without answers.
  private var lines: [[Int?]] = []
  /// The cell of each product in each line of a segment.
  private var productSegments: [[Int?]] = []
  private var lineOfRow: [Row: Int] = [:]
  private let rows: [Row]
  private let counts: SurveyCounts

  init(_ counts: SurveyCounts, columns: TimeColumns, dimensions keys: [String]) {
    self.columns = columns
    overall = columns.index(of: .overall) ?? columns.list.count - 1
    let productRows = counts.products.sorted().map { Row(product: $0) }
    var rows = [Row()] + productRows
    products = 1..<rows.count
    var dimensions: [Range<Int>] = []
    for key in keys {
      let segments = counts.segments.filter { $0.dimension == key }.sorted()
      dimensions.append(rows.count..<rows.count + segments.count)
      rows += segments.map { Row(segment: $0) }
    }
    self.dimensions = dimensions
    self.rows = rows
    self.counts = counts
    let parts = columns.list.indices.map { columns.parts(of: $0) }
    for (line, row) in rows.enumerated() {
      lineOfRow[row] = line
      lines.append(
        columnSums(counts.months(of: row), parts).enumerated().map {
          add($1, at: .line(line, column: $0))
        })
    }
    let segments = rows[(products.endIndex)...]
    productSegments = productRows.map { product in
      segments.indices.map { index in
        let row = Row(product: product.product, segment: segments[index].segment)
        let scores = sum(counts.months(of: row), columns.list[overall].months)
        return add(
          scores, at: .crossing(product: lineOfRow[product] ?? 0, segment: index))
      }
    }
    addSums(parts)
    for balance in Blocks(self).balances { table.addBalance(balance.one, balance.other) }
  }

  /// The columns of single months that have answers, in order.
  var monthColumns: [Int] {
    columns.list.indices.filter { column in
      guard case .period(let period) = columns.list[column].key else { return false }
      return period.grain == .month && cell(0, column) != nil
    }
  }

  /// The lines of the segments of all dimensions.
  var segments: Range<Int> { products.endIndex..<rows.endIndex }

  /// The answers of a product's line in a segment's, by month, of which nothing is published but sums.
  func months(product: Int, segment: Int) -> [Month: ScoreCounts] {
    counts.months(of: Row(product: rows[product].product, segment: rows[segment].segment))
  }

  /// The cell of a line in a column; nil without answers.
  func cell(_ line: Int, _ column: Int) -> Int? { lines[line][column] }

  /// The cell of a product's line and a segment's over all periods; nil without answers.
  func cell(product: Int, segment: Int) -> Int? {
    productSegments[product - products.startIndex][segment - products.endIndex]
  }

  /// The cell of a row that is published in a column; nil without answers.
  func cell(_ row: Row, _ column: Int) -> Int? {
    if let line = lineOfRow[row] { return cell(line, column) }
    guard let product = lineOfRow[Row(product: row.product)],
      let segment = lineOfRow[Row(segment: row.segment)], column == overall
    else { return nil }
    return cell(product: product, segment: segment)
  }

  private func columnSums(_ months: [Month: ScoreCounts], _ parts: [[Int]]) -> [ScoreCounts] {
    var sums: [ScoreCounts] = []
    for (column, parts) in zip(columns.list, parts) {
      sums.append(
        parts.isEmpty
          ? sum(months, column.months) : parts.reduce(into: ScoreCounts()) { $0 += sums[$1] })
    }
    return sums
  }

  private func sum(_ scores: [Month: ScoreCounts], _ months: [Month]) -> ScoreCounts {
    months.reduce(into: ScoreCounts()) { sum, month in
      if let scores = scores[month] { sum += scores }
    }
  }

  private mutating func add(_ scores: ScoreCounts, at place: Place) -> Int? {
    guard scores.total > 0 else { return nil }
    places.append(place)
    return table.addCell(scores)
  }

  /// Everything that adds up, coarse columns first, so that what is hidden there is hidden again in
  /// the finer ones and not beside them.
  private mutating func addSums(_ parts: [[Int]]) {
    for column in columns.list.indices.reversed() {
      for lines in [products] + dimensions {
        table.addSum(cell(0, column), of: lines.map { cell($0, column) })
      }
    }
    for segments in dimensions {
      for product in products {
        table.addSum(
          cell(product, overall), of: segments.map { cell(product: product, segment: $0) })
      }
      for segment in segments {
        table.addSum(
          cell(segment, overall), of: products.map { cell(product: $0, segment: segment) })
      }
    }
    for column in columns.list.indices.reversed() where !parts[column].isEmpty {
      for line in lines.indices {
        table.addSum(cell(line, column), of: parts[column].map { cell(line, $0) })
      }
    }
  }
}
