import Analysis
import JSON
import Statistics

extension ReportJSON {
  /// A target with its standing and what it would take; nil for a line without one.
  func target(_ takes: WouldTake) -> JSONValue? {
    guard let target = takes.target else { return nil }
    return .object([
      ("product", .optional(takes.product)), ("nps", .int(target.nps)),
      ("standing", .string(target.standing.rawValue)),
      ("moves", target.moves.map(moves) ?? .null),
    ])
  }

  private func moves(_ moves: TargetMoves) -> JSONValue {
    .object([
      ("toScore", .int(moves.toScore)), ("withinReach", byOrder(moves.withinReach)),
      ("above", moves.above.map(byOrder) ?? .null),
    ])
  }

  private func byOrder(_ moves: TargetMoves.ByOrder) -> JSONValue {
    .object([
      ("detractorsFirst", .int(moves.detractorsFirst)),
      ("passivesFirst", .int(moves.passivesFirst)),
    ])
  }

  /// What converting 1 in 10 would add, in points; nil for a line with too few answers.
  func oneInTen(_ takes: WouldTake) -> JSONValue? {
    guard let oneInTen = takes.oneInTen else { return nil }
    func points(_ shift: OneInTen.Shift) -> JSONValue {
      .number(oneInTen.points(shift), decimals: 4)
    }
    return .object([
      ("product", .optional(takes.product)),
      ("passivesToPromoters", points(.passivesToPromoters)),
      ("detractorsToPassives", points(.detractorsToPassives)),
      ("detractorsToPromoters", points(.detractorsToPromoters)),
    ])
  }
}
