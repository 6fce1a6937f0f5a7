import Analysis

/// How many of several things were tested: a sentence that finds nothing speaks of these alone.
struct TestCoverage: Hashable, Sendable {
  private(set) var tested = 0
  private(set) var untested = 0
  /// Whether too few answers kept any of them out, and not only that a side is withheld or missing.
  private(set) var hasTooFew = false

  var isEmpty: Bool { tested == 0 }
  var isWhole: Bool { untested == 0 }

  init() {}

  /// - Parameter verdicts: one each; nil for what was not compared at all.
  init(_ verdicts: [Verdict?]) {
    for verdict in verdicts { add(verdict) }
  }

  /// So many of several things were tested; the others could not be.
  init(tested: Int, of all: Int) {
    self.tested = tested
    untested = all - tested
  }

  mutating func add(_ verdict: Verdict?) {
    if verdict?.isTested == true { tested += 1 } else { untested += 1 }
    if verdict == .tooFew { hasTooFew = true }
  }

  /// The phrase that denies something of all, of the only one that was tested, or of those tested.
  func none<P: Phrase>(_ all: P, one: P, several: P) -> P {
    isWhole ? all : tested == 1 ? one : several
  }

  /// Both together.
  static func + (left: TestCoverage, right: TestCoverage) -> TestCoverage {
    var sum = left
    sum.tested += right.tested
    sum.untested += right.untested
    sum.hasTooFew = left.hasTooFew || right.hasTooFew
    return sum
  }
}

extension Verdict {
  /// Whether a test was made, corrected within its family.
  var isTested: Bool {
    switch self {
    case .rose, .fell, .noClearChange: true
    case .tooFew, .notCompared: false
    }
  }
}
