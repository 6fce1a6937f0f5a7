package import Analysis
import Periods

/// Tells which scores were restated since an earlier report.
///
/// An earlier score stands beside the score now only where both were published and what lies between
/// them is as large as whatever a report shows: at least hide-below answers added, or none, and as many
/// gone, or none (mute-below answers where privacy is strict). The earlier scores of products are
/// repeated only where that holds for every product of the period and their changes add up to that of
/// the whole, so that no product's can be worked out from the others'.
package struct RestatementRule {
  private let old: PublishedReport
  private let report: Report
  private let then: [FigureScope: PublishedFigure]
  private let now: [FigureScope: PublishedFigure]
  private let isConfigurationSame: Bool?
  private let isProgramSame: Bool

  /// - Parameters:
  ///   - old: the earlier report.
  ///   - report: the report that is to say what it restates.
  package init(_ old: PublishedReport, _ report: Report) throws(ShapeProblem) {
    self.old = old
    self.report = report
    let new = try PublishedReport(report)
    then = Self.byScope(old.figures)
    now = Self.byScope(new.figures)
    isConfigurationSame =
      if let then = old.configuration, let now = new.configuration { then == now } else { nil }
    isProgramSame = old.program != nil && old.program == new.program
  }

  package var restatements: Restatements {
    get throws(ShapeProblem) {
      guard let asOf = CivilDate(old.asOf) else {
        throw ShapeProblem(path: "asOf", expected: "a day written as 2026-09-30")
      }
      var programs: Restatements.Programs?
      if let then = old.program, let now = report.build?.program, then != now {
        programs = .init(then: then, now: now)
      }
      return Restatements(
        asOf: asOf, build: old.build, isConfigurationSame: isConfigurationSame,
        programs: programs, entries: report.surveys.flatMap(entries),
        surveysCompared: report.surveys.filter { !periods($0).isEmpty }.map(\.name))
    }
  }

  /// Fewer answers than this aren't told of.
  private var limit: Int {
    report.settings.isStrict ? report.settings.muteBelow : report.settings.hideBelow
  }

  private static func byScope(_ figures: [PublishedFigure]) -> [FigureScope: PublishedFigure] {
    Dictionary(figures.map { ($0.scope, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private func entries(_ survey: SurveyReport) -> [Restatement] {
    periods(survey).flatMap { entries(survey, $0) }
  }

  /// The periods that are complete in both reports; those of other calendars are others.
  private func periods(_ survey: SurveyReport) -> [Period] {
    survey.whole.periods(report.settings.headline).filter(\.isComplete).map(\.period).filter {
      let scope = scope(survey, $0)
      guard let then = then[scope], let now = now[scope] else { return false }
      return then.isComplete && then.days == now.days
    }
  }

  private func scope(_ survey: SurveyReport, _ period: Period) -> FigureScope {
    FigureScope(survey: survey.name, grain: period.grain, period: report.calendar.key(period))
  }

  private func entries(_ survey: SurveyReport, _ period: Period) -> [Restatement] {
    let scope = scope(survey, period)
    guard let then = then[scope], let now = now[scope] else { return [] }
    let products = products(survey, scope)
    let whole = ScoreShift(then.estimate, now.estimate)
    let shifts = products.map { shift(scope.of($0)) }
    let isWholeTold = whole.isTold(from: limit)
    let arePartsTold =
      isWholeTold && shifts.allSatisfy { $0.isTold(from: limit) }
      && shifts.reduce(.none, +) == whole
    return [entry(nil, scope, period, whole, isTold: isWholeTold)].compactMap(\.self)
      + zip(products, shifts).compactMap { product, shift in
        entry(product, scope.of(product), period, shift, isTold: arePartsTold)
      }
  }

  /// The products that either report has in a period: those of this one in their order, then others
  /// by name.
  private func products(_ survey: SurveyReport, _ whole: FigureScope) -> [String] {
    let known = survey.products.map(\.name)
    let others = then.keys.filter { $0.dimension == nil && $0.isBeside(whole) }
      .compactMap(\.product).filter { !known.contains($0) }
    return known + others.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func shift(_ scope: FigureScope) -> ScoreShift {
    ScoreShift(then[scope]?.estimate, now[scope]?.estimate)
  }

  private func entry(
    _ product: String?, _ scope: FigureScope, _ period: Period, _ shift: ScoreShift, isTold: Bool
  ) -> Restatement? {
    let (old, new) = (then[scope]?.estimate, now[scope]?.estimate)
    guard let score = score(old, new, shift, isTold: isTold) else { return nil }
    var entry = Restatement(
      survey: scope.survey, product: product, period: period, score: score)
    switch score {
    case .changed, .notRepeated:
      entry.added = answers(shift.added)
      entry.gone = answers(shift.gone)
      entry.isLate = isConfigurationSame == true && isProgramSame && entry.gone == .none
    case .nowHidden, .thenHidden, .appeared, .gone: break
    }
    return entry
  }

  /// Nil where nothing that was published has changed.
  private func score(
    _ old: PublishedEstimate?, _ new: PublishedEstimate?, _ shift: ScoreShift, isTold: Bool
  ) -> Restatement.Score? {
    switch (old?.printed?.nps, new?.printed?.nps) {
    case (nil, nil): return nil
    case (let then?, let now?):
      if shift.isNone, then == now { return nil }
      return isTold ? .changed(then: then, now: now) : .notRepeated(now: now)
    case (let then?, nil):
      if new?.standing == "hidden" { return .nowHidden }
      return .gone(then: isTold ? then : nil)
    case (nil, let now?):
      return old?.standing == "hidden" ? .thenHidden(now: now) : .appeared(now: now)
    }
  }

  private func answers(_ count: Int?) -> Restatement.Answers {
    guard let count else { return .unknown }
    if count == 0 { return .none }
    return count < limit ? .fewer(than: limit) : .exactly(count)
  }
}

extension FigureScope {
  fileprivate func of(_ product: String) -> FigureScope {
    var scope = self
    scope.product = product
    return scope
  }

  /// Whether it is of the same survey and period.
  fileprivate func isBeside(_ other: FigureScope) -> Bool {
    survey == other.survey && grain == other.grain && period == other.period
  }
}
