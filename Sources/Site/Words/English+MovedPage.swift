import Analysis
import Periods
import Statistics

/// The labels and notes of what moved the score, and of what pulls it.
extension Words {
  func splitLabel(_ label: String?) -> String { "By \(label ?? product)" }
  var partHead: String { "Part" }
  func shareThenNow(_ movement: Movement) -> String {
    "Share of answers, \(thenNow(movement))"
  }
  func scoreThenNow(_ movement: Movement) -> String { "NPS, \(thenNow(movement))" }
  var ownChangeHead: String { "Change of its score" }
  var withinHead: String { "Within" }
  var mixHead: String { "Mix" }
  var togetherHead: String { "Together" }

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
    "\(splitLabel(label)): what moved the score from \(period(movement.change.against)) to "
      + period(movement.period)
  }

  /// What the test of a sum of effects says.
  func verdict(_ effect: MovementEffect) -> String {
    switch effect.verdict {
    case .rose, .fell: "beyond chance"
    case .noClearChange: "no clear effect"
    case .tooFew, .notCompared: tooFewShort
    }
  }

  /// How to read a waterfall.
  var waterfallKey: String { "Solid: beyond chance. Outlined: within chance, or not tested." }

  func movementDescription(_ rows: [(label: String, value: String, isClear: Bool?)]) -> String {
    rows.map { "\($0.label): \($0.value)\($0.isClear == true ? ", beyond chance" : "")" }
      .joined(separator: ". ") + "."
  }

  /// Parts that have no bar of their own in a chart: `48 others`.
  func otherParts(_ count: Int) -> String { "\(numbers.count(count)) others" }

  var mixNote: String {
    "Within is what the changes of the parts’ own scores add to the score of all. Mix is what is "
      + "left when every score stands still: the score of all also moves when parts that score low "
      + "or high send a larger share of the answers than before. Splits show the same change from "
      + "different sides and are not to be added."
  }

  var effectsNote: String {
    "Effects add up exactly to the unrounded change and are printed with one decimal, so printed "
      + "ones can miss their sum by a tenth or two. Scores at start and end are the published ones, "
      + "rounded to whole points."
  }

  var othersNote: String {
    "\(othersTogether): whatever is not shown by itself, as all answers minus the parts shown."
  }

  func movedLink(_ period: Period) -> String {
    "What moved the score of \(self.period(period)), by every split"
  }

  func pullTitle(_ pull: LevelPull) -> String {
    let up = pull.parts.max { $0.pull < $1.pull }
    let down = pull.parts.min { $0.pull < $1.pull }
    guard let up, let down, up.pull > 0, down.pull < 0 else {
      return "How each part pulls the score of \(period(pull.period))"
    }
    return "Strongest pulls on the score of \(period(pull.period)): \(partNamed(up.name)) "
      + "\(numbers.signedTenths(up.pull)), \(partNamed(down.name)) "
      + numbers.signedTenths(down.pull)
  }

  func pullCaption(_ pull: LevelPull) -> String {
    "Shares, scores and pulls in \(period(pull.period))"
  }

  var pullHead: String { "Pulls the score by" }
  var pullNote: String {
    "Pull is the share of answers times the distance from the score of all. The pulls of a split "
      + "add up to 0, printed ones to within a tenth or two. They are arithmetic: whether a part "
      + "differs from the rest is what its test says."
  }
}
