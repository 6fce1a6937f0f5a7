package import Analysis
package import Periods
import Phrases
import Statistics

/// What moved the score, in words: only effects that a test bears out are said to move it.
extension Words {
  package func movedTitle(_ period: Period) -> String {
    say(MovementPhrase.title, ["period": dated(period)])
  }
  package var mixOfAnswers: String { say(MovementPhrase.mixOfAnswers) }
  var othersTogether: String { say(MovementPhrase.othersTogether) }

  /// A part's name as it is printed.
  package func part(_ name: PartName) -> String {
    switch name {
    case .named(let name): name
    case .notStated: segment(nil)
    case .others: othersTogether
    }
  }

  /// A part's name within a sentence.
  func partNamed(_ name: PartName) -> String {
    if case .named(let name) = name { return named(name) }
    return part(name)
  }

  /// `Store (+9.4) and Helpdesk (+4.3) moved the score up since Q3 2025, Devices (−2.3) down`.
  package func title(_ movement: Movement, _ split: MovementSplit, _ label: String?) -> String {
    let since = dated(movement.change.against)
    let effects = ClearEffects(split)
    if effects.up.isEmpty, effects.down.isEmpty {
      return nothingMoved(effects.coverage, label, since)
    }
    let isChange = [.rose, .fell].contains(movement.change.verdict)
    let phrase: MovementPhrase =
      switch (isChange, effects.up.isEmpty, effects.down.isEmpty) {
      case (false, _, _): label == nil ? .beyondChance : .beyondChanceBySplit
      case (_, true, _): label == nil ? .down : .downBySplit
      case (_, _, true): label == nil ? .up : .upBySplit
      default: label == nil ? .upAndDown : .upAndDownBySplit
      }
    let opens = label == nil
    return say(
      phrase,
      [
        "label": label ?? "", "period": since,
        "effects": listed(effects.up + effects.down),
        "up": listed(effects.up, opens: opens),
        "down": listed(effects.down, opens: opens && effects.up.isEmpty),
      ])
  }

  private func nothingMoved(_ coverage: TestCoverage, _ label: String?, _ since: Dated) -> String {
    let phrase: MovementPhrase =
      switch (coverage.tested, coverage.isWhole) {
      case (0, _) where coverage.hasTooFew: label == nil ? .tooFew : .tooFewBySplit
      case (0, _): label == nil ? .noProductTested : .noSegmentTested
      case (_, true): label == nil ? .noProduct : .noSegment
      case (1, _): label == nil ? .notTheOneProduct : .notTheOneSegment
      default: label == nil ? .noneOfProducts : .noneOfSegments
      }
    return say(phrase, ["label": label ?? "", "n": coverage.tested, "period": since])
  }

  /// Effects as one text. Those that a title begins with have a capital letter, but where the first
  /// is that of a part: its name stays as it is.
  private func listed(_ effects: [ClearEffects.Effect], opens: Bool = false) -> Listed {
    let text = few(effects.map(effect))
    let isMix = effects.first.map { $0.part == nil } ?? false
    return Listed(text: opens && isMix ? capitalized(text) : text, count: effects.count)
  }

  /// An effect with its points: `Store (+9.4)`.
  private func effect(_ effect: ClearEffects.Effect) -> String {
    "\(effectName(effect)) (\(numbers.signedTenths(effect.points)))"
  }

  private func effectName(_ effect: ClearEffects.Effect) -> String {
    effect.part.map(partNamed) ?? say(MovementPhrase.theMix)
  }
}

extension Words {
  /// What the change of the whole consists of, by one split.
  package func sentence(_ movement: Movement, _ split: MovementSplit, _ label: String?) -> String {
    [opening(movement, split, label), alone(split, label)].compactMap(\.self)
      .joined(separator: " ")
  }

  /// The same below a heading that says what the whole did.
  package func shortSentence(_ movement: Movement, _ split: MovementSplit, _ label: String?)
    -> String
  {
    guard movement.change.verdict.isTested else { return sentence(movement, split, label) }
    return [capitalized(effectsClause(split, label)) + ".", alone(split, label)]
      .compactMap(\.self).joined(separator: " ")
  }

  private func opening(
    _ movement: Movement, _ split: MovementSplit, _ label: String?
  ) -> String {
    let since = dated(movement.change.against)
    guard let printed = movement.change.difference?.printed else {
      return say(MovementPhrase.untested, ["period": since])
    }
    let clause = effectsClause(split, label)
    switch movement.change.verdict {
    case .rose, .fell:
      return say(
        movement.change.verdict == .rose ? MovementPhrase.rose : .fell,
        ["period": since, "points": points(printed), "clause": clause])
    case .noClearChange:
      return say(
        MovementPhrase.unclear,
        [
          "period": since, "points": numbers.signed(printed.points),
          "interval": interval(printed.low, printed.high), "clause": clause,
        ])
    case .tooFew, .notCompared: return say(MovementPhrase.untested, ["period": since])
    }
  }

  private func effectsClause(_ split: MovementSplit, _ label: String?) -> String {
    let phrase: MovementPhrase =
      switch (split.within.verdict.isClear, split.mix.verdict.isClear) {
      case (true, true): label == nil ? .bothClear : .bothClearBySplit
      case (true, false): label == nil ? .withinClear : .withinClearBySplit
      case (false, true): label == nil ? .mixClear : .mixClearBySplit
      case (false, false): label == nil ? .noneClear : .noneClearBySplit
      }
    return say(
      phrase,
      [
        "label": label ?? "", "within": numbers.signedTenths(split.within.points),
        "mix": numbers.signedTenths(split.mix.points),
      ])
  }

  /// The parts that changed beyond chance by themselves.
  private func alone(_ split: MovementSplit, _ label: String?) -> String? {
    let effects = ClearEffects(split)
    guard !effects.coverage.isEmpty else { return nil }
    guard let first = effects.parts.first else { return noneAlone(effects.coverage, label) }
    guard effects.parts.count > 1 else {
      return say(
        MovementPhrase.oneAlone,
        ["part": effectName(first), "points": numbers.signedTenths(first.points)])
    }
    return say(MovementPhrase.byThemselves, ["effects": listed(effects.parts)])
  }

  private func noneAlone(_ coverage: TestCoverage, _ label: String?) -> String {
    let phrase: MovementPhrase =
      switch (coverage.tested, coverage.isWhole) {
      case (_, true): label == nil ? .noProductAlone : .noSegmentAlone
      case (1, _): label == nil ? .notTheOneProductAlone : .notTheOneSegmentAlone
      default: label == nil ? .noneOfProductsAlone : .noneOfSegmentsAlone
      }
    return say(phrase, ["label": label ?? "", "n": coverage.tested])
  }
}
