import Configuration
import Diagnostics

extension ColumnPlanner {
  // MARK: Product

  mutating func productOrigin() -> ColumnPlan.Origin {
    if let constant = source.constants[ColumnRole.product.key] { return .constant(constant) }
    if let name = source.product {
      if isJoined(name) { return .none }
      return column(named: name, for: .product).map { .column($0) } ?? .none
    }
    switch best(of: unclaimed, by: \.productRank) {
    case .one(let column):
      assume(.columnDetected(.product, header.names[column]))
      return .column(column)
    case .tie(let columns) where settings.remedies == .flags:
      assume(.productUnclear(columns.map { header.names[$0] }))
    case .tie(let columns):
      problems.append(.columnTie(.product, columns.map { header.names[$0] }, context))
    case .none: break
    }
    return .none
  }

  // MARK: Comment

  mutating func commentColumn(after score: Int) -> Int? {
    if let name = source.comment { return column(named: name, for: .comment) }
    let free = unclaimed.filter { $0 != score && profile.columns[$0].mayHoldText }
    if let column = firstPreset(head.preset.comment, among: free) ?? follower(of: score, in: free) {
      assume(.columnDetected(.comment, header.label(of: column)))
      return column
    }
    switch best(of: free, by: \.commentRank) {
    case .one(let column):
      assume(.columnDetected(.comment, header.names[column]))
      return column
    case .tie(let columns):
      assume(.commentsUnclear(columns.map { header.names[$0] }))
    case .none: break
    }
    return nil
  }

  /// The text beside the score that has no name of its own: the reason given for it.
  private func follower(of score: Int, in free: [Int]) -> Int? {
    let next = score + 1
    guard free.contains(next), profile.columns[next].textual > 0 else { return nil }
    let name = header.names[next]
    return name.isEmpty || name.hasPrefix(header.names[score] + ": ") ? next : nil
  }

  // MARK: Keys

  mutating func settleKeys(in plan: inout ColumnPlan) {
    if let name = source.id {
      plan.id = column(named: name, for: .id)
    } else {
      plan.id = firstPreset(head.preset.id, among: unclaimed) ?? foundKey(by: \.responseKeyRank)
      if let id = plan.id, profile.columns[id].hasRepeats { plan.id = nil }
      if let id = plan.id { assume(.columnDetected(.id, header.label(of: id))) }
    }
    if let name = source.respondent {
      plan.respondent = column(named: name, for: .respondent)
    } else {
      let found = firstPreset(head.preset.respondent, among: unclaimed)
      plan.respondent = found ?? best(by: \.respondentRank, beside: plan.id)
    }
  }

  /// A column of keys of which no row lacks one and no two have the same.
  private func foundKey(by rank: (HeaderWords) -> Int) -> Int? {
    let unique = unclaimed.filter { column in
      let facts = profile.columns[column]
      return facts.values > 0 && facts.blanks == 0 && !facts.hasRepeats
        && words(of: column).isKeyOfSomething
    }
    if case .one(let column) = best(of: unique, by: rank) { return column }
    return nil
  }

  private func best(by rank: (HeaderWords) -> Int, beside id: Int?) -> Int? {
    let filled = unclaimed.filter { $0 != id && profile.columns[$0].values > 0 }
    if case .one(let column) = best(of: filled, by: rank) { return column }
    return nil
  }

  private func firstPreset(_ names: [String], among columns: [Int]) -> Int? {
    Preset.column(of: names, in: header, among: columns)
  }

  // MARK: Group

  /// Finds the column that states the group beside the number.
  mutating func settleGroup(in plan: inout ColumnPlan) {
    for column in unclaimed where column != plan.score {
      let words = words(of: column)
      if case .fault(let fault) = scale(of: column, isNamed: false), fault.isGroup {
        plan.group = column
        let texts = profile.columns[column].texts.sorted
        let names = GroupWords.groups(of: texts, values: profile.columns[column].values)
        plan.groups = WrittenChoices(
          fault == .groupNames ? names : GroupWords.hundreds, spelled: texts.map(\.text))
        return
      }
      let facts = profile.columns[column]
      if words.scoreRank == 0, words.speaksOfGroups, words.hasInside(["nps"]), facts.values > 0,
        facts.scores[1] + facts.scores[2] + facts.scores[3] == facts.values
      {
        plan.group = column
        plan.groups = WrittenChoices(GroupWords.codes, spelled: ["1", "2", "3"])
        return
      }
    }
  }

  // MARK: Dimension candidates

  /// Columns that answers could be split by: names of few different kinds, each occurring again.
  func dimensionCandidates(beside plan: ColumnPlan) -> [Int] {
    var taken = [plan.score, plan.comment, plan.id, plan.respondent, plan.group].compactMap { $0 }
    if case .column(let column) = plan.date { taken.append(column) }
    if case .column(let column) = plan.product { taken.append(column) }
    return header.names.indices.filter { column in
      !taken.contains(column) && !header.names[column].isEmpty
        && mayBeDimension(profile.columns[column], words(of: column))
    }
  }

  private func mayBeDimension(_ facts: ColumnFacts, _ words: HeaderWords) -> Bool {
    guard (2...30).contains(facts.distinct), facts.values >= facts.distinct * 2,
      facts.longest <= 80, facts.blanks <= facts.values * 2, facts.lists * 4 <= facts.values,
      facts.dates.plain + facts.dates.ordered == 0, !words.namesMonth, !words.namesQuarter
    else { return false }
    if facts.textual == facts.values { return true }
    // Numbers are names where they are keys or yes and no.
    return facts.answers + facts.outside == facts.values
      && (words.isKeyOfSomething || (facts.distinct == 2 && words.words.first == "is"))
  }
}
