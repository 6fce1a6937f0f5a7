extension Assumption {
  static func columnDetected(_ role: ColumnRole, _ name: String) -> Assumption {
    let phrase: AssumptionPhrase =
      switch role {
      case .score: .scoreColumn
      case .date: .dateColumn
      case .product: .productColumn
      case .comment: .commentColumn
      case .id: .idColumn
      case .respondent: .respondentColumn
      case .filter: .filterColumn
      }
    return Assumption("\(role.key)-column", phrase, ["column": .name(name)])
  }

  static func commentsUnclear(_ names: [String]) -> Assumption {
    Assumption("comment-column", .commentsUnclear, ["columns": .names(names)])
  }

  static func productUnclear(_ names: [String]) -> Assumption {
    Assumption("product-column", .productUnclear, ["columns": .names(names)])
  }

  static func dimensionMissing(_ name: String) -> Assumption {
    Assumption("dimension-missing", .dimensionMissing, ["column": .name(name)])
  }

  static func constantOverColumn(_ name: String) -> Assumption {
    Assumption("constant-over-column", .constantOverColumn, ["column": .name(name)])
  }

  static let noDates = Assumption("no-date-column", .noDates)

  static let datesAsWritten = Assumption("dates-as-written", .datesAsWritten)

  static let twoDigitYears = Assumption("two-digit-years", .twoDigitYears)
}

extension String {
  /// A name in quotation marks, cut to a length that fits a line.
  var quotedName: String { "“\(cutName)”" }

  /// A name cut to a length that fits a line.
  var cutName: String {
    let scalars = unicodeScalars
    let limit = 60
    if scalars.count <= limit { return self }
    // The number among columns of one name stays, or the names would look the same.
    let end = String(String.UnicodeScalarView(scalars.suffix(4).drop { $0 != "#" }))
    let start = scalars.prefix(limit - 1 - end.unicodeScalars.count)
    return "\(String(String.UnicodeScalarView(start)))…\(end)"
  }
}

extension [String] {
  /// “a”, “b” and “c”; after the eighth only how many there are.
  func quotedList(_ word: String) -> String {
    let limit = 8
    var parts = prefix(limit).map(\.quotedName)
    if count > limit { parts.append("\(count - limit) more") }
    guard let last = parts.popLast() else { return "" }
    return parts.isEmpty ? last : "\(parts.joined(separator: ", ")) \(word) \(last)"
  }
}
