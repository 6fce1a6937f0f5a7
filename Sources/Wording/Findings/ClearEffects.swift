package import Analysis

/// Which effects of a split are beyond chance: facts, put into words by ``Words``.
struct ClearEffects: Hashable, Sendable {
  /// An effect of a part, or of the mix where it has no part.
  struct Effect: Hashable, Sendable {
    package let part: PartName?
    package let points: Double
  }

  /// Effects upwards and downwards, the greatest first, that of the mix last.
  private(set) var up: [Effect] = []
  private(set) var down: [Effect] = []
  /// How many of the parts were tested by themselves.
  let coverage: TestCoverage

  init(_ split: MovementSplit) {
    let parts = split.parts.filter { $0.isClear }
      .map { Effect(part: $0.name, points: $0.within) }
      .enumerated().sorted {
        (-$0.element.points.magnitude, $0.offset) < (-$1.element.points.magnitude, $1.offset)
      }.map(\.element)
    let mix = split.mix.verdict.isClear ? [Effect(part: nil, points: split.mix.points)] : []
    for effect in parts + mix {
      if effect.points > 0 { up.append(effect) } else { down.append(effect) }
    }
    coverage = TestCoverage(split.parts.map { $0.change?.verdict })
  }

  /// The effects of parts alone, the greatest first.
  var parts: [Effect] {
    (up + down).filter { $0.part != nil }.enumerated().sorted {
      (-$0.element.points.magnitude, $0.offset) < (-$1.element.points.magnitude, $1.offset)
    }.map(\.element)
  }
}

extension MovementPart {
  /// Whether its effect within is beyond chance: its score rose or fell.
  package var isClear: Bool { change?.verdict.isClear ?? false }
}
