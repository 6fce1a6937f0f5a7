import CSV
import Configuration
import Periods

/// What one pass over a file gathers about its rows to tell duplicates.
struct KeyRequest: Hashable, Sendable {
  /// How the ids of responses are noted.
  enum Ids: Hashable, Sendable {
    case none
    /// Only whether they ascend, and from where to where they go.
    case order
    /// A key for each row.
    case keys
  }

  var ids = Ids.none
  /// Which answers of a respondent count, where not all of them do.
  var respondents = DuplicateRule.all
  var records = Records()

  /// Of which rows a key of the record is kept, and what goes into it beside moment and score.
  struct Records: Hashable, Sendable {
    /// The days of their answers, ascending and apart from each other.
    var days: [ClosedRange<CivilDate>] = []
    /// The columns, in an order that is the same for all files that are compared.
    var columns: [Int] = []

    var isEmpty: Bool { days.isEmpty }
  }

  /// Whether nothing is gathered.
  var isEmpty: Bool { ids == .none && respondents == .all && records.isEmpty }
}

/// One pass over a file.
struct ReadingPass: Sendable {
  var keys = KeyRequest()
  /// The offsets of records that count elsewhere, ascending.
  var duplicates: [Int] = []
}

extension KeyRequest {
  /// What the first pass gathers: where the ids of the first rows ascend, they are only followed.
  /// - Parameter isAlone: whether the file is the only one of its survey; then ids matter only where
  ///   their column is named.
  init(
    _ plan: ColumnPlan, _ source: ResponseSource, _ head: TableHead, firstBatch: RecordBatch,
    isAlone: Bool
  ) {
    if let id = plan.id, !isAlone || source.id != nil {
      var order = IdOrder()
      let bytes = firstBatch.bytes.span
      for row in firstBatch.records where head.isRow(row) {
        let field = FieldText.trimmed(bytes, firstBatch.bounds(of: id, in: row))
        let text = bytes.extracting(field)
        if !field.isEmpty, !FieldText.isMissing(text) { order.note(text) }
      }
      ids = order.ascends ? .order : .keys
    }
    if plan.respondent != nil { respondents = source.duplicates }
  }
}
