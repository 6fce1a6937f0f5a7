import Periods

/// Where a row's values come from: the columns of one file, settled before its rows are read.
struct ColumnPlan: Sendable {
  /// Where a value stands.
  enum Origin: Hashable, Sendable {
    case column(Int)
    case constant(String)
    /// A column of the file that is joined, by the number it has there and the column of the key.
    case joined(key: Int, column: Int)
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

  /// Leaves out rows that are no answers.
  struct Exclusion: Hashable, Sendable {
    var column: Int
    var rule: Preset.Exclusion
    /// The rule's values in lower case.
    var values: [[UInt8]]
  }

  var header: Header
  var score: Int
  var date: DateOrigin = .none
  var dateOrder: DateOrder?
  /// A day that stands for none in the column of dates.
  var withheldDay: CivilDate?
  var product: Origin = .none
  var comment: Int?
  /// The column of what identifies a response.
  var id: Int?
  /// The column of what identifies who answered.
  var respondent: Int?
  /// A column that states the group, promoter, passive or detractor, beside the number.
  var group: Int?
  /// The scores of texts that stand for them, such as the labelled ends of a scale.
  var labels = WrittenChoices<Int>()
  /// Whether labels give other scores to numbers, so that they come first.
  var labelsNumbers = false
  /// The groups by what stands for them there.
  var groups = WrittenChoices<GroupWords.Group>()
  /// Columns that answers could be split by.
  var dimensionCandidates: [Int] = []
  /// The zone that dates and times are written in, where known; a name or an offset.
  var timeZone: String?
  /// How moments are moved into the zone of the report; nil leaves dates as written.
  var conversion: ZoneConversion?
  /// One for each dimension of the settings.
  var dimensions: [Origin] = []
  var filters: [Filter] = []
  /// Rules of the preset, by column.
  var exclusions: [Exclusion] = []
  /// The file that values are joined from.
  var lookup: LookupTable?
  /// Whether a filter on a constant leaves out every row.
  var excludesAll = false

  /// The columns of score, date and id.
  var settledColumns: Set<Int> {
    var columns = Set([score, id].compactMap { $0 })
    if case .column(let column) = date { columns.insert(column) }
    return columns
  }

  /// The name of a column for messages and layouts.
  func name(of column: Int) -> String { header.label(of: column) }
}
