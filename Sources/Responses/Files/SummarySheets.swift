import CSV
import Diagnostics

/// Workbooks of survey tools that hold the counts of each question on a sheet of its own.
enum SummarySheets {
  /// How many records of a sheet are looked at.
  private static let judged = 12

  /// Whether a sheet is called `Question 1` or the like.
  static func isName(_ name: String?) -> Bool {
    guard let name, name.lowercased().hasPrefix("question ") else { return false }
    return name.utf8.dropFirst(9).allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Whether the sheets count answers: there are several, or the first says that it does.
  static func isSummary(_ tables: [any RecordTable]) throws(Refusal) -> Bool {
    if tables.count > 1 { return true }
    guard let table = tables.first else { return false }
    var (records, batch) = (try table.records(), RecordBatch())
    guard try records.next(into: &batch) else { return false }
    return batch.records.prefix(judged).contains { record in
      (0..<record.fieldCount).contains { column in
        batch.field(column, of: record).elementsEqual("Answer Choices".utf8)
      }
    }
  }
}
