import Configuration
import Diagnostics
import Periods

/// Settles the columns of a file: by the names in the configuration, else by header words and
/// content. What is unclear is a refusal that names the candidates, never a guess.
struct ColumnPlanner {
  private let path: String
  private let head: TableHead
  private let source: ResponseSource
  private let settings: ReadingSettings
  private let sample: ColumnSample
  private var problems: [Diagnostic] = []
  private(set) var assumptions: [Assumption] = []
  private(set) var warnings: [Diagnostic] = []

  init(
    path: String, head: TableHead, source: ResponseSource, settings: ReadingSettings,
    sample: ColumnSample
  ) {
    self.path = path
    self.head = head
    self.source = source
    self.settings = settings
    self.sample = sample
  }

  private var header: Header { head.header }

  /// The plan, or all that stands in its way.
  mutating func plan() throws(Refusal) -> ColumnPlan {
    let score = scoreColumn()
    var plan = ColumnPlan(header: header, score: score ?? 0)
    plan.dateOrder = source.dateOrder
    plan.date = dateOrigin()
    plan.product = productOrigin()
    plan.comment = commentColumn()
    plan.dimensions = settings.dimensions.map { dimensionOrigin($0) }
    addFilters(to: &plan)
    guard problems.isEmpty else { throw Refusal(problems) }
    return plan
  }

  /// What diagnostics about this file need to know.
  var context: ColumnContext {
    ColumnContext(
      path: path, line: header.line, columnCount: header.names.count, place: source.place,
      remedies: settings.remedies)
  }

  // MARK: Score

  private mutating func scoreColumn() -> Int? {
    if let name = source.score { return column(named: name, for: .score) }
    let fitting = unclaimed.filter { sample.mayHoldScores($0) }
    switch best(of: fitting, preferring: head.preset.score, by: \.scoreRank) {
    case .one(let column):
      assume(.columnDetected(.score, header.names[column]))
      return column
    case .tie(let columns):
      problems.append(.columnTie(.score, columns.map { header.names[$0] }, context))
    case .none:
      problems.append(.noScoreColumn(candidates: fitting.map { header.names[$0] }, context))
    }
    return nil
  }

  // MARK: Date

  private mutating func dateOrigin() -> ColumnPlan.DateOrigin {
    if let written = source.constants[ColumnRole.date.key] {
      if let date = WrittenDate(written, order: source.dateOrder) { return .constant(date.day) }
      problems.append(.constantDateUnreadable(context))
      return .none
    }
    if let name = source.date {
      return column(named: name, for: .date).map { .column($0) } ?? .none
    }
    let fitting = unclaimed.filter { sample.mayHoldDates($0) }
    switch best(of: fitting, preferring: head.preset.date, by: \.dateRank) {
    case .one(let column):
      assume(.columnDetected(.date, header.names[column]))
      return .column(column)
    case .tie(let columns):
      problems.append(.columnTie(.date, columns.map { header.names[$0] }, context))
    case .none where settings.undated == .setAside:
      problems.append(.noDateColumn(context))
    case .none:
      assume(.noDates)
    }
    return .none
  }

  // MARK: Product, comment and dimensions

  private mutating func productOrigin() -> ColumnPlan.Origin {
    if let constant = source.constants[ColumnRole.product.key] { return .constant(constant) }
    if let name = source.product {
      return column(named: name, for: .product).map { .column($0) } ?? .none
    }
    switch best(of: unclaimed, by: \.productRank) {
    case .one(let column):
      assume(.columnDetected(.product, header.names[column]))
      return .column(column)
    case .tie(let columns) where settings.remedies == .flags:
      assume(.productUnclear(columns.map { header.names[$0] }))
    case .tie(let columns):
      problems.append(.columnTie(.product, columns.map { header.names[$0] }, context))
    case .none: break
    }
    return .none
  }

  private mutating func commentColumn() -> Int? {
    if let name = source.comment { return column(named: name, for: .comment) }
    let fitting = unclaimed.filter { sample.mayHoldText($0) }
    switch best(of: fitting, preferring: head.preset.comment, by: \.commentRank) {
    case .one(let column):
      assume(.columnDetected(.comment, header.names[column]))
      return column
    case .tie(let columns):
      assume(.commentsUnclear(columns.map { header.names[$0] }))
    case .none: break
    }
    return nil
  }

  private mutating func dimensionOrigin(_ dimension: DimensionSettings) -> ColumnPlan.Origin {
    let name = dimension.column
    let constant = source.constants[name] ?? source.constants[dimension.key]
    switch header.column(named: name) {
    case .column(let column):
      guard let constant else { return .column(column) }
      assume(.constantOverColumn(name))
      return .constant(constant)
    case .several(let columns) where constant == nil:
      problems.append(.ambiguousColumn(name, columns, context))
      return .none
    case .none, .several:
      if let constant { return .constant(constant) }
      assume(.dimensionMissing(name))
      if let nearest = NearestName.of(name, among: header.names) {
        warnings.append(.dimensionMisspelled(name, nearest: nearest, context))
      }
      return .none
    }
  }

  // MARK: Filters

  private mutating func addFilters(to plan: inout ColumnPlan) {
    for filter in source.filters {
      if let constant = source.constants[filter.column] {
        if !filter.values.contains(constant) { plan.excludesAll = true }
      } else if let column = column(named: filter.column, for: .filter) {
        let values = filter.values.flatMap { FieldText.spellings(of: $0) }
        plan.filters.append(ColumnPlan.Filter(column: column, values: values))
      }
    }
  }

  // MARK: Finding columns

  private enum Choice {
    case one(Int)
    case tie([Int])
    case none
  }

  /// The column that the preset names first, else the one of the highest rank above 0.
  private func best(
    of columns: [Int], preferring names: [String] = [], by rank: (HeaderWords) -> Int
  ) -> Choice {
    if let column = Preset.column(of: names, in: header, among: columns) { return .one(column) }
    let ranked = columns.map { (column: $0, rank: rank(HeaderWords(header.texts[$0]))) }
    guard let highest = ranked.map(\.rank).max(), highest > 0 else { return .none }
    let best = ranked.filter { $0.rank == highest }.map(\.column)
    return best.count == 1 ? .one(best[0]) : .tie(best)
  }

  /// The columns that the configuration gives no other use. A filter is none: rows are kept by
  /// their product or score without these being lost.
  private var unclaimed: [Int] {
    let claims =
      [source.score, source.date, source.product, source.comment].compactMap { $0 }
      + settings.dimensions.map(\.column)
    let claimed = claims.flatMap { name -> [Int] in
      switch header.column(named: name) {
      case .column(let column): [column]
      case .several(let columns): columns
      case .none: []
      }
    }
    return header.names.indices.filter { !claimed.contains($0) }
  }

  private mutating func column(named name: String, for role: ColumnRole) -> Int? {
    switch header.column(named: name) {
    case .column(let column): return column
    case .several(let columns): problems.append(.ambiguousColumn(name, columns, context))
    case .none:
      let nearest = NearestName.of(name, among: header.names)
      problems.append(.unknownColumn(name, role, nearest: nearest, context))
    }
    return nil
  }

  private mutating func assume(_ assumption: Assumption) { assumptions.append(assumption) }
}
