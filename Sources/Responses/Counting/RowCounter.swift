import Configuration
import CSV
import Periods
import Statistics

/// Counts the rows of one file.
///
/// Every row comes out of ``RowJudge`` as exactly one outcome, and every outcome goes to
/// exactly one part of the account: this is why accounts add up.
struct RowCounter: RecordSum {
  var judge: RowJudge
  private let settings: ReadingSettings
  private let pass: ReadingPass
  /// What tells duplicates, and the rows known to be some.
  var keys: KeyGathering
  private var duplicates: ExcludedRows
  var account = Account()
  var setAside: [SetAsideRow] = []
  var comments = 0
  /// The comments that may be quoted, where they are wanted.
  var quotable: CommentGathering?
  var firstDay: CivilDate?
  var lastDay: CivilDate?
  /// Answers without a date, where those are counted.
  var undated = ScoreCounts()

  var products: ValueColumn
  /// By month and product.
  var cells = CountTable()
  /// One for each dimension.
  var splits: [Split]

  /// The counts of one dimension.
  struct Split {
    var segments: ValueColumn
    /// By the index of a cell and the number of a segment.
    var table = CountTable()

    /// Counts rows of a batch by their cells and segments.
    /// - Parameter places: room for the places of the rows.
    mutating func count(
      _ rows: [CountedRow], _ cells: [CountTable.Place], _ bytes: Span<UInt8>,
      in batch: RecordBatch, _ places: inout [CountTable.Place]
    ) {
      places.removeAll(keepingCapacity: true)
      places.append(addingCapacity: rows.count) { places in
        segments.forEachID(rows, bytes, of: batch) { index, segment in
          places.append(
            table.place(of: rows[index].score, in: Int(cells[index].pair), segment))
        }
      }
      table.count(places)
    }
  }

  /// A row of a batch that counts, by the index of its record.
  struct CountedRow {
    let record: Int
    let month: Int
    let score: Int
  }

  /// The rows of the batch at hand that have a date, and where they are counted; kept for their memory.
  private var counted: [CountedRow] = []
  private var places = (cells: [CountTable.Place](), segments: [CountTable.Place]())
  /// The comments of rows of the batch at hand, by the index of the row among those that are counted.
  private var commented: [(row: Int, comment: Range<Int>)] = []

  init(_ plan: ColumnPlan, settings: ReadingSettings, pass: ReadingPass) {
    judge = RowJudge(plan, settings: settings)
    self.settings = settings
    self.pass = pass
    keys = KeyGathering(pass.keys, plan: plan, calendar: settings.calendar)
    duplicates = ExcludedRows(pass.duplicates)
    products = ValueColumn(
      plan.product, ValueNaming(merging: settings.products), lookup: plan.lookup)
    quotable = CommentGathering(plan, settings: settings)
    splits = zip(plan.dimensions, settings.dimensions).map { origin, dimension in
      Split(segments: ValueColumn(origin, ValueNaming(dimension), lookup: plan.lookup))
    }
  }

  /// A counter of the same table that has counted nothing.
  var blank: RowCounter {
    var blank = RowCounter(plan, settings: settings, pass: pass)
    blank.quotable = quotable?.blank
    return blank
  }

  var plan: ColumnPlan { judge.plan }
  var dates: DateNotes { judge.dates }
  var scores: ScoreNotes { judge.scores }

  /// Counts the records of a batch from an index on.
  ///
  /// Rows are judged first; then products and dimensions are counted one after the other, so that each
  /// has the processor's cache to itself.
  mutating func count(_ batch: RecordBatch, from first: Int) {
    let bytes = batch.bytes.span
    counted.removeAll(keepingCapacity: true)
    commented.removeAll(keepingCapacity: true)
    for index in first..<max(first, batch.records.count) {
      let record = batch.records[index]
      switch judge.outcome(of: record, bytes, in: batch) {
      case .counted(let score, let day):
        if duplicates.contains(record.offset) {
          account.exclusions[.duplicate, default: 0] += 1
          continue
        }
        account.counted += 1
        if keys.isActive { note(score, day, record, bytes, in: batch) }
        add(score, on: day, index, record, bytes, in: batch)
      case .unanswered: account.unanswered += 1
      case .excluded(let reason): account.exclusions[reason, default: 0] += 1
      case .setAside(let reason, let column):
        account.setAside[reason, default: 0] += 1
        list(reason, column: column, line: record.line)
      }
    }
    countCells(bytes, in: batch)
  }

  // MARK: Counting

  private mutating func note(
    _ score: Int, _ day: CivilDate?, _ record: RecordBounds, _ bytes: Span<UInt8>,
    in batch: RecordBatch
  ) {
    var product = ""
    if keys.needsProduct {
      let number = products.id(in: record, bytes, of: batch)
      product = products.table.names[number]
    }
    keys.note(score: score, day: day, product: product, record, bytes, in: batch)
  }

  private mutating func add(
    _ score: Int, on day: CivilDate?, _ index: Int, _ record: RecordBounds,
    _ bytes: Span<UInt8>, in batch: RecordBatch
  ) {
    if let column = plan.comment {
      let comment = FieldText.trimmed(bytes, batch.bounds(of: column, in: record))
      if !comment.isEmpty {
        comments += 1
        if quotable != nil, day != nil { commented.append((counted.count, comment)) }
      }
    }
    guard let day else {
      undated.add(score: score)
      return
    }
    note(day)
    counted.append(CountedRow(record: index, month: Month(of: day).index, score: score))
  }

  /// Keeps the comments of the batch at hand that may be quoted.
  private mutating func keepComments(
    _ places: [CountTable.Place], _ bytes: Span<UInt8>, in batch: RecordBatch
  ) {
    for (row, comment) in commented {
      quotable?.note(
        comment, score: counted[row].score, pair: Int(places[row].pair), of: cells,
        products.table.names, batch.records[counted[row].record], bytes, in: batch)
    }
  }

  /// Counts the rows of the batch at hand by product and dimension.
  private mutating func countCells(_ bytes: Span<UInt8>, in batch: RecordBatch) {
    var places = self.places
    self.places = ([], [])
    places.cells.removeAll(keepingCapacity: true)
    places.cells.append(addingCapacity: counted.count) { places in
      products.forEachID(counted, bytes, of: batch) { index, product in
        places.append(cells.place(of: counted[index].score, in: counted[index].month, product))
      }
    }
    cells.count(places.cells)
    keepComments(places.cells, bytes, in: batch)
    for index in splits.indices {
      splits[index].count(counted, places.cells, bytes, in: batch, &places.segments)
    }
    self.places = places
  }

  @inline(__always)
  mutating func note(_ day: CivilDate) {
    guard let first = firstDay, let last = lastDay else {
      (firstDay, lastDay) = (day, day)
      return
    }
    // Not by `<`, which would be a call of another module for each row.
    if day.packed < first.packed { firstDay = day }
    if day.packed > last.packed { lastDay = day }
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
          dimension: dimension.key,
          name: SegmentName.stated(split.segments.table.names[pair.second]))
        tally.add(
          split.table.scores(at: index),
          to: cell(survey, cells.pairs[pair.first], segment: segment))
      }
    }
    return tally
  }

  private func cell(
    _ survey: String, _ pair: CountTable.Pair, segment: Segment?
  ) -> Cell {
    Cell(
      survey: survey, month: Month(index: pair.first), product: product(pair.second),
      segment: segment)
  }

  /// The name of a product by its number; nil where the file has none.
  private func product(_ number: Int) -> String? { product(products.table.names[number]) }

  /// The name of a product as cells have it; nil where the file has none.
  private func product(_ name: String) -> String? {
    plan.product == .none ? nil : SegmentName.stated(name)
  }

  /// The comments that may be quoted, by cell.
  func commentSample(survey: String) -> CommentSample {
    quotable?.sample(survey: survey, product: product) ?? CommentSample()
  }

  // MARK: What was noticed about values

  /// The products met, with how many answers each has.
  var productCounts: [(name: String, count: Int)] {
    cells.pairs.enumerated().map { index, pair in
      (products.table.names[pair.second], cells.scores(at: index).total)
    }
  }

  /// The segments met of a dimension, by its place, with how many answers each has.
  func segmentCounts(_ dimension: Int) -> [(name: String, count: Int)] {
    let split = splits[dimension]
    return split.table.pairs.enumerated().map { index, pair in
      (split.segments.table.names[pair.second], split.table.scores(at: index).total)
    }
  }
}
