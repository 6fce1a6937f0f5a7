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
  /// Whether days are those of another zone than the one written.
  private let convertsDays: Bool
  private(set) var dates = DateNotes()
  private(set) var scores = ScoreNotes()

  init(_ plan: ColumnPlan, settings: ReadingSettings) {
    self.plan = plan
    self.settings = settings
    convertsDays = plan.conversion != nil
  }

  /// Adds what was noticed about rows that follow.
  mutating func add(_ later: RowJudge) {
    dates.add(later.dates)
    scores += later.scores
  }

  @inline(__always)
  mutating func outcome(
    of record: RecordBounds, _ bytes: Span<UInt8>, in batch: RecordBatch
  ) -> RowOutcome {
    if let damage = record.damage { return .setAside(damage.reason, column: nil) }
    if record.fieldCount != plan.header.names.count, plan.header.isRagged(record, in: batch) {
      return .setAside(.raggedRecord, column: nil)
    }
    if plan.excludesAll || !passesFilters(record, bytes, in: batch) {
      return .excluded(.filtered)
    }
    if !plan.exclusions.isEmpty, let reason = exclusion(of: record, bytes, in: batch) {
      return .excluded(reason)
    }
    let field = FieldText.trimmed(bytes, batch.bounds(of: plan.score, in: record))
    let answer = bytes.extracting(field)
    if plan.labelsNumbers, let score = labelled(answer) {
      return judge(score, record, bytes, in: batch)
    }
    switch WrittenScore(answer) {
    case .unanswered: return .unanswered
    case .score(let score): return judge(score, record, bytes, in: batch)
    case .invalid(let reason):
      if let score = labelled(answer) { return judge(score, record, bytes, in: batch) }
      if reason == .scoreOutOfRange { scores.noteImpossible(answer) }
      return .setAside(reason, column: plan.score)
    }
  }

  /// The score that a text stands for.
  private mutating func labelled(_ text: Span<UInt8>) -> Int? {
    guard let (label, score) = plan.labels.find(text) else { return nil }
    scores.noteLabel(label)
    return score
  }

  /// Compares the group stated beside a score with the score's own.
  private mutating func compareGroup(
    in column: Int, _ score: Int, _ record: RecordBounds, _ bytes: Span<UInt8>,
    in batch: RecordBatch
  ) {
    let field = FieldText.trimmed(bytes, batch.bounds(of: column, in: record))
    scores.noteGroup(plan.groups.find(bytes.extracting(field))?.meaning, score: score)
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
    if let group = plan.group { compareGroup(in: group, score, record, bytes, in: batch) }
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
      if let withheld = plan.withheldDay, date.day == withheld, date.secondOfDay == 0 {
        return undated(score, column: column)
      }
      dates.note(date)
      let day = convertsDays ? convertedDay(of: date) : date.day
      return isAfterAsOf(day)
        ? .setAside(.afterAsOf, column: column) : .counted(score: score, day: day)
    }
  }

  /// The day of a moment in the zone of the report.
  private mutating func convertedDay(of date: WrittenDate) -> CivilDate {
    guard let day = plan.conversion?.day(of: date), day != date.day else { return date.day }
    dates.zones.moved += 1
    return day
  }

  private func undated(_ score: Int, column: Int?) -> RowOutcome {
    settings.undated == .counted
      ? .counted(score: score, day: nil) : .setAside(.dateMissing, column: column)
  }

  private func isAfterAsOf(_ day: CivilDate) -> Bool {
    guard let asOf = settings.asOf else { return false }
    return day > asOf
  }

  @inline(__always)
  private func passesFilters(
    _ record: RecordBounds, _ bytes: Span<UInt8>, in batch: RecordBatch
  ) -> Bool {
    for filter in plan.filters where !filter.keeps(record, bytes, in: batch) { return false }
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
