/// Benjamini and Hochberg's control of the false discovery rate over a family of tests.
///
/// Source: Benjamini and Hochberg (1995), J. R. Statist. Soc. B 57, 289–300. Valid for independent
/// tests and for positive dependence.
package enum BenjaminiHochberg {
  /// The q-values in the order of the p-values: q₍ᵢ₎ = min over j ≥ i of m p₍ⱼ₎ / j, at most 1.
  package static func qValues(_ pValues: [Double]) -> [Double] {
    let order = pValues.indices.sorted {
      (pValues[$0], $0) < (pValues[$1], $1)
    }
    var qValues = [Double](repeating: 1, count: pValues.count)
    var least = 1.0
    for (rank, index) in order.enumerated().reversed() {
      least = min(least, pValues[index] * Double(pValues.count) / Double(rank + 1))
      qValues[index] = least
    }
    return qValues
  }
}
