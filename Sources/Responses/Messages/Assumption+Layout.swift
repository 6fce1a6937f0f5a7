import Diagnostics

extension Assumption {
  /// What was taken for granted about the way a text is written.
  static func layout(_ format: RecordFormat) -> [Assumption] {
    var found: [Assumption] = []
    if format.encoding == "utf-16", !format.isEncodingGiven { found.append(.utf16) }
    if format.unpairedSurrogates > 0 { found.append(.unpaired(format.unpairedSurrogates)) }
    if format.invalidBytes > 0 { found.append(.mixedBytes(format.invalidBytes)) }
    if let delimiter = format.delimiter {
      if format.isDelimiterDetected { found.append(.delimiterDetected(delimiter)) }
      if format.isDelimiterStated { found.append(.delimiterStated(delimiter)) }
    }
    if !format.isQuoted { found.append(.quotationLiteral) }
    if format.quotation.contains(.spaced) { found.append(.quotationSpaced) }
    if format.quotation.contains(.escaped) { found.append(.quotationEscaped) }
    return found
  }

  private static let utf16 = Assumption(
    "encoding", "The text is in UTF-16, as its first bytes show.")

  private static func unpaired(_ count: Int) -> Assumption {
    let half = count == 1 ? "half a character" : "halves of characters"
    return Assumption(
      "unpaired-surrogates",
      "\(count) \(half) of UTF-16 \(count == 1 ? "is" : "are") read as U+FFFD.")
  }

  private static func mixedBytes(_ count: Int) -> Assumption {
    let bytes = count == 1 ? "1 byte is" : "\(count) bytes are"
    return Assumption("encoding", "\(bytes) no UTF-8; names with them are read as Windows-1252.")
  }

  private static func delimiterStated(_ delimiter: UInt8) -> Assumption {
    Assumption(
      "delimiter",
      "Fields are separated by \(name(ofDelimiter: delimiter)), as the first line says.")
  }

  private static let quotationLiteral = Assumption(
    "quotation",
    "Quotation marks are text like any other, since heeding them would break records.")

  private static let quotationSpaced = Assumption(
    "quotation", "Fields in quotation marks begin behind spaces, which are left out.")

  private static let quotationEscaped = Assumption(
    "quotation",
    "A quotation mark behind a backslash belongs to its field, since the records are whole that way."
  )

  static func linesAboveHeader(_ count: Int) -> Assumption {
    Assumption(
      "lines-above-header",
      count == 1
        ? "The first record stands above the header and is left out."
        : "The first \(count) records stand above the header and are left out.")
  }

  static func headerDepth(_ rows: Int, as reason: String) -> Assumption {
    Assumption("header-rows", "The header takes \(rows) rows, as \(reason).")
  }

  static func presetDetected(_ preset: Preset) -> Assumption {
    Assumption("preset", "The table is read as \(preset.title), by its header.")
  }

  static func commentBesideScore(_ name: String) -> Assumption {
    Assumption(
      "comment-column",
      "The comment is taken from the column \(name.quotedName), which stands beside the score.")
  }

  /// Rows left out by the rules of a preset; nil where there were none.
  static func rowsLeftOut(_ account: Account, by preset: Preset) -> Assumption? {
    let counts = [ExclusionReason.preview, .unfinished, .invalidated, .otherSurvey].compactMap {
      reason in account.exclusions[reason].map { (reason, $0) }
    }
    let total = counts.reduce(0) { $0 + $1.1 }
    guard total > 0 else { return nil }
    let parts = counts.map { "\($0.1) \($0.0.plural($0.1))" }.joined(separator: ", ")
    return Assumption(
      "rows-left-out",
      "\(total) \(total == 1 ? "row is" : "rows are") no answer and left out, by the rules for "
        + "\(preset.title): \(parts).")
  }
}

extension ExclusionReason {
  /// The reason as a noun of so many rows.
  fileprivate func plural(_ count: Int) -> String {
    switch self {
    case .filtered: "filtered"
    case .preview: count == 1 ? "preview" : "previews"
    case .unfinished: "unfinished"
    case .invalidated: "marked as invalid by the survey tool"
    case .otherSurvey: "of another kind of survey"
    case .duplicate: count == 1 ? "duplicate" : "duplicates"
    }
  }
}
