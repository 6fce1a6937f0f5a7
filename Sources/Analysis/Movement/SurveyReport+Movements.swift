import Configuration
package import Periods

extension SurveyReport {
  /// The report with what moved its whole, and what pulls its level.
  func explained(confidence: Double, privacy: PrivacySettings) -> SurveyReport {
    let analysis = MovementAnalysis(survey: self, confidence: confidence, privacy: privacy)
    var report = self
    report.movements = analysis.movements()
    report.pulls = analysis.pulls()
    return report
  }

  /// The movements of a period, the one to speak of first in front: the one whose change of the
  /// whole is clear, that against a year earlier where both are or neither is. A previous period
  /// that is also that of a year earlier stands once.
  package func movements(in period: Period) -> [Movement] {
    let all = movements.filter { $0.period == period }
    let year = all.first { $0.change.reference == .yearEarlier }
    let others = all.filter {
      $0.change.reference == .previous && $0.change.against != year?.change.against
    }
    let ordered = [year].compactMap(\.self) + others
    return ordered.filter(\.change.verdict.isClear)
      + ordered.filter { !$0.change.verdict.isClear }
  }
}

extension Verdict {
  /// Whether it is a rise or a fall.
  package var isClear: Bool { self == .rose || self == .fell }
}
