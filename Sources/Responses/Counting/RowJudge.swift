import CSV
import Periods

/// What becomes of a row.
enum RowOutcome {
  case counted(score: Int, day: CivilDate?)
  case unanswered
  case excluded(ExclusionReason)
  case setAside(SetAsideReason, column: Int?)
}

/// Judges rows by the plan of their table's columns.
struct RowJudge {
  let plan: ColumnPlan
  private let settings: ReadingSettings
  private(set) var dates = DateNotes()

  init(_ plan: ColumnPlan, settings: ReadingSettings) {
    self.plan = plan
    self.settings = settings
  }

  @inline(__always)
  mutating func outcome(
    of record: RecordBounds, _ bytes: Span<UInt8>, in batch: RecordBatch
  ) -> RowOutcome {
    if let damage = record.damage { return .setAside(damage.reason, column: nil) }
    if record.fieldCount != plan.header.names.count, isRagged(record, in: batch) {
      return .setAside(.raggedRecord, column: nil)
    }
    if plan.excludesAll || !passesFilters(record, bytes, in: batch) {
      return .excluded(.filtered)
    }
    if !plan.exclusions.isEmpty, let reason = exclusion(of: record, bytes, in: batch) {
      return .excluded(reason)
    }
    let answer = FieldText.trimmed(bytes, batch.bounds(of: plan.score, in: record))
    switch WrittenScore(bytes.extracting(answer)) {
    case .unanswered: return .unanswered
    case .invalid(let reason): return .setAside(reason, column: plan.score)
    case .score(let score): return judge(score, record, bytes, in: batch)
    }
  }

  /// Why the preset leaves a row out, if it does.
  private func exclusion(
    of record: RecordBounds, _ bytes: Span<UInt8>, in batch: RecordBatch
  ) -> ExclusionReason? {
    plan.exclusions.first { exclusion in
      let field = FieldText.trimmed(bytes, batch.bounds(of: exclusion.column, in: record))
      return exclusion.leavesOut(bytes.extracting(field))
    }?.rule.reason
  }

  /// Judges an answered row by its date.
  @inline(__always)
  private mutating func judge(
    _ score: Int, _ record: RecordBounds, _ bytes: Span<UInt8>, in batch: RecordBatch
  ) -> RowOutcome {
    switch plan.date {
    case .none: return undated(score, column: nil)
    case .constant(let day):
      return isAfterAsOf(day)
        ? .setAside(.afterAsOf, column: nil) : .counted(score: score, day: day)
    case .column(let column):
      let field = FieldText.trimmed(bytes, batch.bounds(of: column, in: record))
      let text = bytes.extracting(field)
      guard let date = WrittenDate(text, order: plan.dateOrder) else {
        if text.isEmpty || FieldText.isMissing(text) { return undated(score, column: column) }
        if plan.dateOrder == nil { dates.noteUnordered(text) }
        return .setAside(.dateUnreadable, column: column)
      }
      dates.note(date)
      return isAfterAsOf(date.day)
        ? .setAside(.afterAsOf, column: column) : .counted(score: score, day: date.day)
    }
  }

  private func undated(_ score: Int, column: Int?) -> RowOutcome {
    settings.undated == .counted
      ? .counted(score: score, day: nil) : .setAside(.dateMissing, column: column)
  }

  private func isAfterAsOf(_ day: CivilDate) -> Bool {
    guard let asOf = settings.asOf else { return false }
    return day > asOf
  }

  /// Whether fields are missing or too many. Fields may be missing where the header has no name for
  /// them, and empty fields may follow the last one; spreadsheets leave both behind.
  private func isRagged(_ record: RecordBounds, in batch: RecordBatch) -> Bool {
    let names = plan.header.names
    if record.fieldCount < names.count {
      return !names[record.fieldCount...].allSatisfy(\.isEmpty)
    }
    return !(names.count..<record.fieldCount).allSatisfy {
      batch.bounds(of: $0, in: record).isEmpty
    }
  }

  @inline(__always)
  private func passesFilters(
    _ record: RecordBounds, _ bytes: Span<UInt8>, in batch: RecordBatch
  ) -> Bool {
    for filter in plan.filters {
      let bounds = FieldText.trimmed(bytes, batch.bounds(of: filter.column, in: record))
      let isKept = filter.values.contains { value in
        value.count == bounds.count
          && value.indices.allSatisfy { value[$0] == bytes[bounds.lowerBound + $0] }
      }
      if !isKept { return false }
    }
    return true
  }
}

extension RecordDamage {
  /// What a row is set aside for whose record is damaged in this way.
  fileprivate var reason: SetAsideReason {
    switch self {
    case .unclosedQuote, .textAfterQuote: .malformedQuote
    case .tooLong, .tooManyColumns: .oversizedRecord
    }
  }
}
