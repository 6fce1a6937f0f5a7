import Statistics

extension NumberText {
  /// An effect in points with one decimal, rounded once: `+1.3`, `−0.2`, `0.0`.
  static func signedTenths(_ points: Double) -> String {
    let tenths = Rounding.whole(10 * points)
    return (tenths > 0 ? "+" : "") + self.tenths(tenths)
  }

  /// A share in percent with one decimal, rounded once: `16.7 %`.
  static func percentTenths(_ share: Double) -> String {
    tenths(Rounding.whole(1000 * share)) + noBreak + "%"
  }
}
