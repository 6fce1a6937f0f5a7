import CSV
import Configuration
import Diagnostics
import Periods

/// A table whose columns are settled: ready to be counted.
struct TableReading {
  /// What a table is read by.
  struct Context {
    let path: String
    let source: ResponseSource
    let settings: ReadingSettings
  }

  let table: any RecordTable
  let context: Context
  let head: TableHead
  let planner: ColumnPlanner
  let plan: ColumnPlan
  /// What header and preset added to the plan.
  private let headAssumptions: [Assumption]

  /// The table of a file that holds the answers.
  static func choose(
    among tables: [any RecordTable], _ context: Context
  ) throws(Refusal) -> TableReading {
    guard let table = tables.first else { throw Refusal([.emptyFile(context.path)]) }
    return try TableReading(table, context)
  }

  /// Looks at a table and settles its columns.
  init(_ table: any RecordTable, _ context: Context) throws(Refusal) {
    self.table = table
    self.context = context
    var records = try table.records()
    var batch = RecordBatch()
    guard try records.next(into: &batch) else { throw Refusal([.emptyFile(context.path)]) }
    try TableHead.complete(&batch, from: &records)
    head = try TableHead(of: batch, path: context.path, source: context.source)
    var planner = ColumnPlanner(
      path: context.path, head: head, source: context.source, settings: context.settings,
      sample: ColumnSample(head, in: batch))
    var plan = try planner.plan()
    headAssumptions = head.complete(&plan, findsComment: context.source.comment == nil)
    self.plan = plan
    self.planner = planner
  }

  /// Counts the rows.
  func result() throws(Refusal) -> FileResult {
    var counter = RowCounter(plan, settings: context.settings)
    var records = try table.records()
    var batch = RecordBatch()
    while try records.next(into: &batch) {
      let first = batch.records.firstIndex { head.isRow($0) } ?? batch.records.count
      counter.count(batch, from: first)
    }
    if counter.dates.unordered > 0 {
      throw Refusal([.dateOrderNeeded(counter, planner.context)])
    }
    return result(of: counter, records.format)
  }

  private func result(of counter: RowCounter, _ format: RecordFormat) -> FileResult {
    let survey = context.source.survey ?? ""
    var file = FileReading(path: context.path, survey: survey)
    file.account = counter.account
    file.setAside = counter.setAside
    file.comments = counter.comments
    file.firstAnswer = counter.firstDay
    file.lastAnswer = counter.lastDay
    file.assumptions += Assumption.layout(format) + head.assumptions
    file.assumptions += planner.assumptions.filter { assumption in
      !headAssumptions.contains { $0.id == assumption.id }
    }
    file.assumptions += headAssumptions
    if let leftOut = Assumption.rowsLeftOut(counter.account, by: head.preset) {
      file.assumptions.append(leftOut)
    }
    if counter.dates.withTime > 0 { file.assumptions.append(.datesAsWritten) }
    if counter.dates.withTwoDigitYear > 0 { file.assumptions.append(.twoDigitYears) }
    var diagnostics = planner.warnings
    if file.account.rows == 0 { diagnostics.append(.noRows(context.path)) }
    return FileResult(
      tally: counter.tally(survey: survey), file: file,
      layout: FileLayout(self, format: format), undated: counter.undated,
      diagnostics: diagnostics)
  }
}

extension FileLayout {
  init(_ reading: TableReading, format: RecordFormat) {
    let (head, plan) = (reading.head, reading.plan)
    self.init(
      format: format, sheet: reading.table.name, preambleRows: head.preambleRows,
      headerRows: head.headerRows, preset: head.preset.name,
      scoreColumn: plan.name(of: plan.score), dateColumn: nil, dateOrder: nil,
      timeZone: plan.timeZone, productColumn: plan.name(of: plan.product),
      commentColumn: plan.comment.map { plan.name(of: $0) },
      idColumn: plan.id.map { plan.name(of: $0) },
      respondentColumn: plan.respondent.map { plan.name(of: $0) },
      dimensionColumns: plan.dimensions.compactMap { plan.name(of: $0) })
    if case .column(let column) = plan.date {
      dateColumn = plan.name(of: column)
      dateOrder = plan.dateOrder ?? .yearMonthDay
    }
  }
}

extension ColumnPlan {
  /// The name of the column that a value comes from, if it comes from one.
  fileprivate func name(of origin: Origin) -> String? {
    if case .column(let column) = origin { return name(of: column) }
    return nil
  }
}
