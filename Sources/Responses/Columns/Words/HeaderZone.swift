import Periods

/// The zone that the name of a column of dates states.
enum HeaderZone {
  /// Abbreviations that name more than one zone.
  private static let ambiguous = [
    "ET", "CT", "MT", "PT", "AT", "CST", "IST", "BST", "AST", "NST", "AKST", "HST", "AEST", "ACST",
    "AWST", "NZST", "SGT", "HKT", "KST", "MSK", "BRT", "ART", "SAST", "EAT", "CAT", "WAT", "PHT",
    "ICT", "WIB",
  ]
  /// Abbreviations of summer time, which a header states for the answers of winter too.
  private static let summer = [
    "EDT", "CDT", "MDT", "PDT", "ADT", "NDT", "HDT", "AKDT", "CEST", "EEST", "WEST", "MESZ", "WESZ",
    "OESZ", "MSD", "IDT", "AEDT", "ACDT", "NZDT", "BRST", "CLST",
  ]
  /// Zones that are reported, and from which no offset follows.
  private static let unclear = Set(ambiguous + summer)
  /// Where the names of the tz database begin.
  private static let areas: Set<String> = [
    "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Canada", "Etc",
    "Europe", "Indian", "Pacific", "US",
  ]

  /// The zone at the end of a name: `Submit Date (UTC)`, `Date (GMT+2)`, `Date [EST]`,
  /// `Start (Europe/Berlin)`, `created_at_utc`.
  static func zone(in name: String) -> String? {
    let scalars = Array(name.unicodeScalars).reversed().drop { $0.properties.isWhitespace }
    if let last = scalars.first, last == ")" || last == "]" {
      let opening: Unicode.Scalar = last == ")" ? "(" : "["
      let inside = scalars.dropFirst().prefix { $0 != opening }
      guard inside.count < scalars.count - 1 else { return nil }
      return zone(stated: FieldText.trimmed(String(String.UnicodeScalarView(inside.reversed()))))
    }
    let words = HeaderWords(name).words
    return words.count > 1 && ["utc", "gmt"].contains(words.last ?? "") ? "UTC" : nil
  }

  /// The zone of times that such a text speaks of; a name of no zone where that is unclear.
  static func name(of text: String) -> ZoneName? {
    unclear.contains(text) ? .named(text) : ZoneName(stated: text)
  }

  /// A zone as standards write it: `GMT +2`, `UTC−3` and `in UTC` without spaces, other signs and words.
  private static func plain(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      switch scalar {
      case "\u{2212}", "\u{2013}": result += "-"
      case "\u{B1}": result += "+"
      default: result.unicodeScalars.append(scalar)
      }
    }
    let isPhrase = text.lowercased().hasPrefix("in ")
    return isPhrase ? String(result.dropFirst(2)) : result
  }

  private static func zone(stated text: String) -> String? {
    let upper = text.uppercased()
    if unclear.contains(upper) { return upper }
    guard let zone = ZoneName(stated: plain(text)) else { return nil }
    switch zone {
    case .utc, .offset: return zone.text
    case .named(let name):
      let area = name.split(separator: "/").first.map(String.init) ?? ""
      return areas.contains(area) && name.utf8.contains(UInt8(ascii: "/")) ? name : nil
    }
  }
}
