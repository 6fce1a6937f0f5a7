/// Every key of `barograph.yml`: the one table that the reader checks against, the messages take
/// their examples from, and the documentation is tested with.
enum ConfigurationSchema {
  /// A place in the file where keys stand.
  enum Level: String, CaseIterable {
    case top
    case calendar
    case source = "responses"
    case lookup
    case product
    case dimension = "dimensions"
    case target = "targets"
    case about
    case statistics
    case privacy
    case quality
    case email
    case site
    case pdf
  }

  /// A key that may stand at a level.
  struct Key: Hashable {
    let name: String
    /// What the value has to be, as it follows "must be" in a sentence.
    let expects: String
    /// The value if the key is left out, in words where it is no fixed value.
    let standard: String
    /// The key as it is written, on one line.
    let example: String
    /// What the key does: one sentence.
    let meaning: String
  }

  static func key(_ name: String, at level: Level) -> Key? {
    keys(at: level).first { $0.name == name }
  }

  static func names(at level: Level) -> [String] {
    keys(at: level).map(\.name)
  }

  static func keys(at level: Level) -> [Key] {
    switch level {
    case .top: top
    case .calendar: calendar
    case .source: source
    case .lookup: lookup
    case .product: product
    case .dimension: dimension
    case .target: target
    case .about: about
    case .statistics: statistics
    case .privacy: privacy
    case .quality: quality
    case .email: email
    case .site: site
    case .pdf: pdf
    }
  }

  /// The levels other than `level` that know a key of this name, in the order of the file.
  static func levels(knowing name: String, otherThan level: Level) -> [Level] {
    Level.allCases.filter { $0 != level && key(name, at: $0) != nil }
  }
}

extension ConfigurationSchema.Level {
  /// How a message names the level after "under"; nil for the top.
  var heading: String? {
    switch self {
    case .top: nil
    case .source: "an entry of `responses:`"
    case .dimension: "a dimension of `dimensions:`"
    case .target: "an entry of `targets:`"
    case .calendar, .lookup, .product, .about, .statistics, .privacy, .quality, .email, .site,
      .pdf:
      "`\(rawValue):`"
    }
  }

  /// A key's name with the level it belongs to, as messages write it.
  func path(_ name: String) -> String {
    switch self {
    case .top, .source, .dimension, .target: name
    case .calendar, .lookup, .product, .about, .statistics, .privacy, .quality, .email, .site,
      .pdf:
      "\(rawValue).\(name)"
    }
  }
}
