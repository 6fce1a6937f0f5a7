import Diagnostics
import Periods

/// What a column is used for.
enum ColumnRole: Hashable, Sendable {
  case score, date, product, comment, id, respondent, filter

  /// The key in the configuration, and the flag without its hyphens.
  var key: String {
    switch self {
    case .score: "score"
    case .date: "date"
    case .product: "product"
    case .comment: "comment"
    case .id: "id"
    case .respondent: "respondent"
    case .filter: "where"
    }
  }
}

/// What diagnostics about the columns of a file need to know.
struct ColumnContext {
  let path: String
  /// The line of the header.
  let line: Int
  let columnCount: Int
  /// How many rows were read to judge the columns.
  let rows: Int
  /// Where the configuration describes the file.
  let place: Place?
  let remedies: ReadingSettings.Remedies

  /// The header of the file.
  var header: Place { Place(file: path, line: line) }

  /// The line of configuration, or the flag, that names a column.
  func setting(_ role: ColumnRole, _ value: String) -> String {
    switch remedies {
    case .configuration:
      "`\(role.key): \(YAMLText.scalar(value))` in \(entry)"
    case .flags:
      "`--\(role.key) \(ShellText.word(value))`"
    }
  }

  /// The line of configuration, or the flag, that states the order of dates.
  func dateOrderSetting(_ order: DateOrder) -> String {
    switch remedies {
    case .configuration: "`date-order: \(order.rawValue)` in \(entry)"
    case .flags: "`--date-order \(order.rawValue)`"
    }
  }

  /// The line of configuration, or the flag, that gives a text a score.
  func labelSetting(_ text: String, _ score: Int) -> String {
    switch remedies {
    case .configuration: "`labels: {\(YAMLText.scalar(text)): \(score)}` in \(entry)"
    case .flags: "`--label \(ShellText.word(text))=\(score)`"
    }
  }

  /// `1 row was read`.
  var rowsRead: String { rows == 1 ? "1 row was read" : "\(rows) rows were read" }

  /// The entry of `responses:` that a line belongs into.
  var entry: String {
    guard let place else { return "the entry of `responses:` in barograph.yml" }
    return "the entry of `responses:` at \(place.file):\(place.line ?? 1)"
  }
}
