import Statistics

/// How many people were asked in a period, and which part of them answered.
///
/// It is a share of a known number, no estimate: nothing is tested by it.
package struct Asked: Hashable, Sendable {
  package let count: Int
  /// Answers per person asked, 0…1.
  package let rate: Double
  /// The rate in whole percent.
  package let percent: Int

  /// Nil unless at least as many were asked as answered, and anybody was.
  init?(_ count: Int, answers: Int) {
    guard count > 0, answers <= count else { return nil }
    self.count = count
    rate = Double(answers) / Double(count)
    percent = Rounding.whole(rate * 100)
  }
}
