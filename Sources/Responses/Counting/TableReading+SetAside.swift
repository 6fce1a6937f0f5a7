import CSV
import Diagnostics

extension TableReading {
  /// Gives the rows that are set aside, in the order of the table, without counting any.
  func eachRowSetAside(_ body: (SetAsideRow) throws(Refusal) -> Void) throws(Refusal) {
    var judge = RowJudge(plan, settings: context.settings)
    var records = try table.records()
    var batch = RecordBatch()
    while try records.next(into: &batch) {
      for record in batch.records where head.isRow(record) {
        let outcome = judge.outcome(of: record, batch.bytes.span, in: batch)
        guard case .setAside(let reason, let column) = outcome else { continue }
        try body(
          SetAsideRow(line: record.line, column: column.map { plan.name(of: $0) }, reason: reason))
      }
    }
  }
}
