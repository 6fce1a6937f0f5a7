import CSV
import Configuration
import Periods

/// Gathers what tells duplicates while the rows of a file, or of a stretch of one, are counted.
struct KeyGathering: Sendable {
  let request: KeyRequest
  private(set) var keys: FileKeys
  private let plan: ColumnPlan
  private let calendar: FiscalCalendar
  /// The column of comments, where records are compared by it.
  private let comparedComment: Int?
  /// From so many bytes on a comment is hardly ever written twice on a day; programs that fill in
  /// sentences of their own, such as that there was no comment, fill in shorter ones.
  private static let tellingLength = 80

  init(_ request: KeyRequest, plan: ColumnPlan, calendar: FiscalCalendar) {
    self.request = request
    self.plan = plan
    self.calendar = calendar
    keys = FileKeys(ids: request.ids)
    keys.areRecordsWhole =
      request.records.columns.count + plan.settledColumns.count >= plan.header.names.count
    comparedComment = plan.comment.flatMap { request.records.columns.contains($0) ? $0 : nil }
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
    if request.records.days.contains(where: { $0.contains(day) }) {
      keys.records.append(recordKey(answer, on: day, record, bytes, batch))
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

  /// The key of a record: of when it was answered, of the score and of the columns compared, the
  /// space around fields left out.
  private func recordKey(
    _ answer: AnswerKey, on day: CivilDate, _ record: RecordBounds, _ bytes: Span<UInt8>,
    _ batch: RecordBatch
  ) -> RowKey {
    var hasher = FingerprintHasher()
    hasher.append(Int(answer.moment))
    hasher.append(answer.score)
    for column in request.records.columns {
      let field = FieldText.trimmed(bytes, batch.bounds(of: column, in: record))
      hasher.append(field: bytes.extracting(field))
    }
    let second = Int(answer.moment % 86_400)
    let comment = comparedComment.map {
      FieldText.trimmed(bytes, batch.bounds(of: $0, in: record)).count
    }
    let key = AnswerKey(
      score: answer.score, day: day, seconds: second,
      isTelling: second % 60 != 0 || (comment ?? 0) >= Self.tellingLength)
    return RowKey(fingerprint: hasher.finish(), answer: key, offset: record.offset)
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
