import Configuration
import Diagnostics

extension ColumnPlanner {
  /// A column with what it is as answers.
  struct ScoreCandidate {
    let column: Int
    let rank: Int
    let scale: Scale

    var fault: ScaleFault? {
      if case .fault(let fault) = scale { return fault }
      return nil
    }
  }

  /// Settles the column of the scores, and the texts that stand for scores.
  mutating func settleScore(in plan: inout ColumnPlan) {
    guard let column = source.score == nil ? foundScore() : namedScore(source.score ?? "") else {
      return
    }
    plan.score = column
    if source.score == nil { assume(.columnDetected(.score, header.names[column])) }
    guard case .answers(let labels) = scale(of: column, isNamed: source.score != nil) else {
      return
    }
    if source.score == nil, refusesFrequencies(of: column, labels) { return }
    plan.labels = WrittenChoices(
      labels, spelled: profile.columns[column].texts.sorted.map(\.text))
    plan.labelsNumbers = source.labels.contains { WrittenScore.isNumber($0.text) }
    if !labels.isEmpty, source.labels.isEmpty { doubt(column) }
    noteScale(of: column)
  }

  func scale(of column: Int, isNamed: Bool) -> Scale {
    ScaleJudge(
      facts: profile.columns[column], words: words(of: column), configured: source.labels,
      isNamed: isNamed, step: header.step(of: column), isKnown: scaleProof(of: column) != nil
    ).verdict()
  }

  /// The file that shows that a column's scale runs to 10; nil without one.
  private func scaleProof(of column: Int) -> String? {
    scales.isEmpty
      ? nil
      : scales.proof(
        of: header.label(of: column), in: header.names, survey: source.survey ?? "",
        answers: profile.columns[column].answers)
  }

  // MARK: A named column

  private mutating func namedScore(_ name: String) -> Int? {
    guard let column = column(named: name, for: .score) else { return nil }
    if case .fault(let fault) = scale(of: column, isNamed: true) {
      if refusesLongFormat(with: column) { return nil }
      doubt(column)
      problems.append(
        .scoreUnusable([(header.label(of: column), fault)], isNamed: true, context))
      return nil
    }
    return column
  }

  // MARK: A found column

  private mutating func foundScore() -> Int? {
    let counts = groupCounts
    let candidates = unclaimed.map { column in
      ScoreCandidate(
        column: column, rank: counts.contains(column) ? 0 : scoreRank(of: column),
        scale: scale(of: column, isNamed: false))
    }
    let ranked = candidates.filter { $0.rank > 0 }
    let answers = ranked.filter { if case .answers = $0.scale { true } else { false } }
    // A column without values may be the score of a file without answers, but not one of the steps
    // that a question is spread over.
    let isSpread = ranked.contains { $0.fault == .oneStep }
    let usable = answers.isEmpty && !isSpread ? ranked.filter { $0.scale == .blank } : answers
    guard let highest = usable.map(\.rank).max() else {
      refuseScore(candidates)
      return nil
    }
    if let better = blocking(ranked, above: highest) {
      refuse(better)
      return nil
    }
    let best = usable.filter { $0.rank == highest }.map(\.column)
    if refusesLongFormat(with: best[0]) { return nil }
    if best.count > 1 {
      best.forEach { doubt($0) }
      problems.append(.columnTie(.score, best.map { header.label(of: $0) }, context))
      return nil
    }
    return best[0]
  }

  /// Columns whose header speaks of loyalty and that can't be read, where what can be read does not
  /// speak of it: the second best would be the wrong number.
  private func blocking(_ ranked: [ScoreCandidate], above rank: Int) -> [ScoreCandidate]? {
    guard rank <= 2 else { return nil }
    let blocking = ranked.filter { candidate in
      guard candidate.rank >= 4, let fault = candidate.fault else { return false }
      return fault != .otherKind && !fault.isGroup && !fault.isVerbal
    }
    return blocking.isEmpty ? nil : blocking
  }

  /// Refuses a table without a usable column, for the reason that is nearest to the question.
  private mutating func refuseScore(_ candidates: [ScoreCandidate]) {
    if refusesLongFormat(with: nil) { return }
    let faulty = candidates.filter { candidate in
      candidate.fault != nil && candidate.fault != .otherKind
        && (candidate.fault?.isVerbal != true || candidate.rank >= 3)
        && (candidate.rank > 0 || candidate.fault == .groupNames || isMeasure(candidate.column))
    }
    if !faulty.isEmpty { return refuse(faulty) }
    if refusesTotals() { return }
    let fitting = candidates.filter { candidate in
      if case .answers = candidate.scale { return !words(of: candidate.column).isKeyOfSomething }
      return false
    }
    unclaimed.forEach { doubt($0) }
    problems.append(
      .noScoreColumn(candidates: fitting.map { header.label(of: $0.column) }, context))
  }

  private mutating func refuse(_ faulty: [ScoreCandidate]) {
    let sorted = faulty.sorted { ($1.rank, $0.column) < ($0.rank, $1.column) }
    faulty.forEach { doubt($0.column) }
    let reasons = sorted.compactMap { candidate in
      candidate.fault.map { (header.label(of: candidate.column), $0) }
    }
    problems.append(.scoreUnusable(reasons, isNamed: false, context))
  }

  /// Whether a header speaks of another measure, such as satisfaction.
  private func isMeasure(_ column: Int) -> Bool {
    words(of: column).hasStart(["satisf", "zufried", "tevred", "soddisf", "csat", "ces", "star"])
  }

  private func scoreRank(of column: Int) -> Int {
    let name = header.looseNames[column]
    let isPreset = head.preset.score.contains { Header.loose($0) == name }
    if isPreset || hasGroupSibling(name) { return 6 }
    return words(of: column).scoreRank
  }

  /// Whether survey tools put a column of groups beside this one: `Q2` beside `Q2_NPS_GROUP`.
  private func hasGroupSibling(_ name: String) -> Bool {
    !name.isEmpty
      && header.looseNames.contains { sibling in
        sibling.hasPrefix("\(name)_nps_") || sibling.hasPrefix("\(name)-npsgroup")
      }
  }

  // MARK: One row for each question

  /// Refuses a table with one row for each question and response.
  private mutating func refusesLongFormat(with score: Int?) -> Bool {
    guard source.labels.isEmpty else { return false }
    let isAnswer = score.map { words(of: $0).namesAnswer } ?? true
    let question = header.names.indices.first { column in
      let facts = profile.columns[column]
      return column != score && words(of: column).namesQuestion && facts.values > facts.distinct
        && (2...60).contains(facts.distinct)
    }
    let answer = header.names.indices.first { $0 != question && words(of: $0).namesAnswer }
    guard isAnswer, let question, let answer = score ?? answer else { return false }
    unclaimed.forEach { doubt($0) }
    problems.append(
      .longFormat(
        question: header.label(of: question), answer: header.label(of: answer), context))
    return true
  }

  // MARK: Notes

  private mutating func noteScale(of column: Int) {
    let facts = profile.columns[column]
    let stated = words(of: column).statedScale
    if source.labels.isEmpty, facts.endLabels(words(of: column)).isBottomOpen {
      assume(.bottomUndecided(header.label(of: column)))
    }
    if stated == 1...10, facts.scores[0] == 0 {
      assume(.scaleFromOne(header.label(of: column)))
    }
    if let range = facts.answerRange, range.upperBound <= 7, stated?.upperBound != 10,
      source.labels.isEmpty
    {
      doubt(column)
      let (name, top) = (header.label(of: column), range.upperBound)
      assume(
        scaleProof(of: column).map { .scaleProven(name, top: top, by: $0) }
          ?? .scaleUnproven(name, top: top))
    }
  }
}
