import CSV
import Configuration
import Periods

/// Gathers what tells duplicates while the rows of a file, or of a stretch of one, are counted.
struct KeyGathering: Sendable {
  let request: KeyRequest
  private(set) var keys: FileKeys
  private let plan: ColumnPlan
  private let calendar: FiscalCalendar

  init(_ request: KeyRequest, plan: ColumnPlan, calendar: FiscalCalendar) {
    self.request = request
    self.plan = plan
    self.calendar = calendar
    keys = FileKeys(ids: request.ids)
  }

  var isActive: Bool { !request.isEmpty }
  /// Whether a note depends on the product.
  var needsProduct: Bool { request.respondents != .all }

  /// Notes an answer that counts.
  /// - Parameter product: its name after merging; of no account unless ``needsProduct``.
  @inline(__always)
  mutating func note(
    score: Int, day: CivilDate?, product: String, _ record: RecordBounds, _ bytes: Span<UInt8>,
    in batch: RecordBatch
  ) {
    let id = request.ids == .none ? 0..<0 : key(plan.id, record, bytes, batch)
    if request.ids == .order {
      if !id.isEmpty { keys.order.note(bytes.extracting(id)) }
      if request.respondents == .all, request.records.isEmpty { return }
    }
    let answer = AnswerKey(score: score, day: day, seconds: seconds(record, bytes, batch))
    if request.ids == .keys, !id.isEmpty {
      keys.order.note(bytes.extracting(id))
      let fingerprint = FingerprintHasher.fingerprint(of: bytes.extracting(id))
      keys.ids.append(RowKey(fingerprint: fingerprint, answer: answer, offset: record.offset))
    }
    guard let day else { return }
    if request.respondents != .all {
      note(answer, respondentOn: day, product, record, bytes, batch)
    }
    if request.records.contains(where: { $0.contains(day) }) {
      let fingerprint = fingerprint(of: record, bytes, batch)
      keys.records.append(RowKey(fingerprint: fingerprint, answer: answer, offset: record.offset))
    }
  }

  /// Adds what was gathered from rows that follow.
  mutating func append(_ next: KeyGathering) {
    keys.append(next.keys)
  }

  private mutating func note(
    _ answer: AnswerKey, respondentOn day: CivilDate, _ product: String, _ record: RecordBounds,
    _ bytes: Span<UInt8>, _ batch: RecordBatch
  ) {
    let respondent = key(plan.respondent, record, bytes, batch)
    guard !respondent.isEmpty else { return }
    var hasher = FingerprintHasher()
    hasher.append(field: bytes.extracting(respondent))
    hasher.append(calendar.period(.quarter, containing: Month(of: day)).firstMonth.index)
    hasher.append(request.respondents == .firstPerQuarter ? 1 : 0)
    for byte in product.utf8 { hasher.append(byte) }
    keys.respondents.append(
      RowKey(fingerprint: hasher.finish(), answer: answer, offset: record.offset))
  }

  /// The fingerprint of all fields of a record, the space around them left out.
  private func fingerprint(
    of record: RecordBounds, _ bytes: Span<UInt8>, _ batch: RecordBatch
  ) -> Fingerprint {
    var hasher = FingerprintHasher()
    for column in 0..<max(record.fieldCount, plan.header.names.count) {
      let field = FieldText.trimmed(bytes, batch.bounds(of: column, in: record))
      if field.isEmpty, column >= plan.header.names.count { continue }
      hasher.append(field: bytes.extracting(field))
    }
    return hasher.finish()
  }

  /// The bounds of a key; empty where the row states none.
  @inline(__always)
  private func key(
    _ column: Int?, _ record: RecordBounds, _ bytes: Span<UInt8>, _ batch: RecordBatch
  ) -> Range<Int> {
    guard let column else { return 0..<0 }
    let field = FieldText.trimmed(bytes, batch.bounds(of: column, in: record))
    return FieldText.isMissing(bytes.extracting(field)) ? 0..<0 : field
  }

  private func seconds(
    _ record: RecordBounds, _ bytes: Span<UInt8>, _ batch: RecordBatch
  ) -> Int {
    guard case .column(let column) = plan.date else { return 0 }
    let field = FieldText.trimmed(bytes, batch.bounds(of: column, in: record))
    guard let date = WrittenDate(bytes.extracting(field), order: plan.dateOrder) else { return 0 }
    return plan.conversion?.secondOfDay(of: date) ?? date.secondOfDay
  }
}
