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
  /// The months in which a line has answers.
  let monthsOfLine: [[Int]]
  /// The lines that together make up the whole: products, and the segments of each dimension.
  let partitions: [Range<Int>]
  private let contains: [Bool]
  private let cells: [Int]
  private let held: [Scores]

  init(_ survey: SurveyTable) {
    self.survey = survey
    let list = survey.columns.list
    let leaves = list.indices.filter { column in
      guard case .period(let period) = list[column].key else { return false }
      return period.grain == .month && survey.cell(0, column) != nil
    }
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
  }

  /// The cell of a line in a column, which has answers.
  func cell(_ line: Int, _ column: Int) -> Int { cells[line * columns + column] }

  /// Whether a column counts a month.
  func counts(_ column: Int, _ month: Int) -> Bool { contains[column * months + month] }

  /// The scores that a line's answers of a month have.
  func scores(_ line: Int, _ month: Int) -> Scores { held[line * months + month] }

  /// The scores that a product's answers in a segment have.
  func scores(product: Int, segment: Int) -> Scores {
    survey.cell(product: product, segment: segment).map { Self.scores(survey, $0) } ?? 0
  }

  private static func scores(_ survey: SurveyTable, _ cell: Int) -> Scores {
    (0...10).reduce(0) { $0 | (survey.table.counts[cell][$1] > 0 ? 1 << $1 : 0) }
  }

  /// Whether one of some scores is of another group than one of others.
  static func differ(_ ones: Scores, _ others: Scores) -> Bool {
    let groups = [ones & 0x7F, ones & 0x180, ones & 0x600]
    let otherGroups = [others & 0x7F, others & 0x180, others & 0x600]
    return groups.indices.contains { one in
      groups[one] != 0 && otherGroups.indices.contains { $0 != one && otherGroups[$0] != 0 }
    }
  }
}
