extension Reversal {
  /// The strongest reversal that the tests bear out; nil where there is none.
  /// - Parameter withins: the effects within all parts, in points.
  init?(whole: Verdict, within: MovementEffect, mix: MovementEffect, withins: [Double]) {
    switch whole {
    case .rose, .fell:
      let along = whole == .rose ? 1.0 : -1.0
      let noneAlong = withins.allSatisfy { $0 * along <= 0 } && withins.contains { $0 * along < 0 }
      if noneAlong, mix.verdict == whole {
        self = .noPartAlong
      } else if within.verdict == whole.opposite, mix.verdict == whole {
        self = .outweighed
      } else {
        return nil
      }
    case .noClearChange:
      guard let opposite = within.verdict.opposite, mix.verdict == opposite else { return nil }
      self = .cancelled
    case .tooFew: return nil
    }
  }
}

extension Verdict {
  /// The other direction; nil for verdicts without one.
  fileprivate var opposite: Verdict? {
    switch self {
    case .rose: .fell
    case .fell: .rose
    case .noClearChange, .tooFew: nil
    }
  }
}
