/// Why a row was set aside: its answer or date can't be right, or its record is damaged.
package enum SetAsideReason: String, CaseIterable, Hashable, Sendable, Comparable {
  /// The answer is a number outside 0…10.
  case scoreOutOfRange = "score-out-of-range"
  /// The answer is a number, but not a whole one.
  case scoreNotWhole = "score-not-whole"
  /// The answer is no number.
  case scoreNotANumber = "score-not-a-number"
  /// The row has an answer but no date.
  case dateMissing = "date-missing"
  /// The date can't be read in the order configured, or does not exist.
  case dateUnreadable = "date-unreadable"
  /// The answer is later than the as-of date.
  case afterAsOf = "after-as-of"
  /// The record has more or fewer fields than the header, so its columns can't be told.
  case raggedRecord = "ragged-record"
  /// A quotation mark is unclosed or stands where none may.
  case malformedQuote = "malformed-quote"
  /// The record is longer than 8 MiB or has more than 16,384 columns.
  case oversizedRecord = "oversized-record"

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Why a row was left out by rule: it is no answer to this survey, or one that counts elsewhere.
package enum ExclusionReason: String, CaseIterable, Hashable, Sendable, Comparable {
  /// A filter of the configuration, `where:`, leaves it out.
  case filtered
  /// A test of the questionnaire, not an answer.
  case preview
  /// The questionnaire was begun and not finished.
  case unfinished
  /// The survey tool marks it as spam, bogus, disqualified or not to be counted.
  case invalidated
  /// It answers another kind of question, such as satisfaction.
  case otherSurvey = "other-survey"
  /// The same response, or the same respondent within a quarter, counts elsewhere.
  case duplicate

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// What became of the rows: `rows = counted + unanswered + excluded + set aside`, by construction.
package struct Account: Hashable, Sendable {
  package var counted = 0
  /// Rows without an answer: blank, NA, N/A, NaN, NIL, null.
  package var unanswered = 0
  /// Rows left out by rule.
  package var exclusions: [ExclusionReason: Int] = [:]
  package var setAside: [SetAsideReason: Int] = [:]

  package init() {}

  /// The number of rows left out by any rule.
  package var excluded: Int { exclusions.values.reduce(0, +) }

  /// The number of rows set aside for any reason.
  package var setAsideTotal: Int { setAside.values.reduce(0, +) }

  /// The number of rows read.
  package var rows: Int { counted + unanswered + excluded + setAsideTotal }

  /// The rules that left rows out, in the order of their names.
  package var exclusionReasons: [(reason: ExclusionReason, count: Int)] {
    exclusions.filter { $0.value > 0 }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The reasons that occurred, in the order of their names.
  package var reasons: [(reason: SetAsideReason, count: Int)] {
    setAside.filter { $0.value > 0 }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  package static func += (left: inout Account, right: Account) {
    left.counted += right.counted
    left.unanswered += right.unanswered
    left.exclusions.merge(right.exclusions, uniquingKeysWith: +)
    left.setAside.merge(right.setAside, uniquingKeysWith: +)
  }
}

/// A row that was set aside, by place; never by what it says.
package struct SetAsideRow: Hashable, Sendable {
  package let line: Int
  /// The header of the column at fault, if one is.
  package let column: String?
  package let reason: SetAsideReason

  package init(line: Int, column: String?, reason: SetAsideReason) {
    self.line = line
    self.column = column
    self.reason = reason
  }
}

extension [FileReading] {
  /// What became of the rows of all these files.
  package var account: Account { reduce(into: Account()) { $0 += $1.account } }
}
