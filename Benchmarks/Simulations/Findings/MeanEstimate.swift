/// The mean of what was seen in each replication, with its standard error.
struct MeanEstimate: Hashable, Sendable {
  /// The number of replications.
  private(set) var count = 0
  private var sum = 0.0
  private var squares = 0.0

  init() {}

  mutating func add(_ value: Double) {
    count += 1
    sum += value
    squares += value * value
  }

  mutating func add(_ happened: Bool) { add(happened ? 1 : 0) }

  static func += (left: inout MeanEstimate, right: MeanEstimate) {
    left.count += right.count
    left.sum += right.sum
    left.squares += right.squares
  }

  /// The mean; 0 without replications.
  var mean: Double { count == 0 ? 0 : sum / Double(count) }

  /// √(variance / count); 0 without replications.
  var standardError: Double {
    guard count > 0 else { return 0 }
    let number = Double(count)
    return (max(0, squares / number - mean * mean) / number).squareRoot()
  }
}

extension Sequence<MeanEstimate> {
  /// The estimate from all replications taken together.
  var pooled: MeanEstimate { reduce(into: MeanEstimate()) { $0 += $1 } }
}
