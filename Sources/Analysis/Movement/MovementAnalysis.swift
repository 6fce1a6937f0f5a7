import Configuration
import Periods
import Statistics

/// Splits every change of the whole between complete periods of the headline grain.
///
/// It sees the published figures of a survey's report and nothing else.
struct MovementAnalysis {
  let survey: SurveyReport
  let confidence: Double
  let privacy: PrivacySettings

  private var qLimit: Double { 1 - confidence }

  /// The movements in order of time; of one period, that against a year earlier comes first.
  func movements() -> [Movement] {
    survey.whole.periods(survey.headline.grain).flatMap { now -> [Movement] in
      guard now.isComplete, now.estimate.figures != nil else { return [] }
      return [now.sinceYearEarlier, now.sincePrevious].compactMap { change in
        change.flatMap { movement(in: now, $0) }
      }
    }
  }

  private func movement(in now: PeriodEstimate, _ change: Change) -> Movement? {
    guard let then = survey.whole.estimate(of: change.against)?.estimate,
      then.figures != nil
    else { return nil }
    let whole = [then, now.estimate]
    let candidates =
      [products(in: now.period, change)]
      + survey.dimensions.map { segments(of: $0, in: now.period, change) }
    let splits = candidates.compactMap { Decomposed($0, of: whole, privacy: privacy) }
    guard !splits.isEmpty else { return nil }
    let effects = Self.judged(
      splits.flatMap { [$0.test.within, $0.test.mix] },
      isInFamily: whole.allSatisfy { $0.standing == .shown }, confidence: confidence,
      qLimit: qLimit)
    return Movement(
      period: now.period, change: change,
      splits: splits.enumerated().map { index, split in
        split.split(
          within: effects[2 * index], mix: effects[2 * index + 1], of: change.verdict)
      })
  }

  /// The products with the changes that they have already.
  private func products(in period: Period, _ change: Change) -> PartitionedEstimates {
    PartitionedEstimates(
      partition: .products,
      parts: survey.products.map { product in
        let now = product.line.estimate(of: period)
        let own =
          change.reference == .previous ? now?.sincePrevious : now?.sinceYearEarlier
        return .init(
          name: .named(product.name),
          before: product.line.estimate(of: change.against)?.estimate ?? .empty,
          after: now?.estimate ?? .empty,
          change: own)
      })
  }

  /// The segments of a dimension, the changes of which are one family.
  private func segments(
    of dimension: DimensionReport, in period: Period, _ change: Change
  ) -> PartitionedEstimates {
    let pairs = dimension.segments.map { segment -> (before: Estimate, after: Estimate) in
      let periods = segment.periods(period.grain)
      func estimate(_ period: Period) -> Estimate {
        periods.first { $0.period == period }?.segment.estimate ?? .empty
      }
      return (estimate(change.against), estimate(period))
    }
    let judgements = Family.judge(
      pairs.map { Comparison(from: $0.before, to: $0.after, confidence: confidence) },
      qLimit: qLimit)
    return PartitionedEstimates(
      partition: .dimension(dimension.key),
      parts: dimension.segments.indices.map { index in
        .init(
          name: dimension.segments[index].name.map { .named($0) } ?? .notStated,
          before: pairs[index].before, after: pairs[index].after,
          change: Change(
            reference: change.reference, against: change.against,
            verdict: judgements[index].verdict, difference: judgements[index].difference))
      })
  }

  /// The effects of all splits of one movement, corrected together.
  private static func judged(
    _ effects: [KitagawaTest.Effect], isInFamily: Bool, confidence: Double, qLimit: Double
  ) -> [MovementEffect] {
    let qValues = isInFamily ? BenjaminiHochberg.qValues(effects.map(\.p)) : []
    return effects.enumerated().map { index, effect in
      let q = isInFamily ? qValues[index] : nil
      return MovementEffect(
        points: 100 * effect.value,
        interval: (effect.interval(confidence: confidence)
          ?? Interval(low: effect.value, high: effect.value)).scaled(by: 100),
        p: effect.p, q: q, comparisons: isInFamily ? effects.count : 0,
        verdict: verdict(effect, q: q, limit: qLimit))
    }
  }

  private static func verdict(
    _ effect: KitagawaTest.Effect, q: Double?, limit: Double
  ) -> Verdict {
    guard let q else { return .tooFew }
    guard q <= limit, effect.value != 0 else { return .noClearChange }
    return effect.value > 0 ? .rose : .fell
  }
}

/// The estimates of a partition in two periods, with what was judged about each part's change.
struct PartitionedEstimates {
  struct Part {
    let name: PartName
    let before: Estimate
    let after: Estimate
    let change: Change?
  }

  let partition: Partition
  let parts: [Part]
}

extension Estimate {
  /// The estimate of a part that a report does not list in a period.
  static let empty = Estimate(n: 0, figures: nil, standing: .none)
}
