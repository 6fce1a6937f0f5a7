import Analysis
import Periods
import Statistics

/// The labels and notes of what moved the score, and of what pulls it.
extension Words {
  var partHead: String { say(MovedPagePhrase.partHead) }
  func shareThenNow(_ movement: Movement) -> String {
    say(MovedPagePhrase.shareThenNow, ["span": thenNow(movement)])
  }
  func scoreThenNow(_ movement: Movement) -> String {
    say(MovedPagePhrase.scoreThenNow, ["span": thenNow(movement)])
  }
  var ownChangeHead: String { say(MovedPagePhrase.ownChangeHead) }
  var withinHead: String { say(MovedPagePhrase.withinHead) }
  var mixHead: String { say(MovedPagePhrase.mixHead) }
  var togetherHead: String { say(MovedPagePhrase.togetherHead) }

  private func thenNow(_ movement: Movement) -> String {
    "\(period(movement.change.against)) → \(period(movement.period))"
  }

  /// The two values of a part, `16.7 % → 34.0 %`.
  func shares(_ part: MovementPart) -> String {
    "\(numbers.percentTenths(part.before.share)) → "
      + numbers.percentTenths(part.after.share)
  }

  /// `+47 → +55`.
  func scores(_ part: MovementPart) -> String {
    "\(score(part.before.nps)) → \(score(part.after.nps))"
  }

  func score(_ nps: Double?) -> String {
    nps.map { numbers.signed(Rounding.whole($0)) } ?? "–"
  }

  func movementTableCaption(_ movement: Movement, _ label: String?) -> String {
    say(
      MovedPagePhrase.tableCaption,
      [
        "name": label ?? product, "first": dated(movement.change.against),
        "last": dated(movement.period),
      ])
  }

  /// What the test of a sum of effects says.
  func verdict(_ effect: MovementEffect) -> String {
    switch effect.verdict {
    case .rose, .fell: say(MovedPagePhrase.beyondChance)
    case .noClearChange: say(MovedPagePhrase.noClearEffect)
    case .tooFew, .notCompared: tooFewShort
    }
  }

  /// How to read a waterfall.
  var waterfallKey: String { say(MovedPagePhrase.waterfallKey) }

  func movementDescription(_ rows: [(label: String, value: String, isClear: Bool?)]) -> String {
    rows.map { row in
      say(
        row.isClear == true ? MovedPagePhrase.clearEffect : .effect,
        ["part": row.label, "points": row.value])
    }.joined(separator: ". ") + "."
  }

  /// Parts that have no bar of their own in a chart: `48 others`.
  func otherParts(_ count: Int) -> String { say(MovedPagePhrase.otherParts, ["n": count]) }

  var mixNote: String { say(MovedPagePhrase.mixNote) }
  var effectsNote: String { say(MovedPagePhrase.effectsNote) }
  var othersNote: String { say(MovedPagePhrase.othersNote) }

  func movedLink(_ period: Period) -> String {
    say(MovedPagePhrase.link, ["period": dated(period)])
  }
  var allMovements: String { say(MovedPagePhrase.all) }

  func pullTitle(_ pull: LevelPull) -> String {
    let up = pull.parts.max { $0.pull < $1.pull }
    let down = pull.parts.min { $0.pull < $1.pull }
    guard let up, let down, up.pull > 0, down.pull < 0 else {
      return say(MovedPagePhrase.pulls, ["period": dated(pull.period)])
    }
    return say(
      MovedPagePhrase.strongestPulls,
      [
        "period": dated(pull.period), "up": partNamed(up.name),
        "upPoints": numbers.signedTenths(up.pull), "down": partNamed(down.name),
        "downPoints": numbers.signedTenths(down.pull),
      ])
  }

  func pullCaption(_ pull: LevelPull) -> String {
    say(MovedPagePhrase.pullCaption, ["period": dated(pull.period)])
  }

  var pullHead: String { say(MovedPagePhrase.pullHead) }
  var pullNote: String { say(MovedPagePhrase.pullNote) }
}
