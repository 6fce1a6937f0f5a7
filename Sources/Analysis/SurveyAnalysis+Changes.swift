import Configuration
import Periods

extension SurveyAnalysis {
  /// Adds the changes of every complete period to the lines, the first of which is the whole.
  ///
  /// All changes of one grain, period and reference are one family.
  func addChanges(to lines: inout [Line]) {
    for grain in Grain.allCases {
      for index in periods.periods(grain).indices {
        for reference in Reference.allCases {
          guard let against = against(reference, of: index, grain: grain, whole: lines[0])
          else { continue }
          addChanges(reference, of: index, against: against, grain: grain, to: &lines)
        }
      }
    }
  }

  /// Adds the places of the products among each other, in periods that are ranked.
  func addRanks(to lines: inout [Line]) {
    let grain = configuration.headline
    for (index, period) in periods.periods(grain).enumerated() where isRanked(period) {
      let estimates = lines.dropFirst().map { $0.periods(grain)[index].estimate }
      let ranks = Ranking.ranks(estimates, confidence: estimator.confidence)
      for (number, rank) in ranks.enumerated() {
        lines[number + 1].setRank(rank, of: index, grain: grain)
      }
    }
  }

  /// Places are told in complete periods of the headline grain.
  func isRanked(_ period: Period) -> Bool {
    period.grain == configuration.headline && periods.isComplete(period)
  }

  private func addChanges(
    _ reference: Reference, of index: Int, against: Int, grain: Grain, to lines: inout [Line]
  ) {
    let comparisons = lines.map { line in
      Comparison(
        from: line.periods(grain)[against].estimate, to: line.periods(grain)[index].estimate,
        confidence: estimator.confidence)
    }
    let period = periods.periods(grain)[against]
    let judgements = Family.judge(comparisons, qLimit: 1 - estimator.confidence)
    for (number, judgement) in judgements.enumerated() {
      let change = Change(
        reference: reference, against: period, verdict: judgement.verdict,
        difference: judgement.difference)
      lines[number].setChange(change, of: index, grain: grain)
    }
  }

  /// Which period of the same grain a period is compared with; nil for a period that is running,
  /// and where nothing can be compared.
  private func against(
    _ reference: Reference, of index: Int, grain: Grain, whole: Line
  ) -> Int? {
    let estimates = whole.periods(grain)
    guard estimates[index].isComplete, estimates[index].estimate.n > 0 else { return nil }
    switch reference {
    case .previous:
      return estimates[..<index].lastIndex { $0.estimate.standing == .shown }
    case .yearEarlier:
      let period = estimates[index].period.yearEarlier
      guard grain != .year else { return nil }
      return estimates[..<index].lastIndex { $0.period == period && $0.estimate.n > 0 }
    }
  }
}

extension Line {
  fileprivate mutating func setChange(_ change: Change, of index: Int, grain: Grain) {
    update(index, of: grain) { $0.set(change) }
  }

  fileprivate mutating func setRank(_ rank: Rank?, of index: Int, grain: Grain) {
    update(index, of: grain) { $0.rank = rank }
  }

  private mutating func update(
    _ index: Int, of grain: Grain, _ change: (inout PeriodEstimate) -> Void
  ) {
    switch grain {
    case .month: change(&months[index])
    case .quarter: change(&quarters[index])
    case .halfYear: change(&halfYears[index])
    case .year: change(&years[index])
    }
  }
}

extension PeriodEstimate {
  fileprivate mutating func set(_ change: Change) {
    switch change.reference {
    case .previous: sincePrevious = change
    case .yearEarlier: sinceYearEarlier = change
    }
  }
}
