extension ColumnFacts {
  /// Whether a column with numbers beyond 0…10 holds answers from 0 to 10 all the same: most values
  /// are, nearly every step among them, and the others do not go on where the scale ends.
  var isClearlyTen: Bool {
    let steps = scores.count { $0 > 0 }
    guard answers >= 20, answers > outside, steps >= 6, scores[9] + scores[10] > 0 else {
      return false
    }
    if isManifold, outside * 4 >= values { return false }
    return !goesOn(Array(11...15), beside: 6...10) && !goesOn(Array(-5 ... -1), beside: 0...4)
  }

  /// Whether both 11 and 12 stand in several rows, as on a scale that ends at 12.
  var runsToTwelve: Bool { [11, 12].allSatisfy { outsideNumbers[$0, default: 0] >= 3 } }

  /// Whether the numbers next to an end of the scale are about as frequent as the steps before it,
  /// as those of a longer scale are and mistakes are not.
  private func goesOn(_ numbers: [Int], beside steps: ClosedRange<Int>) -> Bool {
    let counts = numbers.compactMap { outsideNumbers[$0] }
    let isRun = counts.count >= 3 || (numbers.contains(12) && runsToTwelve)
    return isRun
      && counts.reduce(0, +) * 4 >= steps.reduce(0) { $0 + scores[$1] }
  }

  /// The scores that texts stand for.
  func endLabels(_ words: HeaderWords) -> EndLabels {
    EndLabels(
      texts, scores: scores, values: values, textual: textual,
      lowest: words.statedScale?.lowerBound)
  }
}
