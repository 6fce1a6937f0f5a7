import Diagnostics

extension Assumption {
  static func delimiterDetected(_ delimiter: UInt8) -> Assumption {
    let name = name(ofDelimiter: delimiter)
    return Assumption("delimiter", "Fields are separated by \(name), as most records suggest.")
  }

  static func name(ofDelimiter delimiter: UInt8) -> String {
    switch delimiter {
    case UInt8(ascii: ","): "commas"
    case UInt8(ascii: ";"): "semicolons"
    case UInt8(ascii: "\t"): "tabs"
    case UInt8(ascii: "|"): "vertical bars"
    default: "bytes of value \(delimiter)"
    }
  }

  static func columnDetected(_ role: ColumnRole, _ name: String) -> Assumption {
    let what =
      switch role {
      case .score: "The score is"
      case .date: "The date of an answer is"
      case .product: "The product is"
      case .comment: "The comment is"
      case .id: "What identifies a response is"
      case .respondent: "Who answered is"
      case .filter: "The filter is"
      }
    return Assumption(
      "\(role.key)-column", "\(what) taken from the column \(name.quotedName), by its header.")
  }

  static func commentsUnclear(_ names: [String]) -> Assumption {
    Assumption(
      "comment-column",
      "No comments are counted, because \(names.quotedList("and")) may hold them alike.")
  }

  static func productUnclear(_ names: [String]) -> Assumption {
    Assumption(
      "product-column",
      "Answers are not split by product, because \(names.quotedList("and")) may hold it alike.")
  }

  static func dimensionMissing(_ name: String) -> Assumption {
    Assumption(
      "dimension-missing",
      "The file has no column \(name.quotedName); its answers count as stating none.")
  }

  static func constantOverColumn(_ name: String) -> Assumption {
    Assumption(
      "constant-over-column",
      "The constant \(name.quotedName) is used in place of the column of that name.")
  }

  static let noDates = Assumption(
    "no-date-column", "No column holds the date of an answer; answers are counted without dates.")

  static let datesAsWritten = Assumption(
    "dates-as-written", "Dates count as written; times and time zones are not converted.")

  static let twoDigitYears = Assumption(
    "two-digit-years", "Years written 00 to 68 are 2000 to 2068, years 69 to 99 are 1969 to 1999.")
}

extension String {
  /// A name in quotation marks, cut to a length that fits a line.
  var quotedName: String {
    let scalars = unicodeScalars
    let limit = 60
    if scalars.count <= limit { return "“\(self)”" }
    // The number among columns of one name stays, or the names would look the same.
    let end = String(String.UnicodeScalarView(scalars.suffix(4).drop { $0 != "#" }))
    let start = scalars.prefix(limit - 1 - end.unicodeScalars.count)
    return "“\(String(String.UnicodeScalarView(start)))…\(end)”"
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
