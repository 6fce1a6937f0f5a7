import CSV
import Configuration
package import Diagnostics
package import Periods

/// Reads the file that says how many people were asked: a row for each period, or each period and product.
package struct InvitedReader {
  private let path: String
  private let calendar: FiscalCalendar
  private var entries: [InvitedCounts.Entry] = []
  private var problems: [Diagnostic] = []
  /// The first line of each cell.
  private var lines: [Cell: Int] = [:]

  private struct Cell: Hashable {
    let period: Period
    let product: String?
    let survey: String?
  }

  /// Where the columns stand.
  private struct Columns {
    let period: Int
    let count: Int
    let product: Int?
    let survey: Int?
  }

  private init(_ path: String, _ calendar: FiscalCalendar) {
    self.path = path
    self.calendar = calendar
  }

  /// Reads the file.
  /// - Throws: all that is wrong with it.
  package static func read(
    path: String, contents: any FileContents, calendar: FiscalCalendar
  ) throws(Refusal) -> InvitedCounts {
    var reader = InvitedReader(path, calendar)
    return try reader.read(contents)
  }

  private mutating func read(_ contents: any FileContents) throws(Refusal) -> InvitedCounts {
    let source = ResponseSource(files: [])
    guard let table = try FileTables.open(contents, path: path, source: source).first else {
      throw Refusal([.emptyFile(path)])
    }
    var records = try table.records()
    var batch = RecordBatch()
    guard try records.next(into: &batch) else { throw Refusal([.emptyFile(path)]) }
    try TableHead.complete(&batch, from: &records)
    let head = try TableHead(of: batch, records.format, path: path, source: source)
    let columns = try self.columns(of: head.header)
    var isMore = true
    while isMore {
      for record in batch.records where head.isRow(record) {
        add(record, in: batch, head.header, columns)
      }
      isMore = try records.next(into: &batch)
    }
    guard problems.isEmpty else { throw Refusal(problems) }
    guard !entries.isEmpty else { throw Refusal([.invitedEmpty(path, head.header)]) }
    return InvitedCounts(path: path, entries: entries, hasSurveys: columns.survey != nil)
  }

  private func columns(of header: Header) throws(Refusal) -> Columns {
    func column(_ names: [String]) -> Int? {
      names.lazy.compactMap { name in header.looseNames.firstIndex(of: name) }.first
    }
    guard let period = column(Self.periodNames) else {
      throw Refusal([.invitedColumnMissing("period", path, header)])
    }
    guard let count = column(Self.countNames) else {
      throw Refusal([.invitedColumnMissing("asked", path, header)])
    }
    return Columns(
      period: period, count: count, product: column(Self.productNames), survey: column(["survey"]))
  }

  private static let periodNames = ["period", "month", "quarter", "half-year", "year", "date"]
  private static let countNames = [
    "asked", "invited", "invitations", "sent", "recipients", "surveyed", "delivered", "count",
    "people",
  ]
  private static let productNames = ["product", "productname", "service"]

  private mutating func add(
    _ record: RecordBounds, in batch: RecordBatch, _ header: Header, _ columns: Columns
  ) {
    let place = Place(file: path, line: record.line)
    if record.damage != nil || header.isRagged(record, in: batch) {
      problems.append(.invitedRowDamaged(place))
      return
    }
    func text(_ column: Int) -> String {
      FieldText.decoded(batch.bytes[batch.bounds(of: column, in: record)])
    }
    func name(_ column: Int?) -> String? {
      column.map(text).flatMap { $0.isEmpty ? nil : $0 }
    }
    let period = WrittenPeriod.period(text(columns.period), in: calendar)
    let count = Self.count(text(columns.count))
    if period == nil { problems.append(.invitedPeriod(header.names[columns.period], place)) }
    if count == nil { problems.append(.invitedCount(header.names[columns.count], place)) }
    guard let period, let count else { return }
    let cell = Cell(period: period, product: name(columns.product), survey: name(columns.survey))
    if let first = lines[cell] {
      problems.append(.invitedTwice(first: first, place))
      return
    }
    lines[cell] = record.line
    entries.append(
      InvitedCounts.Entry(
        period: period, product: cell.product, survey: cell.survey, count: count, place: place))
  }

  /// A whole number of people, its thousands set apart or not.
  private static func count(_ text: String) -> Int? {
    let groups = text.split(omittingEmptySubsequences: false) { ",.' \u{A0}\u{202F}".contains($0) }
    guard let first = groups.first, !first.isEmpty, first.utf8.count <= 12,
      groups.count == 1
        || (first.utf8.count <= 3 && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }),
      groups.count <= 4
    else { return nil }
    let digits = groups.joined()
    return digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) ? Int(digits) : nil
  }
}

/// A period as people write it in tables.
enum WrittenPeriod {
  /// The month, quarter, half-year or year of a text: `2026-09`, `2026/9`, `09/2026`, `2026-Q3`,
  /// `Q3 2026`, `2026 H1`, `FY2026-Q3`, `2026`; nil for anything else.
  static func period(_ text: String, in calendar: FiscalCalendar) -> Period? {
    if let period = calendar.period(key: text) { return period }
    let parts = text.uppercased().split { " -/._'".contains($0) }.map(String.init)
    switch parts.count {
    case 1:
      guard let part = parts.first, let mark = part.lastIndex(where: { "QH".contains($0) }) else {
        return nil
      }
      return calendar.period(key: "\(part[..<mark])-\(part[mark...])")
    case 2:
      let isYearFirst = parts[0].hasPrefix("FY") || parts[0].utf8.count == 4
      let (year, rest) = isYearFirst ? (parts[0], parts[1]) : (parts[1], parts[0])
      let part = rest.utf8.count == 1 ? "0" + rest : rest
      return calendar.period(key: "\(year)-\(part)")
    default: return nil
    }
  }
}
