import CSV
import Periods

/// The first rows of a file, by which columns are judged.
struct ColumnSample {
  /// How many rows are judged.
  static let rowLimit = 1_000
  /// The share of values that have to be of a kind for the column to be.
  static let share = 0.8

  private let batch: RecordBatch
  private let rows: ArraySlice<RecordBounds>

  /// The rows of a table's first batch.
  init(_ head: TableHead, in batch: RecordBatch) {
    self.batch = batch
    rows = batch.records.drop { !head.isRow($0) }.prefix(Self.rowLimit)
  }

  /// Whether a column may hold scores: of its values, whole numbers from 0 to 10 are most, or it has
  /// no values to judge by.
  func mayHoldScores(_ column: Int) -> Bool {
    isMostly(column) {
      switch WrittenScore($0) {
      case .score: true
      case .unanswered: nil
      case .invalid: false
      }
    }
  }

  /// Whether a column may hold dates, in whatever order.
  func mayHoldDates(_ column: Int) -> Bool {
    isMostly(column) { text in
      if text.isEmpty { return nil }
      return DateOrder.allCases.contains { WrittenDate(text, order: $0) != nil }
    }
  }

  /// Whether a column may hold free text: its values are not mostly numbers or dates.
  func mayHoldText(_ column: Int) -> Bool {
    isMostly(column) { text in
      if text.isEmpty { return nil }
      if case .invalid(.scoreNotANumber) = WrittenScore(text) { return true }
      return false
    }
  }

  /// Whether a test holds for most of a column's values, those left out for which it gives nil.
  private func isMostly(_ column: Int, _ test: (Span<UInt8>) -> Bool?) -> Bool {
    let bytes = batch.bytes.span
    var (values, hits) = (0, 0)
    for row in rows where column < row.fieldCount {
      let field = FieldText.trimmed(bytes, batch.bounds(of: column, in: row))
      guard let isHit = test(bytes.extracting(field)) else { continue }
      values += 1
      if isHit { hits += 1 }
    }
    return values == 0 || Double(hits) >= Self.share * Double(values)
  }
}
