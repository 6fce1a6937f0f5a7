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
    var lookup: LookupTable?
    var means = ReadingMeans.alone
    /// Whether the file is the only one of its survey.
    var isAlone = true
    /// What other files of the survey show about its columns.
    var scales = KnownScales()
  }

  let table: any RecordTable
  let context: Context
  let head: TableHead
  let planner: ColumnPlanner
  let plan: ColumnPlan
  /// What the first pass gathers to tell duplicates.
  let firstRequest: KeyRequest
  /// What header and preset added to the plan.
  private let headAssumptions: [Assumption]

  /// What was assumed in choosing the table.
  var assumptions: [Assumption] = []

  /// The table of a file that holds the responses.
  static func choose(
    among tables: [any RecordTable], _ context: Context
  ) throws(Refusal) -> TableReading {
    try TableChoice(tables: tables, context: context).reading()
  }

  /// Looks at a table and settles its columns.
  init(_ table: any RecordTable, _ context: Context) throws(Refusal) {
    self.table = table
    self.context = context
    var records = try table.records()
    var batch = RecordBatch()
    guard try records.next(into: &batch) else { throw Refusal([.emptyFile(context.path)]) }
    try TableHead.complete(&batch, from: &records)
    head = try TableHead(
      of: batch, records.format, path: context.path, source: context.source)
    var profile = try TableProfile(head, source: context.source, first: batch, rest: &records)
    var planner = ColumnPlanner(profile, head, context)
    var plan = planner.plan()
    if !profile.isWhole, !planner.openQuestions.isEmpty || !planner.problems.isEmpty {
      try profile.finish(planner.openQuestions.sorted(), &records)
      planner = ColumnPlanner(profile, head, context)
      plan = planner.plan()
    }
    guard planner.problems.isEmpty else { throw Refusal(planner.problems) }
    if plan.dateOrder == .serial, table.hasEpoch1904 {
      plan.dateOrder = .serial1904
      assumptions.append(.serialsFrom1904)
    }
    headAssumptions = head.complete(&plan, findsComment: context.source.comment == nil)
    let place = Place(file: context.path, line: head.header.line)
    plan.conversion = try context.settings.zone?.conversion(from: plan.statedZone, at: place)
    plan = try plan.joining(
      context.lookup, context.source, context.settings, planner.context)
    self.plan = plan
    self.planner = planner
    firstRequest = KeyRequest(
      plan, context.source, head, firstBatch: batch, isAlone: context.isAlone)
  }

  /// Counts the rows.
  /// - Parameter pass: nil for the first one.
  func count(_ pass: ReadingPass?) throws(Refusal) -> FileCount {
    let pass = pass ?? ReadingPass(keys: firstRequest)
    var counter = RowCounter(plan, settings: context.settings, pass: pass)
    var records = try table.records()
    var batch = RecordBatch()
    var rest: (lineEnds: LineEnds, invalidBytes: Int)?
    while try records.next(into: &batch) {
      let first = batch.records.firstIndex { head.isRow($0) } ?? batch.records.count
      counter.count(batch, from: first)
      let width = plan.header.names.count
      if first < batch.records.count,
        let text = records.rest(width: width, means: context.means)
      {
        let sum = try text.sum(into: counter)
        counter = sum.counts
        rest = (sum.lineEnds, sum.invalidBytes)
        break
      }
    }
    if counter.dates.unordered > 0 {
      throw Refusal([.dateOrderNeeded(counter.dates, planner.context)])
    }
    let splits = SplitFindings(counter, context.settings, planner.context)
    guard splits.problems.isEmpty else { throw Refusal(splits.problems) }
    var format = records.format
    if let rest {
      format.lineEnds.formUnion(rest.lineEnds)
      format.invalidBytes = rest.invalidBytes
    }
    var result = result(of: counter, format)
    result.file.assumptions += splits.assumptions
    result.diagnostics += splits.warnings
    return FileCount(
      result: result, keys: counter.keys.keys, source: context.source,
      settledColumns: plan.settledColumns)
  }

  private func result(of counter: RowCounter, _ format: RecordFormat) -> FileResult {
    let survey = context.source.survey ?? ""
    var file = FileReading(path: context.path, survey: survey)
    file.account = counter.account
    file.setAside = counter.setAside
    file.comments = counter.comments
    file.firstAnswer = counter.firstDay
    file.lastAnswer = counter.lastDay
    file.assumptions += assumptions + table.assumptions + Assumption.layout(format)
    file.assumptions += head.assumptions + planner.assumptions + headAssumptions
    if let leftOut = Assumption.rowsLeftOut(counter.account, by: head.preset) {
      file.assumptions.append(leftOut)
    }
    file.assumptions += counter.scores.assumptions(plan)
    file.zones = counter.dates.zones
    file.zones.stated = plan.statedZone
    file.assumptions += zoneAssumptions(file.zones)
    if counter.dates.withTwoDigitYear > 0 { file.assumptions.append(.twoDigitYears) }
    var diagnostics = planner.warnings
    if file.account.rows == 0 { diagnostics.append(.noRows(context.path)) }
    return FileResult(
      tally: counter.tally(survey: survey), comments: counter.commentSample(survey: survey),
      file: file,
      layout: FileLayout(self, format: format), undated: counter.undated,
      diagnostics: diagnostics)
  }
}

extension TableReading {
  private func zoneAssumptions(_ zones: FileZones) -> [Assumption] {
    guard zones.hasTimes else { return [] }
    return context.settings.zone.map { Assumption.datesConverted(zones, to: $0) } ?? [
      .datesAsWritten(zones)
    ]
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
    columnNames = plan.header.names
    if reading.context.settings.remedies == .flags {
      dimensionColumns = plan.dimensionCandidates.map { plan.name(of: $0) }
    }
    self.format.packing = reading.table.packing
    if case .column(let column) = plan.date {
      dateColumn = plan.name(of: column)
      dateOrder = plan.dateOrder ?? .yearMonthDay
    }
  }
}

extension ColumnPlan {
  /// The zone that the file or its tool states.
  fileprivate var statedZone: ZoneName? { timeZone.flatMap { HeaderZone.name(of: $0) } }

  /// The name of the column that a value comes from, if it comes from one.
  fileprivate func name(of origin: Origin) -> String? {
    if case .column(let column) = origin { return name(of: column) }
    return nil
  }
}
