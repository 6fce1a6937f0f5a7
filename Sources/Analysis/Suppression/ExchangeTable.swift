import Periods
import Statistics

/// A survey's published cells as sums of months, as the search for exchanges of answers needs them.
struct ExchangeTable {
  /// Scores, a bit for each.
  typealias Scores = UInt16

  let survey: SurveyTable
  let columns: Int
  /// The number of months that have answers.
  let months: Int
  /// The columns that count a month.
  let columnsOfMonth: [[Int]]
  /// The months that a column counts.
  let monthsOfColumn: [[Int]]
  /// Whether a month is one of all periods together.
  let isInAll: [Bool]
  /// Of each month all months, the nearest first.
  let nearest: [[Int]]
  /// The months in which a line has answers.
  let monthsOfLine: [[Int]]
  /// The lines that together make up the whole: products, and the segments of each dimension.
  let partitions: [Range<Int>]
  private let contains: [Bool]
  private let cells: [Int]
  private let held: [Scores]
  /// The scores that a product's answers in a segment have, by month; empty without any.
  private let crossed: [[Scores]]

  init(_ survey: SurveyTable) {
    self.survey = survey
    let list = survey.columns.list
    let leaves = survey.monthColumns
    columns = list.count
    months = leaves.count
    let index = Dictionary(
      leaves.enumerated().compactMap { number, column in
        list[column].months.first.map { ($0, number) }
      }, uniquingKeysWith: { first, _ in first })
    monthsOfColumn = list.map { column in column.months.compactMap { index[$0] } }
    var contains = Array(repeating: false, count: list.count * leaves.count)
    var columnsOfMonth = Array(repeating: [Int](), count: leaves.count)
    for (column, months) in monthsOfColumn.enumerated() {
      for month in months {
        contains[column * leaves.count + month] = true
        columnsOfMonth[month].append(column)
      }
    }
    self.contains = contains
    self.columnsOfMonth = columnsOfMonth
    isInAll = leaves.indices.map { contains[survey.overall * leaves.count + $0] }
    nearest = leaves.indices.map { month in
      leaves.indices.sorted { (abs($0 - month), $0) < (abs($1 - month), $1) }
    }
    partitions = ([survey.products] + survey.dimensions).filter { !$0.isEmpty }
    let lines = 0..<(partitions.map(\.upperBound).max() ?? 1)
    cells = lines.flatMap { line in list.indices.map { survey.cell(line, $0) ?? -1 } }
    let held = lines.flatMap { line in
      leaves.map { column in survey.cell(line, column).map { Self.scores(survey, $0) } ?? 0 }
    }
    self.held = held
    monthsOfLine = lines.map { line in
      leaves.indices.filter { held[line * leaves.count + $0] != 0 }
    }
    crossed = survey.products.flatMap { product in
      survey.segments.map { segment in
        var scores: [Scores] = []
        for (month, counts) in survey.months(product: product, segment: segment) {
          guard let number = index[month], counts.total > 0 else { continue }
          if scores.isEmpty { scores = Array(repeating: 0, count: leaves.count) }
          scores[number] = Self.scores(counts)
        }
        return scores
      }
    }
  }

  /// The cell of a line in a column, which has answers.
  func cell(_ line: Int, _ column: Int) -> Int { cells[line * columns + column] }

  /// Whether a column counts a month.
  func counts(_ column: Int, _ month: Int) -> Bool { contains[column * months + month] }

  /// The scores that a line's answers of a month have.
  func scores(_ line: Int, _ month: Int) -> Scores { held[line * months + month] }

  /// The scores that a product's answers in a segment have in a month.
  func scores(product: Int, segment: Int, _ month: Int) -> Scores {
    let scores = crossed[
      (product - survey.products.startIndex) * survey.segments.count + segment
        - survey.segments.startIndex]
    return scores.isEmpty ? 0 : scores[month]
  }

  private static func scores(_ survey: SurveyTable, _ cell: Int) -> Scores {
    scores(survey.table.counts[cell])
  }

  private static func scores(_ counts: ScoreCounts) -> Scores {
    (0...10).reduce(0) { $0 | (counts[$1] > 0 ? 1 << $1 : 0) }
  }

  /// Whether one of some scores is of another group than one of others.
  static func differ(_ ones: Scores, _ others: Scores) -> Bool {
    let (groups, otherGroups) = (groups(ones), groups(others))
    return groups != 0 && otherGroups != 0 && (groups | otherGroups).nonzeroBitCount > 1
  }

  /// The groups that some scores are of, a bit for each.
  private static func groups(_ scores: Scores) -> UInt8 {
    (scores & 0x7F != 0 ? 1 : 0) | (scores & 0x180 != 0 ? 2 : 0) | (scores & 0x600 != 0 ? 4 : 0)
  }
}
