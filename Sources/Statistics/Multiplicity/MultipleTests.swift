/// Benjamini and Hochberg's control of the false discovery rate over a family of tests.
///
/// Source: Benjamini and Hochberg (1995), J. R. Statist. Soc. B 57, 289–300. Valid for independent
/// tests and for positive dependence.
package enum BenjaminiHochberg {
  /// The q-values in the order of the p-values: q₍ᵢ₎ = min over j ≥ i of m p₍ⱼ₎ / j, at most 1.
  ///
  /// What is no p-value counts as 1.
  package static func qValues(_ pValues: [Double]) -> [Double] {
    RankedPValues(pValues).steppedUp { rank, count in Double(count) / Double(rank) }
  }
}

/// Benjamini and Yekutieli's control of the false discovery rate, valid under any dependence.
///
/// Source: Benjamini and Yekutieli (2001), Ann. Statist. 29, 1165–1188.
package enum BenjaminiYekutieli {
  /// The q-values in the order of the p-values: those of ``BenjaminiHochberg`` times Σ 1/j, at most 1.
  ///
  /// What is no p-value counts as 1.
  package static func qValues(_ pValues: [Double]) -> [Double] {
    let harmonic = (0..<pValues.count).reversed().reduce(0) { $0 + 1 / Double($1 + 1) }
    return RankedPValues(pValues).steppedUp { rank, count in harmonic * Double(count) / Double(rank)
    }
  }
}

/// Holm's control of the chance of any false claim in a family of tests, whatever their dependence.
///
/// Source: Holm (1979), Scand. J. Statist. 6, 65–70.
package enum Holm {
  /// The adjusted p-values in the order of the p-values: max over j ≤ i of (m − j + 1) p₍ⱼ₎, at most 1.
  ///
  /// What is no p-value counts as 1.
  package static func adjusted(_ pValues: [Double]) -> [Double] {
    RankedPValues(pValues).steppedDown { rank, count in Double(count - rank + 1) }
  }
}

/// Bonferroni's control of the chance of any false claim: never better than ``Holm``, but simpler.
package enum Bonferroni {
  /// The adjusted p-values in the order of the p-values: m p, at most 1; what is no p-value counts
  /// as 1.
  package static func adjusted(_ pValues: [Double]) -> [Double] {
    RankedPValues(pValues).steppedDown { _, count in Double(count) }
  }
}

/// The p-values of a family of tests, and their order.
private struct RankedPValues {
  let pValues: [Double]
  /// The indices of the p-values, the least p-value first; equal ones as they stand.
  let order: [Int]

  init(_ given: [Double]) {
    let values = given.map { $0 >= 0 && $0 <= 1 ? $0 : 1 }
    pValues = values
    order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
  }

  /// Each p-value times a factor of its rank (1…m), none above one of a higher rank, at most 1.
  func steppedUp(by factor: (_ rank: Int, _ count: Int) -> Double) -> [Double] {
    var results = pValues
    var least = 1.0
    for (place, index) in order.enumerated().reversed() {
      least = min(least, pValues[index] * factor(place + 1, pValues.count))
      results[index] = least
    }
    return results
  }

  /// Each p-value times a factor of its rank (1…m), none below one of a lower rank, at most 1.
  func steppedDown(by factor: (_ rank: Int, _ count: Int) -> Double) -> [Double] {
    var results = pValues
    var greatest = 0.0
    for (place, index) in order.enumerated() {
      greatest = min(1, max(greatest, pValues[index] * factor(place + 1, pValues.count)))
      results[index] = greatest
    }
    return results
  }
}
