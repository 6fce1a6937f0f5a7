import Configuration
import Diagnostics

/// Settles the columns of a table: by the names in the configuration, else by header words and
/// content. What is unclear is a refusal that names the candidates, never a guess.
struct ColumnPlanner {
  let path: String
  let head: TableHead
  let source: ResponseSource
  let settings: ReadingSettings
  let profile: TableProfile
  /// What other files of the survey show.
  let scales: KnownScales
  private let headerWords: [HeaderWords]
  /// The columns that the configuration gives no other use. A filter is none: rows are kept by
  /// their product or score without these being lost.
  let unclaimed: [Int]
  var problems: [Diagnostic] = []
  /// Columns of which only the whole table tells what they are.
  private(set) var openQuestions: Set<Int> = []
  private(set) var assumptions: [Assumption] = []
  private(set) var warnings: [Diagnostic] = []

  init(_ profile: TableProfile, _ head: TableHead, _ context: TableReading.Context) {
    path = context.path
    source = context.source
    settings = context.settings
    scales = context.scales
    self.head = head
    self.profile = profile
    headerWords = head.header.texts.map { HeaderWords($0) }
    unclaimed = Self.unclaimed(of: head.header, context.source, context.settings)
  }

  var header: Header { head.header }

  /// The plan as far as it is settled; ``problems`` says what stands in its way.
  mutating func plan() -> ColumnPlan {
    var plan = ColumnPlan(header: header, score: 0)
    settleScore(in: &plan)
    settleDate(in: &plan)
    plan.product = productOrigin()
    plan.comment = commentColumn(after: plan.score)
    settleKeys(in: &plan)
    plan.dimensions = settings.dimensions.map { dimensionOrigin($0) }
    settleGroup(in: &plan)
    plan.dimensionCandidates = dimensionCandidates(beside: plan)
    addFilters(to: &plan)
    return plan
  }

  /// What diagnostics about this file need to know.
  var context: ColumnContext {
    ColumnContext(
      path: path, line: header.line, columnCount: header.names.count, rows: profile.rows,
      place: source.place, remedies: settings.remedies)
  }

  // MARK: Dimensions and filters

  private mutating func dimensionOrigin(_ dimension: DimensionSettings) -> ColumnPlan.Origin {
    let name = dimension.column
    let constant = source.constants[name] ?? source.constants[dimension.key]
    if constant == nil, isJoined(name) { return .none }
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

  /// Whether a column is taken from the file of `lookup:`.
  func isJoined(_ name: String) -> Bool { source.lookup?.columns.contains(name) ?? false }

  private mutating func addFilters(to plan: inout ColumnPlan) {
    for filter in source.filters {
      if let constant = source.constants[filter.column] {
        if !filter.values.contains(constant) { plan.excludesAll = true }
      } else if column(named: filter.column, for: .filter) != nil,
        let filter = ColumnPlan.Filter(filter, in: header)
      {
        plan.filters.append(filter)
      }
    }
  }

  // MARK: Finding columns

  enum Choice {
    case one(Int)
    case tie([Int])
    case none
  }

  /// The column that the preset names first, else the one of the highest rank above 0.
  func best(
    of columns: [Int], preferring names: [String] = [], by rank: (HeaderWords) -> Int
  ) -> Choice {
    if let column = Preset.column(of: names, in: header, among: columns) { return .one(column) }
    let ranked = columns.map { (column: $0, rank: rank(words(of: $0))) }
    guard let highest = ranked.map(\.rank).max(), highest > 0 else { return .none }
    let best = ranked.filter { $0.rank == highest }.map(\.column)
    return best.count == 1 ? .one(best[0]) : .tie(best)
  }

  /// What the header of a column says.
  func words(of column: Int) -> HeaderWords { headerWords[column] }

  private static func unclaimed(
    of header: Header, _ source: ResponseSource, _ settings: ReadingSettings
  ) -> [Int] {
    let claims =
      [source.score, source.date, source.product, source.comment].compactMap { $0 }
      + settings.dimensions.map(\.column)
    let claimed = Set(
      claims.flatMap { name -> [Int] in
        switch header.column(named: name) {
        case .column(let column): [column]
        case .several(let columns): columns
        case .none: []
        }
      })
    return header.names.indices.filter { !claimed.contains($0) }
  }

  mutating func column(named name: String, for role: ColumnRole) -> Int? {
    switch header.column(named: name) {
    case .column(let column): return column
    case .several(let columns): problems.append(.ambiguousColumn(name, columns, context))
    case .none:
      let nearest = NearestName.of(name, among: header.names)
      problems.append(.unknownColumn(name, role, nearest: nearest, context))
    }
    return nil
  }

  mutating func assume(_ assumption: Assumption) { assumptions.append(assumption) }

  /// Notes that only the whole table tells what a column is.
  mutating func doubt(_ column: Int) { openQuestions.insert(column) }
}
