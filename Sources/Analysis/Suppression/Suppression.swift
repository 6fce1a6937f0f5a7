import Configuration
import Periods
import Responses
import Statistics

/// Which figures of a survey are withheld: those too small to show, and those that would give them
/// away. Settled once, before any figure is made.
struct Suppression {
  let survey: SurveyTable
  let isHidden: [Bool]

  /// How far suppression goes; anything less than all is for tests.
  enum Extent {
    /// What is too small alone.
    case primary
    /// A second cell beside each single hidden one too.
    case complementary
    /// What every hidden cell needs to have a witness.
    case audited
  }

  init(_ survey: SurveyTable, privacy: PrivacySettings, extent: Extent = .audited) {
    self.survey = survey
    let table = survey.table
    let primary = table.cells.filter { privacy.hides(table.counts[$0]) }
    switch primary.isEmpty ? .primary : extent {
    case .primary, .complementary:
      var complement = ComplementarySuppression(table, hidden: primary)
      if extent == .complementary { _ = complement.close() }
      isHidden = complement.isHidden
    case .audited:
      var audit = SuppressionAudit(survey, hidden: primary)
      audit.run()
      isHidden = audit.isHidden
    }
  }

  /// Whether the answers of a row are withheld in a column: those of a cell that is no published one
  /// are. An estimate without answers has nothing to withhold.
  func isWithheld(_ row: SurveyCounts.Row, in column: TimeColumn.Key) -> Bool {
    guard let index = survey.columns.index(of: column), let cell = survey.cell(row, index) else {
      return true
    }
    return isHidden[cell]
  }
}

extension PrivacySettings {
  /// Whether answers are withheld for their own sake: too few; in strict privacy also few of which a
  /// group has none or all.
  func hides(_ counts: ScoreCounts) -> Bool {
    hides(counts.groups)
  }

  /// The same of the groups alone.
  func hides(_ groups: GroupCounts) -> Bool {
    let n = groups.total
    guard n > 0 else { return false }
    if n < hideBelow { return true }
    let smallest = min(groups.detractors, groups.passives, groups.promoters)
    return isStrict && n < muteBelow && smallest == 0
  }
}
