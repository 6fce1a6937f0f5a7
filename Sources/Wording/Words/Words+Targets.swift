package import Analysis
package import Periods
import Phrases
import Statistics

/// Targets, and what it would take to reach them: arithmetic, in sentences that say so.
extension Words {
  package var wouldTakeTitle: String { say(TargetPhrase.title) }
  /// The title where no figures are there to count with.
  package func targetsTitle(_ count: Int) -> String { say(TargetPhrase.targets, ["n": count]) }

  package func wouldTakeNote(_ period: Period) -> String {
    say(TargetPhrase.note, ["period": dated(period)])
  }

  /// `Target +45`.
  package func target(_ nps: Int) -> String {
    say(TargetPhrase.target, ["points": numbers.signed(nps)])
  }

  package func standing(_ standing: TargetStanding) -> String {
    switch standing {
    case .reached: say(TargetPhrase.reached)
    case .notDistinguishable: say(TargetPhrase.notDistinguishable)
    case .missed: say(TargetPhrase.missed)
    case .tooFew: say(TargetPhrase.tooFew)
    case .incomplete: say(TargetPhrase.incomplete)
    case .hidden: say(TargetPhrase.hidden)
    case .none: say(TargetPhrase.noAnswers)
    }
  }

  /// What follows the name of what a target is meant for: `, target +45: missed.`
  package func targetVerdict(_ target: TargetResult) -> String {
    say(
      TargetPhrase.verdict,
      ["points": numbers.signed(target.nps), "standing": standing(target.standing)])
  }

  /// `Target +45.` behind the description of a trend; empty without a target.
  package func trendTarget(_ nps: Int?) -> String { nps.map { " \(target($0))." } ?? "" }

  /// Why a target stands as it does, and what it would take.
  package func targetSentences(_ target: TargetResult, _ estimate: PeriodEstimate) -> String {
    var sentences = [reason(target, estimate)]
    if let moves = target.moves, let figures = estimate.estimate.figures {
      if target.standing != .reached { sentences.append(scoring(target.nps, moves, figures)) }
      sentences += spanning(moves)
    }
    return sentences.joined(separator: " ")
  }

  /// A sentence that the printed figures alone would not bear out says that it holds before rounding.
  private func reason(_ target: TargetResult, _ estimate: PeriodEstimate) -> String {
    let printed = estimate.estimate.figures?.printed
    let phrase: TargetPhrase =
      switch target.standing {
      case .reached: .whyReached
      case .missed:
        printed.map { $0.high >= target.nps } ?? false ? .whyMissedBeforeRounding : .whyMissed
      case .notDistinguishable:
        printed.map { $0.low >= target.nps } ?? false
          ? .whyNotDistinguishableBeforeRounding : .whyNotDistinguishable
      case .tooFew: .whyTooFew
      case .incomplete: .whyIncomplete
      case .hidden: .whyHidden
      case .none: .whyNone
      }
    return say(
      phrase,
      [
        "interval": printed.map { interval($0.low, $0.high) } ?? "", "n": muteBelow,
        "grain": estimate.period.grain, "period": dated(estimate.period),
      ])
  }

  private func scoring(_ nps: Int, _ moves: TargetMoves, _ figures: Figures) -> String {
    guard moves.toScore > 0 else {
      return say(
        TargetPhrase.scoreIsThere, ["score": numbers.signed(figures.printed.nps)])
    }
    return say(
      figures.printed.nps >= nps ? TargetPhrase.scoringBeforeRounding : .scoring,
      [
        "target": numbers.signed(nps), "n": moves.toScore, "answers": figures.groups.total,
        "which": which(moves.toScore, figures.groups),
      ])
  }

  /// Which answers can make so many moves.
  private func which(_ moves: Int, _ groups: GroupCounts) -> String {
    let (detractors, passives) = (groups.detractors, groups.passives)
    let phrase: TargetPhrase =
      switch (moves <= detractors, moves <= passives) {
      case _ where moves >= passives + 2 * detractors: .whichAll
      case (true, true): .whichEither
      case (false, true): detractors == 0 ? .whichPassives : .whichPassivesOrBoth
      case (true, false): passives == 0 ? .whichDetractors : .whichDetractorsOrBoth
      case (false, false) where moves <= detractors + passives: .whichBoth
      case (false, false): passives == 0 ? .whichTwiceWithoutPassives : .whichTwice
      }
    return say(phrase, ["detractors": detractors, "passives": passives])
  }
}

extension Words {
  /// When the interval takes in the target, and when it lies above it; nothing where it does both.
  private func spanning(_ moves: TargetMoves) -> [String] {
    let within = moves.withinReach.isNone ? nil : moves.withinReach
    guard let above = moves.above else {
      let sentence = within.map { spanning($0, .takenIn, .takenInByOrder) }
      return [sentence, say(TargetPhrase.neverAbove)].compactMap(\.self)
    }
    guard !above.isNone else { return [] }
    guard let within else { return [spanning(above, .above, .aboveByOrder)] }
    let isOne = within.isOne && above.isOne
    return [
      say(
        isOne ? TargetPhrase.takenInAndAbove : .takenInAndAboveByOrder,
        ["fewer": number(within), "more": number(above)])
    ]
  }

  private func spanning(
    _ moves: TargetMoves.ByOrder, _ phrase: TargetPhrase, _ byOrder: TargetPhrase
  ) -> String {
    say(moves.isOne ? phrase : byOrder, ["moves": number(moves)])
  }

  /// `42 moves`, or `42 or 45 moves` where it matters who moves first.
  private func number(_ moves: TargetMoves.ByOrder) -> String {
    say(
      moves.isOne ? TargetPhrase.moves : .movesByOrder,
      ["n": moves.passivesFirst, "other": moves.detractorsFirst])
  }
}

extension TargetMoves.ByOrder {
  /// Whether no move is needed; whether both numbers are the same.
  fileprivate var isNone: Bool { detractorsFirst == 0 && passivesFirst == 0 }
  fileprivate var isOne: Bool { detractorsFirst == passivesFirst }
}

/// The effect of converting 1 in 10.
extension Words {
  package func oneInTenCaption(_ period: Period) -> String {
    say(TargetPhrase.oneInTenCaption, ["period": dated(period)])
  }
  package var oneInTenHead: String { say(TargetPhrase.oneInTenHead) }
  package var gainHead: String { say(TargetPhrase.gainHead) }

  package func shift(_ shift: OneInTen.Shift) -> String {
    switch shift {
    case .passivesToPromoters: say(TargetPhrase.passivesToPromoters)
    case .detractorsToPassives: say(TargetPhrase.detractorsToPassives)
    case .detractorsToPromoters: say(TargetPhrase.detractorsToPromoters)
    }
  }
}
