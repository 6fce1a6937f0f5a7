/// The classes of the three groups, in the order promoters, passives, detractors.
enum GroupMarks {
  static let names: [ChartClass] = [.promoter, .passive, .detractor]

  /// The area of a group, hollow where there are too few answers.
  static func area(_ group: Int, isHollow: Bool) -> ChartClass {
    switch (group, isHollow) {
    case (0, false): .promoter
    case (0, true): .promoterHollow
    case (1, false): .passive
    case (1, true): .passiveHollow
    case (_, false): .detractor
    case (_, true): .detractorHollow
    }
  }

  /// The colour of text on that area.
  static func tone(_ group: Int, isHollow: Bool) -> ChartClass {
    guard !isHollow else { return .ink }
    return group == 0 ? .onPromoter : group == 1 ? .onPassive : .onDetractor
  }

  /// The group of a score from 0 to 10.
  static func group(ofScore score: Int) -> Int {
    score >= 9 ? 0 : score >= 7 ? 1 : 2
  }
}
