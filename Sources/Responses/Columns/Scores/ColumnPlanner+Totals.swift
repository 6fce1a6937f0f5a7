import Diagnostics

extension ColumnPlanner {
  /// Columns that count promoters, passives and detractors, or mark them; none unless numbers stand
  /// under the names of at least two of the groups.
  var groupCounts: [Int] {
    var groups: [GroupWords.Group: Int] = [:]
    for column in unclaimed {
      let (facts, words) = (profile.columns[column], words(of: column))
      guard !words.isSentence, !words.has(["net", "nps", "score"]),
        facts.isMostly(facts.values - facts.textual),
        let group = words.words.lazy.compactMap({ GroupWords.group(of: $0) }).first
      else { continue }
      if groups[group] == nil { groups[group] = column }
    }
    return groups.count > 1 ? groups.values.sorted() : []
  }

  /// Refuses a table of totals: counts of the groups, or one row for each name with large numbers
  /// beside it.
  mutating func refusesTotals() -> Bool {
    let groups = groupCounts
    if !groups.isEmpty {
      unclaimed.forEach { doubt($0) }
      problems.append(.groupTotals(groups.map { header.label(of: $0) }, context))
      return true
    }
    guard let (key, measures) = totals else { return false }
    problems.append(
      .totals(of: header.label(of: key), measures.map { header.label(of: $0) }, context))
    return true
  }

  /// The column of names that no two rows share, where all others hold numbers beyond 0…10.
  private var totals: (key: Int, measures: [Int])? {
    let filled = header.names.indices.filter { profile.columns[$0].values > 0 }
    guard let key = filled.first, filled.count > 1 else { return nil }
    let names = profile.columns[key]
    let measures = filled.dropFirst().filter { column in
      let facts = profile.columns[column]
      return facts.isMostly(facts.outside + facts.fractions) && facts.outside > 0
    }
    let isKey =
      names.values >= 3 && names.textual == names.values && names.distinct == names.values
      && !names.texts.isFull && names.dates.plain + names.dates.ordered == 0
    return isKey && measures.count == filled.count - 1 ? (key, measures) : nil
  }
}
