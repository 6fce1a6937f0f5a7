/// What changed for those treated, less what changed for those compared with, over the same time.
///
/// (T₁ − T₀) − (C₁ − C₀). It is the treatment's effect only if both would have moved alike without
/// it. z = difference / SE, p = 2 (1 − Φ(|z|)).
package struct DifferenceInDifferences: Hashable, Sendable {
  /// One value for each of the four samples.
  package struct Samples<Value> {
    package let treatedBefore: Value
    package let treatedAfter: Value
    package let comparedBefore: Value
    package let comparedAfter: Value

    package init(
      treatedBefore: Value, treatedAfter: Value, comparedBefore: Value, comparedAfter: Value
    ) {
      self.treatedBefore = treatedBefore
      self.treatedAfter = treatedAfter
      self.comparedBefore = comparedBefore
      self.comparedAfter = comparedAfter
    }

    /// The same samples with other values; nil where one has none.
    func mapped<Other>(_ transform: (Value) -> Other?) -> Samples<Other>? {
      guard let treatedBefore = transform(treatedBefore),
        let treatedAfter = transform(treatedAfter),
        let comparedBefore = transform(comparedBefore),
        let comparedAfter = transform(comparedAfter)
      else { return nil }
      return Samples<Other>(
        treatedBefore: treatedBefore, treatedAfter: treatedAfter, comparedBefore: comparedBefore,
        comparedAfter: comparedAfter)
    }

    var all: [Value] { [treatedBefore, treatedAfter, comparedBefore, comparedAfter] }
  }

  /// A value and its standard error, in the same unit.
  package struct Measured: Hashable, Sendable {
    package let value: Double
    package let standardError: Double

    package init(value: Double, standardError: Double) {
      self.value = value
      self.standardError = standardError
    }
  }

  /// How the standard error of four NPS is found.
  package enum ErrorForm: Hashable, Sendable {
    /// √Σ V/n: ordinary least squares with robust errors of the form HC0.
    case plain
    /// √Σ V/(n − 1): those of the form HC2.
    case unbiased
    /// √(s² Σ 1/n), s² = Σ n V / (Σ n − 4): ordinary least squares with one variance for all.
    case pooled
    /// √Σ V′/n′ with adjusted-Wald quantities; z, p and interval rest on the adjusted NPS too.
    case adjustedWald
  }

  /// The change of those treated.
  package let treatedChange: Double
  /// The change of those compared with.
  package let comparedChange: Double
  /// The difference that z, p and interval rest on: the raw one, but for adjusted-Wald quantities.
  package let testedDifference: Double
  package let standardError: Double

  /// The difference of the two changes.
  package var difference: Double { treatedChange - comparedChange }
  package var z: Double { testedDifference / standardError }
  /// The two-sided p-value.
  package var p: Double { Normal.twoSided(z) }

  /// The interval of the difference, not clipped; nil unless the confidence level is strictly
  /// between 0 and 1.
  package func interval(confidence: Double) -> Interval? {
    Normal.reach(confidence: confidence).map {
      Interval(
        low: testedDifference - $0 * standardError, high: testedDifference + $0 * standardError)
    }
  }

  /// From two changes with their standard errors, of independent samples: SE = √(SE²ᴛ + SE²ᴄ).
  ///
  /// Nil unless numbers are finite, standard errors at least 0, and one of them above 0.
  package init?(treated: Measured, compared: Measured) {
    self.init(
      changes: (treated.value, compared.value), errors: [treated, compared].map(\.standardError))
  }

  /// From four independent values with their standard errors: SE² is the sum of their squares.
  ///
  /// Nil unless numbers are finite, standard errors at least 0, and one of them above 0.
  package init?(_ samples: Samples<Measured>) {
    self.init(
      changes: (
        samples.treatedAfter.value - samples.treatedBefore.value,
        samples.comparedAfter.value - samples.comparedBefore.value
      ), errors: samples.all.map(\.standardError))
  }

  /// From the NPS of four samples of different respondents.
  ///
  /// Nil where a sample has no responses (one, for the unbiased form) or impossible counts, and where
  /// the standard error is 0.
  package init?(_ samples: Samples<GroupCounts>, error form: ErrorForm) {
    guard let shares = samples.mapped(\.shares),
      let errors = Self.errors(samples.all, shares.all, form)
    else { return nil }
    let changes = (
      shares.treatedAfter.nps - shares.treatedBefore.nps,
      shares.comparedAfter.nps - shares.comparedBefore.nps
    )
    guard form == .adjustedWald else {
      self.init(changes: changes, errors: errors)
      return
    }
    let adjusted = samples.all.map { AdjustedWald($0).nps }
    self.init(
      changes: changes, tested: adjusted[1] - adjusted[0] - adjusted[3] + adjusted[2],
      errors: errors)
  }

  /// From the same respondents before and after: SE = √(Var(d | T)/nᴛ + Var(d | C)/nᴄ), where d is
  /// the change of one respondent. Nil where the standard error is 0.
  package init?(treated: TransitionTable, compared: TransitionTable) {
    self.init(
      changes: (treated.change, compared.change),
      errors: [treated, compared].map { ($0.variance / $0.pairs).squareRoot() })
  }

  private init?(
    changes: (treated: Double, compared: Double), tested: Double? = nil, errors: [Double]
  ) {
    let error = errors.reduce(0) { $0 + $1 * $1 }.squareRoot()
    let raw = changes.treated - changes.compared
    guard raw.isFinite, error > 0, error.isFinite, errors.allSatisfy({ $0 >= 0 })
    else { return nil }
    treatedChange = changes.treated
    comparedChange = changes.compared
    testedDifference = tested ?? raw
    standardError = error
  }

  /// The standard error of each sample's NPS.
  private static func errors(
    _ groups: [GroupCounts], _ shares: [GroupShares], _ form: ErrorForm
  ) -> [Double]? {
    switch form {
    case .plain: return shares.map(\.standardError)
    case .adjustedWald: return groups.map { AdjustedWald($0).squaredError.squareRoot() }
    case .unbiased:
      guard shares.allSatisfy({ $0.count > 1 }) else { return nil }
      return shares.map { ($0.variance / ($0.count - 1)).squareRoot() }
    case .pooled:
      let count = shares.reduce(0) { $0 + $1.count }
      guard count > 4 else { return nil }
      let variance = shares.reduce(0) { $0 + $1.count * $1.variance } / (count - 4)
      return shares.map { (variance / $0.count).squareRoot() }
    }
  }
}
