package import Diagnostics
package import Periods

/// One entry of `responses:`: files that share a layout, and how to read them.
package struct ResponseSource: Hashable, Sendable {
  /// Globs relative to the root, with environment variables still in place.
  package var files: [LocatedText]
  /// The survey the answers belong to; nil means the only one.
  package var survey: String?
  /// The name of the preset; nil means detected.
  package var preset: String?
  /// The encoding of the bytes; nil means detected.
  package var encoding: TextEncoding?
  /// The sheet of a workbook; nil means the one that holds answers.
  package var sheet: String?
  /// The delimiter byte; nil means detected.
  package var delimiter: UInt8?
  /// Column names by header; nil means detected by header words.
  package var score: String?
  package var date: String?
  package var product: String?
  package var comment: String?
  /// The order of day, month and year where dates are not ISO; nil accepts only ISO dates.
  package var dateOrder: DateOrder?
  /// The column that identifies a response; nil means detected.
  package var id: String?
  /// The column that identifies who answered.
  package var respondent: String?
  package var duplicates: DuplicateRule
  /// Texts that stand for scores.
  package var labels: [ScoreLabel]
  /// Columns joined from a second file.
  package var lookup: LookupSettings?
  /// Values for every row, by column name; `date` and `product` stand for those roles.
  package var constants: [String: String]
  /// Rows are kept only where each of these columns has one of its values.
  package var filters: [RowFilter]
  /// Where the entry stands in the configuration, for diagnostics.
  package var place: Place?

  /// The names of the presets that ``preset`` may hold.
  package static let presets = [
    "alchemer", "delighted", "formbricks", "generic", "google-forms", "hubspot", "limesurvey",
    "microsoft-forms", "posthog", "qualtrics", "qualtrics-legacy", "retently", "surveymonkey",
    "tally", "thanx", "typeform", "wootric", "zendesk",
  ]

  package init(files: [LocatedText]) {
    self.files = files
    self.duplicates = .all
    self.labels = []
    self.constants = [:]
    self.filters = []
  }
}

/// How the bytes of a file stand for characters.
package enum TextEncoding: String, CaseIterable, Hashable, Sendable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case windows1252 = "windows-1252"
}

/// Which of several responses of one respondent about one product count.
package enum DuplicateRule: String, CaseIterable, Hashable, Sendable {
  case all
  case latestPerQuarter = "latest-per-quarter"
  case firstPerQuarter = "first-per-quarter"
}

/// A text that stands for a score.
package struct ScoreLabel: Hashable, Sendable {
  package var text: String
  /// 0…10.
  package var score: Int

  package init(text: String, score: Int) {
    self.text = text
    self.score = score
  }
}

/// A second file whose columns are joined to the rows.
package struct LookupSettings: Hashable, Sendable {
  /// The file, relative to the root, with environment variables still in place.
  package var file: LocatedText
  /// The column that both files have, which identifies a row of the second file.
  package var key: String
  /// The columns of the second file that are joined.
  package var columns: [String]

  package init(file: LocatedText, key: String, columns: [String]) {
    self.file = file
    self.key = key
    self.columns = columns
  }
}

/// A text of the configuration with its place.
package struct LocatedText: Hashable, Sendable {
  package var text: String
  package var place: Place?
  /// The line it stands on, for diagnostics.
  package var excerpt: Excerpt?

  package init(_ text: String, at place: Place? = nil, excerpt: Excerpt? = nil) {
    self.text = text
    self.place = place
    self.excerpt = excerpt
  }
}

/// Keeps the rows in which a column has one of some values.
package struct RowFilter: Hashable, Sendable {
  package var column: String
  package var values: [String]

  package init(column: String, values: [String]) {
    self.column = column
    self.values = values
  }
}
