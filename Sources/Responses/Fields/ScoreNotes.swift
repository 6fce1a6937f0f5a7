import Diagnostics

/// What was noticed about the scores of a file.
struct ScoreNotes: Hashable, Sendable {
  /// How many different impossible numbers are told apart.
  private static let limit = 12

  /// How often a number outside 0…10 occurred.
  private(set) var impossible: [Int: Int] = [:]
  private(set) var otherImpossible = 0
  /// How often a text stood for a score, by normalized text.
  private(set) var labelled: [String: Int] = [:]
  /// Answers whose group is stated beside them, and those of which another one is stated.
  private(set) var compared = 0
  private(set) var disagreements = 0

  mutating func noteImpossible(_ text: Span<UInt8>) {
    guard let number = WrittenScore.number(text),
      impossible[number] != nil || impossible.count < Self.limit
    else {
      otherImpossible += 1
      return
    }
    impossible[number, default: 0] += 1
  }

  mutating func noteLabel(_ text: String) { labelled[text, default: 0] += 1 }

  mutating func noteGroup(_ group: GroupWords.Group?, score: Int) {
    guard let group else { return }
    compared += 1
    if group != GroupWords.Group(score: score) { disagreements += 1 }
  }

  static func += (left: inout ScoreNotes, right: ScoreNotes) {
    for (number, count) in right.impossible.sorted(by: { $0.key < $1.key }) {
      if left.impossible[number] != nil || left.impossible.count < limit {
        left.impossible[number, default: 0] += count
      } else {
        left.otherImpossible += count
      }
    }
    left.otherImpossible += right.otherImpossible
    left.labelled.merge(right.labelled, uniquingKeysWith: +)
    left.compared += right.compared
    left.disagreements += right.disagreements
  }

  /// What to say about them.
  func assumptions(_ plan: ColumnPlan) -> [Assumption] {
    var result: [Assumption] = []
    let name = plan.name(of: plan.score)
    let labels = labelled.compactMap { text, count in
      plan.labels.meanings[text].map { (text: text, score: $0, count: count) }
    }.sorted { ($1.score, $0.text) < ($0.score, $1.text) }
    if !labels.isEmpty { result.append(.labels(labels, in: name)) }
    if !impossible.isEmpty || otherImpossible > 0 {
      // A large number that one row has may be somebody's, such as a telephone number.
      let numbers = impossible.filter { $0.value >= 3 || (-100...100).contains($0.key) }
        .sorted { $0.key < $1.key }.map { (number: $0.key, count: $0.value) }
      let others =
        otherImpossible + impossible.values.reduce(0, +)
        - numbers.reduce(0) { $0 + $1.count }
      result.append(.impossibleScores(numbers, others: others, in: name))
    }
    if let group = plan.group, compared > 0 {
      result.append(.groupsDisagree(disagreements, of: compared, plan.name(of: group)))
    }
    return result
  }
}
