package import Configuration
import CSV
package import Diagnostics
import Periods

/// Turns one response file into counts.
///
/// Files are read independently of each other, so that they can be read at the same time; results
/// are merged by ``Reading/init(merging:)``.
package enum ResponseReader {
  /// Reads a file of delimited text.
  ///
  /// - Parameters:
  ///   - path: the path as printed.
  ///   - source: the entry of the configuration that the file belongs to.
  ///   - chunks: gives the bytes of the file piece by piece, nil at its end.
  /// - Throws: all that keeps the file from being read, such as a column that can't be told.
  package static func read(
    path: String, source: ResponseSource, settings: ReadingSettings, chunks: @escaping ChunkSource
  ) throws(Refusal) -> FileResult {
    var records = DelimitedRecords(path: path, delimiter: source.delimiter, chunks: chunks)
    return try read(&records, path: path, source: source, settings: settings)
  }

  /// Reads the records of a file of any format.
  package static func read(
    _ records: inout some RecordStream, path: String, source: ResponseSource,
    settings: ReadingSettings
  ) throws(Refusal) -> FileResult {
    var batch = RecordBatch()
    guard try records.next(into: &batch) else { throw Refusal([.emptyFile(path)]) }
    let header = try header(of: batch, path: path)
    var planner = ColumnPlanner(
      path: path, header: header, source: source, settings: settings,
      sample: ColumnSample(after: 0, in: batch))
    let plan = try planner.plan()
    var counter = RowCounter(plan, settings: settings)
    counter.count(batch, from: 1)
    while try records.next(into: &batch) { counter.count(batch, from: 0) }
    if counter.dates.unordered > 0 {
      throw Refusal([.dateOrderNeeded(counter, planner.context)])
    }
    return result(counter, planner, records.format, path: path, survey: source.survey ?? "")
  }

  private static func header(of batch: RecordBatch, path: String) throws(Refusal) -> Header {
    let record = batch.records[0]
    if let damage = record.damage {
      throw Refusal([.headerDamaged(path, damage, line: record.line)])
    }
    let header = Header(record, in: batch)
    guard header.hasNames else { throw Refusal([.noHeader(path, line: record.line)]) }
    return header
  }

  private static func result(
    _ counter: RowCounter, _ planner: ColumnPlanner, _ format: RecordFormat, path: String,
    survey: String
  ) -> FileResult {
    var file = FileReading(path: path, survey: survey)
    file.account = counter.account
    file.setAside = counter.setAside
    file.comments = counter.comments
    file.firstAnswer = counter.firstDay
    file.lastAnswer = counter.lastDay
    if format.isDelimiterDetected, let delimiter = format.delimiter {
      file.assumptions.append(.delimiterDetected(delimiter))
    }
    file.assumptions += planner.assumptions
    if counter.dates.withTime > 0 { file.assumptions.append(.datesAsWritten) }
    if counter.dates.withTwoDigitYear > 0 { file.assumptions.append(.twoDigitYears) }
    var diagnostics = planner.warnings
    if file.account.rows == 0 { diagnostics.append(.noRows(path)) }
    return FileResult(
      tally: counter.tally(survey: survey), file: file,
      layout: FileLayout(counter.plan, format: format), undated: counter.undated,
      diagnostics: diagnostics)
  }
}

extension FileLayout {
  init(_ plan: ColumnPlan, format: RecordFormat) {
    self.init(
      format: format, headerRows: 1, scoreColumn: plan.name(of: plan.score), dateColumn: nil,
      dateOrder: nil, productColumn: nil, commentColumn: plan.comment.map { plan.name(of: $0) },
      dimensionColumns: plan.dimensions.compactMap { plan.name(of: $0) })
    if case .column(let column) = plan.date {
      dateColumn = plan.name(of: column)
      dateOrder = plan.dateOrder ?? .yearMonthDay
    }
    productColumn = plan.name(of: plan.product)
  }
}

extension ColumnPlan {
  /// The name of the column that a value comes from, if it comes from one.
  fileprivate func name(of origin: Origin) -> String? {
    if case .column(let column) = origin { return name(of: column) }
    return nil
  }
}

extension Reading {
  /// Merges what the files of a build said, in the order of their paths.
  package init(merging results: [FileResult]) {
    let sorted = results.sorted { $0.file.path.utf8.lexicographicallyPrecedes($1.file.path.utf8) }
    self.init(
      tally: sorted.reduce(into: Tally()) { $0 += $1.tally }, files: sorted.map(\.file))
  }
}
