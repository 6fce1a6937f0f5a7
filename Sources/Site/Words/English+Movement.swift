import Analysis
import Periods
import Statistics

/// What moved the score, in words: only effects that a test bears out are said to move it.
extension Words {
  func movedTitle(_ period: Period) -> String { "What moved it, \(self.period(period))" }
  var mixOfAnswers: String { "Mix of answers" }
  var othersTogether: String { "Others together" }

  /// A part's name as it is printed.
  func part(_ name: PartName) -> String {
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
  func title(_ movement: Movement, _ split: MovementSplit, _ label: String?) -> String {
    let span = "since \(period(movement.change.against))"
    let effects = ClearEffects(split)
    let prefix = label.map { "\($0): " } ?? ""
    let (up, down) = (effects.up.map(effect), effects.down.map(effect))
    if up.isEmpty, down.isEmpty {
      let nothing = nothingMoved(effects.coverage, label) + " \(span)"
      return label == nil ? nothing : prefix + lowered(nothing)
    }
    guard [.rose, .fell].contains(movement.change.verdict) else {
      let opening = label.map { "\($0), beyond chance" } ?? "Beyond chance"
      return "\(opening) \(span): \(few(up + down))"
    }
    guard !up.isEmpty else {
      return "\(prefix)\(subject(down, label)) moved the score down \(span)"
    }
    let opening = "\(prefix)\(subject(up, label)) moved the score up \(span)"
    return down.isEmpty ? opening : "\(opening), \(few(down)) down"
  }

  private func nothingMoved(_ coverage: TestCoverage, _ label: String?) -> String {
    let singular = label == nil ? product : "segment"
    guard !coverage.isEmpty else {
      return coverage.hasTooFew
        ? "Too few answers to tell what moved the score"
        : "No \(singular) could be tested for what moved the score"
    }
    return none(
      singular, label == nil ? products : "segments", coverage,
      positive: "moved the score beyond chance", negative: "did not move the score beyond chance")
  }

  /// Effects at the start of a sentence: those that a part has keep its name as it is.
  private func subject(_ effects: [String], _ label: String?) -> String {
    let list = few(effects)
    return label == nil && list.hasPrefix(theMix) ? capitalized(list) : list
  }

  /// What the change of the whole consists of, by one split.
  func sentence(_ movement: Movement, _ split: MovementSplit, _ label: String?) -> String {
    [opening(movement, split, label), alone(split, label)].compactMap(\.self)
      .joined(separator: " ")
  }

  /// The same below a heading that says what the whole did.
  func shortSentence(_ movement: Movement, _ split: MovementSplit, _ label: String?) -> String {
    guard movement.change.verdict.isTested else { return sentence(movement, split, label) }
    return [capitalized(effectsClause(split, label)) + ".", alone(split, label)]
      .compactMap(\.self).joined(separator: " ")
  }

  private func opening(
    _ movement: Movement, _ split: MovementSplit, _ label: String?
  ) -> String {
    let since = "Since \(period(movement.change.against))"
    guard movement.change.verdict.isTested, let printed = movement.change.difference?.printed
    else {
      return "Too few answers to tell what moved the score since "
        + "\(period(movement.change.against)); the effects are shown without a test."
    }
    return "\(since) \(changeClause(movement.change.verdict, printed)): "
      + effectsClause(split, label) + "."
  }

  private func effectsClause(_ split: MovementSplit, _ label: String?) -> String {
    let within = numbers.signedTenths(split.within.points)
    let mix = numbers.signedTenths(split.mix.points)
    let place = "within \(partsNoun(label))"
    switch (split.within.verdict.isClear, split.mix.verdict.isClear) {
    case (true, true): return "\(within) from changes \(place), \(mix) from the mix of answers"
    case (true, false):
      return "\(within) from changes \(place); the mix of answers has no clear effect (\(mix))"
    case (false, true):
      return "\(mix) from the mix of answers; changes \(place), taken together, have no clear "
        + "effect (\(within))"
    case (false, false):
      return "changes \(place), taken together, have no clear effect (\(within)), nor has the mix "
        + "of answers (\(mix))"
    }
  }

  /// The parts that changed beyond chance by themselves.
  private func alone(_ split: MovementSplit, _ label: String?) -> String? {
    let effects = ClearEffects(split)
    let clear = effects.parts
    guard !effects.coverage.isEmpty else { return nil }
    guard let first = clear.first else {
      return none(
        partNoun(label), partsNoun(label), effects.coverage,
        positive: "is beyond chance by itself", negative: "is not beyond chance by itself") + "."
    }
    guard clear.count > 1 else {
      return "\(effectName(first)) alone gave \(numbers.signedTenths(first.points))."
    }
    return "Beyond chance by themselves: \(few(clear.map(effect)))."
  }

  private func effect(_ effect: ClearEffects.Effect) -> String {
    "\(effectName(effect)) (\(numbers.signedTenths(effect.points)))"
  }

  private func effectName(_ effect: ClearEffects.Effect) -> String {
    effect.part.map(partNamed) ?? theMix
  }

  private var theMix: String { "the mix of answers" }

  /// `product`, or `segment of Region`.
  func partNoun(_ label: String?) -> String { label.map { "segment of \($0)" } ?? product }
  /// `products`, or `segments of Region`.
  func partsNoun(_ label: String?) -> String { label.map { "segments of \($0)" } ?? products }

  /// A sentence that denies something, without its end: `No product shows a clear change`, or, where
  /// only some were tested, `None of the 3 products that could be tested shows a clear change`.
  /// - Parameters:
  ///   - positive: what none of several does: `shows a clear change`.
  ///   - negative: what one does not do: `shows no clear change`.
  func none(
    _ singular: String, _ plural: String, _ coverage: TestCoverage, positive: String,
    negative: String
  ) -> String {
    if coverage.isWhole { return "No \(singular) \(positive)" }
    if coverage.tested == 1 { return "The one \(singular) that could be tested \(negative)" }
    return "None of the \(numbers.count(coverage.tested)) \(plural) that could be tested "
      + positive
  }
}
