import Periods

/// Where a row's values come from: the columns of one file, settled before its rows are read.
struct ColumnPlan: Sendable {
  /// Where a value stands.
  enum Origin: Hashable, Sendable {
    case column(Int)
    case constant(String)
    /// The file does not state it.
    case none
  }

  /// Where the day of an answer stands.
  enum DateOrigin: Hashable, Sendable {
    case column(Int)
    case constant(CivilDate)
    case none
  }

  /// Keeps rows whose column has one of the values.
  struct Filter: Hashable, Sendable {
    var column: Int
    var values: [[UInt8]]
  }

  var header: Header
  var score: Int
  var date: DateOrigin = .none
  var dateOrder: DateOrder?
  var product: Origin = .none
  var comment: Int?
  /// One for each dimension of the settings.
  var dimensions: [Origin] = []
  var filters: [Filter] = []
  /// Whether a filter on a constant leaves out every row.
  var excludesAll = false

  /// The name of a column for messages and layouts.
  func name(of column: Int) -> String {
    let name = header.names[column]
    return name.isEmpty ? "column \(column + 1)" : name
  }
}
