import Configuration
import Statistics

/// What it would take: the headline's published answers of the whole or of one product, against
/// their target and by the effect of converting 1 in 10. Arithmetic, no forecast.
package struct WouldTake: Hashable, Sendable {
  /// The product; nil for the whole.
  package var product: String?
  /// The target; nil where none is set.
  package var target: TargetResult?
  /// Nil unless the headline's estimate has enough answers to rely on.
  package var oneInTen: OneInTen?
}

/// A target, and how a score stands against it.
package struct TargetResult: Hashable, Sendable {
  /// The NPS to reach, −100…100.
  package var nps: Int
  package var standing: TargetStanding
  /// What it would take; nil unless the estimate has enough answers to rely on.
  package var moves: TargetMoves?
}

extension SurveyReport {
  /// What it would take on the whole or one product.
  /// - Parameter product: nil for the whole.
  package func wouldTake(_ product: String?) -> WouldTake? {
    wouldTake.first { $0.product == product }
  }

  /// The line of the whole or one product; nil for a product that the survey does not have.
  /// - Parameter product: nil for the whole.
  package func line(_ product: String?) -> Line? {
    guard let product else { return whole }
    return products.first { $0.name == product }?.line
  }

  /// The survey with what its targets would take, from published figures alone.
  func settingTargets(_ configuration: Configuration) -> SurveyReport {
    var survey = self
    let lines = [(nil, whole)] + products.map { (Optional($0.name), $0.line) }
    survey.wouldTake = lines.compactMap { product, line in
      let target = configuration.targets.first { $0.survey == name && $0.product == product }
      guard let estimate = line.estimate(of: headline) else { return nil }
      return WouldTake(
        product: product, estimate, target: target?.nps,
        confidence: configuration.statistics.confidence)
    }
    return survey
  }
}

extension WouldTake {
  init(product: String?, _ period: PeriodEstimate, target: Int?, confidence: Double) {
    let figures = period.estimate.standing == .shown ? period.estimate.figures : nil
    self.product = product
    oneInTen = figures.map { OneInTen($0.groups) }
    self.target = target.map { nps in
      TargetResult(
        nps: nps, standing: TargetStanding(period, against: nps),
        moves: figures.flatMap {
          TargetMoves($0.groups, target: nps, confidence: confidence)
        })
    }
  }
}
