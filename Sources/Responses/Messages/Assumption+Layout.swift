extension Assumption {
  /// What was taken for granted about the way a text is written.
  static func layout(_ format: RecordFormat) -> [Assumption] {
    var found: [Assumption] = []
    if format.encoding == "utf-16", !format.isEncodingGiven {
      found.append(Assumption("encoding", .utf16))
    }
    if format.unpairedSurrogates > 0 { found.append(.unpaired(format.unpairedSurrogates)) }
    if format.invalidBytes > 0 { found.append(.mixedBytes(format.invalidBytes)) }
    if let delimiter = format.delimiter {
      if format.isDelimiterDetected { found.append(.delimiterDetected(delimiter)) }
      if format.isDelimiterStated { found.append(.delimiterStated(delimiter)) }
    }
    if !format.isQuoted { found.append(Assumption("quotation", .quotationLiteral)) }
    if format.quotation.contains(.spaced) {
      found.append(Assumption("quotation", .quotationSpaced))
    }
    if format.quotation.contains(.escaped) {
      found.append(Assumption("quotation", .quotationEscaped))
    }
    return found
  }

  private static func unpaired(_ count: Int) -> Assumption {
    Assumption("unpaired-surrogates", .unpairedSurrogates, ["n": .count(count)])
  }

  private static func mixedBytes(_ count: Int) -> Assumption {
    Assumption("encoding", .mixedBytes, ["n": .count(count)])
  }

  static func delimiterDetected(_ delimiter: UInt8) -> Assumption {
    Assumption("delimiter", .delimiterDetected, ["delimiter": name(ofDelimiter: delimiter)])
  }

  private static func delimiterStated(_ delimiter: UInt8) -> Assumption {
    Assumption("delimiter", .delimiterStated, ["delimiter": name(ofDelimiter: delimiter)])
  }

  private static func name(ofDelimiter delimiter: UInt8) -> AssumptionValue {
    switch delimiter {
    case UInt8(ascii: ","): .clause(.commas)
    case UInt8(ascii: ";"): .clause(.semicolons)
    case UInt8(ascii: "\t"): .clause(.tabs)
    case UInt8(ascii: "|"): .clause(.bars)
    default: .clause(.otherBytes, ["value": .count(Int(delimiter))])
    }
  }

  static func linesAboveHeader(_ count: Int) -> Assumption {
    Assumption("lines-above-header", .linesAbove, ["n": .count(count)])
  }

  /// - Parameter reason: the sentence that says what shows it.
  static func headerDepth(_ rows: Int, as reason: AssumptionPhrase) -> Assumption {
    Assumption("header-rows", reason, ["n": .count(rows)])
  }

  /// Nil where the table may be of any origin.
  static func presetDetected(_ preset: Preset) -> Assumption? {
    preset.tool.map { tool in
      Assumption(
        "preset", .presetDetected, ["tool": .text(tool), "isLegacy": .choice(preset.isLegacy)])
    }
  }

  static func commentBesideScore(_ name: String) -> Assumption {
    Assumption("comment-column", .commentBesideScore, ["column": .name(name)])
  }

  /// Rows left out by the rules of a preset; nil where there were none.
  static func rowsLeftOut(_ account: Account, by preset: Preset) -> Assumption? {
    let reasons: [(ExclusionReason, AssumptionPhrase)] = [
      (.preview, .previews), (.unfinished, .unfinished), (.invalidated, .invalidated),
      (.otherSurvey, .otherSurvey),
    ]
    let counts = reasons.compactMap { reason, phrase in
      account.exclusions[reason].map { (phrase: phrase, rows: $0) }
    }
    let total = counts.reduce(0) { $0 + $1.rows }
    guard total > 0, let tool = preset.tool else { return nil }
    let parts = counts.map { AssumptionClause($0.phrase, ["n": .count($0.rows)]) }
    return Assumption(
      "rows-left-out", .rowsLeftOut,
      [
        "n": .count(total), "tool": .text(tool), "isLegacy": .choice(preset.isLegacy),
        "reasons": .row(parts, between: .betweenReasons),
      ])
  }
}
