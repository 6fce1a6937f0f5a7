import Configuration
import CSV
import Periods
import Statistics

/// Counts the rows of one file.
///
/// Every row comes out of ``judge(_:_:in:)`` as exactly one outcome, and every outcome goes to
/// exactly one part of the account: this is why accounts add up.
struct RowCounter {
  /// What becomes of a row.
  private enum Outcome {
    case counted(score: Int, day: CivilDate?)
    case unanswered
    case excluded
    case setAside(SetAsideReason, column: Int?)
  }

  let plan: ColumnPlan
  private let settings: ReadingSettings
  private(set) var account = Account()
  private(set) var setAside: [SetAsideRow] = []
  private(set) var comments = 0
  private(set) var firstDay: CivilDate?
  private(set) var lastDay: CivilDate?
  /// Answers without a date, where those are counted.
  private(set) var undated = ScoreCounts()
  private(set) var dates = DateNotes()

  private var products: ValueColumn
  /// By month and product.
  private var cells = CountTable()
  /// One for each dimension.
  private var splits: [Split]

  /// The counts of one dimension.
  private struct Split {
    var segments: ValueColumn
    /// By the index of a cell and the number of a segment.
    var table = CountTable()
  }

  init(_ plan: ColumnPlan, settings: ReadingSettings) {
    self.plan = plan
    self.settings = settings
    products = ValueColumn(plan.product, merging: settings.products)
    splits = zip(plan.dimensions, settings.dimensions).map { origin, dimension in
      Split(segments: ValueColumn(origin, merging: dimension.values))
    }
  }

  /// Counts the records of a batch from an index on.
  mutating func count(_ batch: RecordBatch, from first: Int) {
    let bytes = batch.bytes.span
    for index in first..<max(first, batch.records.count) {
      let record = batch.records[index]
      switch judge(record, bytes, in: batch) {
      case .counted(let score, let day):
        account.counted += 1
        add(score, on: day, record, bytes, in: batch)
      case .unanswered: account.unanswered += 1
      case .excluded: account.excluded += 1
      case .setAside(let reason, let column):
        account.setAside[reason, default: 0] += 1
        list(reason, column: column, line: record.line)
      }
    }
  }

  // MARK: Judging a row

  @inline(__always)
  private mutating func judge(
    _ record: RecordBounds, _ bytes: Span<UInt8>, in batch: RecordBatch
  ) -> Outcome {
    if let damage = record.damage { return .setAside(damage.reason, column: nil) }
    if record.fieldCount != plan.header.names.count, isRagged(record, in: batch) {
      return .setAside(.raggedRecord, column: nil)
    }
    if plan.excludesAll || !passesFilters(record, bytes, in: batch) { return .excluded }
    let answer = FieldText.trimmed(bytes, batch.bounds(of: plan.score, in: record))
    switch WrittenScore(bytes.extracting(answer)) {
    case .unanswered: return .unanswered
    case .invalid(let reason): return .setAside(reason, column: plan.score)
    case .score(let score): return judge(score, record, bytes, in: batch)
    }
  }

  /// Judges an answered row by its date.
  @inline(__always)
  private mutating func judge(
    _ score: Int, _ record: RecordBounds, _ bytes: Span<UInt8>, in batch: RecordBatch
  ) -> Outcome {
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

  private func undated(_ score: Int, column: Int?) -> Outcome {
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

  // MARK: Counting

  private mutating func add(
    _ score: Int, on day: CivilDate?, _ record: RecordBounds, _ bytes: Span<UInt8>,
    in batch: RecordBatch
  ) {
    if let comment = plan.comment,
      !FieldText.trimmed(bytes, batch.bounds(of: comment, in: record)).isEmpty
    {
      comments += 1
    }
    guard let day else {
      undated.add(score: score)
      return
    }
    if firstDay.map({ day < $0 }) ?? true { firstDay = day }
    if lastDay.map({ day > $0 }) ?? true { lastDay = day }
    let product = products.id(in: record, bytes, of: batch)
    let cell = cells.add(score: score, to: Month(of: day).index, product)
    for index in splits.indices {
      let segment = splits[index].segments.id(in: record, bytes, of: batch)
      splits[index].table.add(score: score, to: cell, segment)
    }
  }

  private mutating func list(_ reason: SetAsideReason, column: Int?, line: Int) {
    guard setAside.count < FileReading.setAsideLimit else { return }
    setAside.append(
      SetAsideRow(line: line, column: column.map { plan.name(of: $0) }, reason: reason))
  }

  // MARK: The result

  /// The counts by cell.
  func tally(survey: String) -> Tally {
    var tally = Tally()
    for (index, pair) in cells.pairs.enumerated() {
      tally.add(cells.scores(at: index), to: cell(survey, pair, segment: nil))
    }
    for (dimension, split) in zip(settings.dimensions, splits) {
      for (index, pair) in split.table.pairs.enumerated() {
        let segment = Segment(
          dimension: dimension.key, name: split.segments.table.names[pair.second])
        tally.add(
          split.table.scores(at: index),
          to: cell(survey, cells.pairs[pair.first], segment: segment))
      }
    }
    return tally
  }

  private func cell(
    _ survey: String, _ pair: (first: Int, second: Int), segment: Segment?
  ) -> Cell {
    Cell(
      survey: survey, month: Month(index: pair.first),
      product: plan.product == .none ? nil : products.table.names[pair.second], segment: segment)
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
