extension Reversal {
  /// The strongest reversal that the tests bear out; nil where there is none.
  ///
  /// That no part went along is said only where every part stands by itself.
  init?(
    whole: Verdict, within: MovementEffect, mix: MovementEffect, parts: [MovementPart]
  ) {
    switch whole {
    case .rose, .fell:
      let along = whole == .rose ? 1.0 : -1.0
      let noneAlong =
        parts.allSatisfy { $0.name != .others && $0.within * along <= 0 }
        && parts.contains { $0.within * along < 0 }
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
    case .tooFew, .notCompared: return nil
    }
  }
}

extension Verdict {
  /// The other direction; nil for verdicts without one.
  fileprivate var opposite: Verdict? {
    switch self {
    case .rose: .fell
    case .fell: .rose
    case .noClearChange, .tooFew, .notCompared: nil
    }
  }
}
