/// The group of a response, in the order in which groups are named.
package enum AnswerGroup: Int, CaseIterable, Hashable, Sendable, Comparable {
  case promoter, passive, detractor

  /// The group of a score, 0…10.
  package init(score: Int) {
    self = score >= 9 ? .promoter : score >= 7 ? .passive : .detractor
  }

  package static func < (left: AnswerGroup, right: AnswerGroup) -> Bool {
    left.rawValue < right.rawValue
  }
}
