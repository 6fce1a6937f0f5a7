import Statistics

extension NumberText {
  /// Tenths of a point with one decimal: `+1.3`, `−0.2`, `0.0`.
  package func signed(tenths: Int) -> String {
    (tenths > 0 ? "+" : "") + self.tenths(tenths)
  }

  /// An effect in points with one decimal, rounded once: `+1.3`, `−0.2`, `0.0`.
  package func signedTenths(_ points: Double) -> String {
    signed(tenths: Rounding.whole(10 * points))
  }

  /// A number with its sign and a fixed number of decimals (0…9), rounded once: `+1.30`, `0.00`.
  package func signed(_ value: Double, places: Int) -> String {
    (Rounding.decimals(value, places) > 0 ? "+" : "") + decimals(value, places)
  }

  /// A share in percent with one decimal, rounded once: `16.7 %`.
  package func percentTenths(_ share: Double) -> String {
    tenths(Rounding.whole(1000 * share)) + percentGap + "%"
  }
}
