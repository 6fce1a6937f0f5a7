/// How many answers the parts of a page have.
enum SampleSizes: Hashable, Sendable {
  /// All the same number.
  case equal(Int)
  /// From 30 to 2,000 in even ratios, the same before and after.
  case spread
  /// Each drawn anew between 30 and 2,000, before and after apart.
  case independent
  /// 2,000 before and 30 after.
  case fewAgainstMany

  var name: String {
    switch self {
    case .equal(let n): "\(Grouped.text(n)) answers each"
    case .spread: "30 to 2,000 answers"
    case .independent: "30 to 2,000 answers, drawn for each quarter"
    case .fewAgainstMany: "30 answers, 2,000 before"
    }
  }

  /// The number of answers of one of several parts.
  func number(
    _ part: Int, of parts: Int, isBefore: Bool, _ numbers: inout SplitMix64
  ) -> Int {
    switch self {
    case .equal(let n): n
    case .fewAgainstMany: isBefore ? 2_000 : 30
    case .spread:
      LogUniform.number(from: 30, to: 2_000, at: Double(part) / Double(max(1, parts - 1)))
    case .independent: LogUniform.number(from: 30, to: 2_000, at: numbers.unit())
    }
  }
}

/// How the parts of a page answer. Nothing differs between before and after.
enum Population: Hashable, Sendable {
  /// All alike.
  case one(Profile)
  /// Each of the twelve profiles in turn.
  case mixed

  static let all = Profile.twelve.map(Population.one) + [.mixed]

  var name: String {
    switch self {
    case .one(let profile): profile.name
    case .mixed: "all profiles mixed"
    }
  }

  func profile(of part: Int) -> Profile {
    switch self {
    case .one(let profile): profile
    case .mixed: Profile.twelve[part % Profile.twelve.count]
    }
  }
}
