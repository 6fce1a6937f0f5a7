import Analysis
import Periods
import Statistics

/// Targets, and what it would take to reach them: arithmetic, in sentences that say so.
extension Words {
  var wouldTakeTitle: String { "What it would take: arithmetic, not a forecast" }
  /// The title where no figures are there to count with.
  func targetsTitle(_ count: Int) -> String { count == 1 ? "The target" : "The targets" }

  func wouldTakeNote(_ period: Period) -> String {
    "Counted on the answers of \(self.period(period)): where the score would be had some of them "
      + "been of a higher group. It does not say whether or how that can be brought about."
  }

  /// `Target +45`.
  func target(_ nps: Int) -> String { "Target \(numbers.signed(nps))" }

  func standing(_ standing: TargetStanding) -> String {
    switch standing {
    case .reached: "reached"
    case .notDistinguishable: "not distinguishable"
    case .missed: "missed"
    case .tooFew: "not judged, too few answers"
    case .incomplete: "not judged so far"
    case .hidden: "not judged, withheld"
    case .none: "not judged, no answers"
    }
  }

  /// What follows the name of what a target is meant for: `, target +45: missed.`
  func targetVerdict(_ target: TargetResult) -> String {
    "target \(numbers.signed(target.nps)): \(standing(target.standing))."
  }

  /// `Target +45.` behind the description of a trend; empty without a target.
  func trendTarget(_ nps: Int?) -> String { nps.map { " \(target($0))." } ?? "" }

  /// Why a target stands as it does, and what it would take.
  func targetSentences(_ target: TargetResult, _ estimate: PeriodEstimate) -> String {
    var sentences = [reason(target, estimate)]
    if let moves = target.moves, let figures = estimate.estimate.figures {
      if target.standing != .reached { sentences.append(scoring(target.nps, moves, figures)) }
      if let sentence = spanning(moves) { sentences.append(sentence) }
    }
    return sentences.joined(separator: " ")
  }

  private func reason(_ target: TargetResult, _ estimate: PeriodEstimate) -> String {
    let printed = estimate.estimate.figures?.printed
    let range = printed.map { interval($0.low, $0.high) } ?? ""
    switch target.standing {
    case .reached: return "The whole interval, \(range), lies at or above it."
    case .missed:
      let isRounded = printed.map { $0.high >= target.nps } ?? false
      return beforeRounding(isRounded, "the whole interval, \(range), lies below it.")
    case .notDistinguishable:
      let isRounded = printed.map { $0.low >= target.nps } ?? false
      return beforeRounding(isRounded, "it lies inside the interval, \(range): ")
        + "these answers can’t tell whether it is reached."
    case .tooFew: return "Fewer than \(answers(muteBelow)) are too few to judge."
    case .incomplete:
      return "It is judged once the \(noun(estimate.period.grain)) is over."
    case .hidden: return "The answers are withheld."
    case .none: return "\(period(estimate.period)) has none."
    }
  }

  /// A sentence that the printed figures alone would not bear out says so.
  private func beforeRounding(_ isRounded: Bool, _ sentence: String) -> String {
    isRounded ? "Before rounding, " + sentence : capitalized(sentence)
  }

  private func scoring(_ nps: Int, _ moves: TargetMoves, _ figures: Figures) -> String {
    let score = numbers.signed(figures.printed.nps)
    guard moves.toScore > 0 else { return "The score itself, \(score), is at or above it." }
    let wanted = numbers.signed(nps) + (figures.printed.nps >= nps ? " before rounding" : "")
    return "Scoring \(wanted) takes \(counted(moves.toScore, "move", "moves")) up by one group "
      + "among \(answers(figures.groups.total)): \(which(moves.toScore, figures.groups))."
  }

  /// Which answers can make so many moves.
  private func which(_ moves: Int, _ groups: GroupCounts) -> String {
    let (detractors, passives) = (groups.detractors, groups.passives)
    let fromDetractor = "from detractor to passive"
    let fromPassive = "from passive to promoter"
    let only =
      "there \(detractors == 1 ? "is" : "are") only "
      + counted(detractors, "detractor", "detractors")
    if moves >= passives + 2 * detractors { return "every answer would have to be a 9 or a 10" }
    switch (moves <= detractors, moves <= passives) {
    case (true, true): return "\(fromDetractor) or \(fromPassive)"
    case (false, true):
      return detractors == 0 ? fromPassive : "\(fromPassive), or some of each kind; \(only)"
    case (true, false):
      guard passives > 0 else { return "\(fromDetractor); there are no passives" }
      return "\(fromDetractor), or some of each kind; there \(passives == 1 ? "is" : "are") only "
        + counted(passives, "passive", "passives")
    case (false, false):
      let both =
        "\(counted(detractors, "detractor", "detractors")) and "
        + (passives == 0 ? "no passives" : counted(passives, "passive", "passives"))
      return moves <= detractors + passives
        ? "some \(fromDetractor) and some \(fromPassive), as there are only \(both)"
        : "with only \(both), some detractors would have to become promoters"
    }
  }

  /// When the interval takes in the target, and when it lies above it; nil where it does both.
  private func spanning(_ moves: TargetMoves) -> String? {
    let within = moves.withinReach.isNone ? nil : moves.withinReach
    guard let above = moves.above else {
      return (within.map { spanning($0, "the interval would take in the target") + " " } ?? "")
        + "Promoters alone, as many as there are answers, would not bring the whole interval there."
    }
    guard !above.isNone else { return nil }
    guard let within else { return spanning(above, "the whole interval would lie at or above it") }
    return "With \(number(within)) the interval would take in the target, with "
      + "\(number(above)) it would lie wholly at or above it\(order([within, above]))."
  }

  private func spanning(_ moves: TargetMoves.ByOrder, _ effect: String) -> String {
    "With \(number(moves)) \(effect)\(order([moves]))."
  }

  /// `42 moves`, or `42 or 45 moves` where it matters who moves first.
  private func number(_ moves: TargetMoves.ByOrder) -> String {
    let other = counted(moves.passivesFirst, "move", "moves")
    return moves.isOne ? other : "\(numbers.count(moves.detractorsFirst)) or \(other)"
  }

  /// What the first and the second of two numbers belong to.
  private func order(_ moves: [TargetMoves.ByOrder]) -> String {
    moves.allSatisfy(\.isOne) ? "" : ", depending on whether detractors or passives move first"
  }
}

extension TargetMoves.ByOrder {
  /// Whether no move is needed; whether both numbers are the same.
  fileprivate var isNone: Bool { detractorsFirst == 0 && passivesFirst == 0 }
  fileprivate var isOne: Bool { detractorsFirst == passivesFirst }
}

/// The effect of converting 1 in 10.
extension Words {
  func oneInTenCaption(_ period: Period) -> String {
    "What 1 in 10 of a group would add to the NPS, \(self.period(period))"
  }
  var oneInTenHead: String { "1 in 10 of the" }
  var gainHead: String { "Points" }

  func shift(_ shift: OneInTen.Shift) -> String {
    switch shift {
    case .passivesToPromoters: "passives becoming promoters"
    case .detractorsToPassives: "detractors becoming passives"
    case .detractorsToPromoters: "detractors becoming promoters"
    }
  }
}
