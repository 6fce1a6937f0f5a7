import Configuration
import Periods
import Responses
import Statistics

/// Over which periods products and segments are shown together, where the headline period alone
/// shows too few of them: told by what is really shown, once all that must be is withheld.
struct Pooling {
  let totals: SurveyCounts
  let periods: SurveyPeriods
  let estimator: Estimator
  /// What is withheld where some spans are published beside all periods.
  let suppression: ([PeriodSpan]) -> Suppression

  /// The spans of some partitions, and what is withheld with them.
  struct Settled {
    /// One a partition; nil where the headline period alone will do, and where no span shows more.
    fileprivate(set) var spans: [PeriodSpan?]
    fileprivate(set) var suppression: Suppression
  }

  /// The shortest span, up to a year, over which most parts of a partition are shown with enough
  /// answers; else the one that shows most of them so, if more than the headline period alone.
  ///
  /// A period or span will do where the parts with too few answers, or withheld, hold at most a tenth
  /// of the answers and are at most half of the parts. A span reaches back over complete periods that
  /// have answers and are in every total.
  /// - Parameter partitions: the keys of dimensions whose segments are the parts; nil for products.
  func settled(for partitions: [String?]) -> Settled {
    let plain = Settled(spans: partitions.map { _ in nil }, suppression: suppression([]))
    let leftOut = Set(periods.leftOut.map(\.period))
    guard let headline = periods.headline(isWithheld: leftOut.contains),
      periods.isComplete(headline), !leftOut.contains(headline)
    else { return plain }
    let alone = partitions.map {
      reach(of: rows(of: $0), in: .period(headline), without: plain.suppression)
    }
    var search = Search(alone: alone, settled: plain)
    for span in spans(endingWith: headline, without: leftOut) {
      let useful = search.open.filter { index in
        most(of: rows(of: partitions[index]), over: span) > search.best[index]
      }
      guard !useful.isEmpty else { continue }
      let suppression = suppression([span])
      for index in useful {
        let parts = rows(of: partitions[index])
        search.try(
          span, at: index, reach(of: parts, in: .span(span), without: suppression), suppression)
      }
    }
    return together(search, partitions)
  }

  /// Spans that were chosen one by one, published together: those that then show no more than the
  /// headline period alone are given up.
  private func together(_ search: Search, _ partitions: [String?]) -> Settled {
    var settled = search.settled
    while true {
      let spans = Self.distinct(settled.spans)
      guard spans.count > 1 else {
        settled.suppression = spans.first.flatMap { search.suppressions[$0] } ?? search.plain
        return settled
      }
      settled.suppression = suppression(spans)
      let lost = partitions.indices.filter { index in
        guard let span = settled.spans[index] else { return false }
        let reach = reach(
          of: rows(of: partitions[index]), in: .span(span), without: settled.suppression)
        return reach.shown <= search.alone[index].shown
      }
      guard !lost.isEmpty else { return settled }
      for index in lost { settled.spans[index] = nil }
    }
  }

  private static func distinct(_ spans: [PeriodSpan?]) -> [PeriodSpan] {
    var seen: Set<PeriodSpan> = []
    return spans.compactMap(\.self).filter { seen.insert($0).inserted }
  }

  private func rows(of dimension: String?) -> [SurveyCounts.Row] {
    guard let dimension else { return totals.products.map { .init(product: $0) } }
    return totals.segments.filter { $0.dimension == dimension }.map { .init(segment: $0) }
  }

  /// How many of some parts would have enough answers over a span if nothing were withheld.
  private func most(of parts: [SurveyCounts.Row], over span: PeriodSpan) -> Int {
    parts.count { totals.counts($0, over: span).total >= max(1, estimator.privacy.muteBelow) }
  }

  private func reach(
    of parts: [SurveyCounts.Row], in column: TimeColumn.Key, without suppression: Suppression
  ) -> PoolingReach {
    parts.reduce(into: PoolingReach()) { reach, row in
      let counts =
        switch column {
        case .period(let period): totals.counts(row, in: period)
        case .span(let span): totals.counts(row, over: span)
        case .overall: totals.counts(row)
        }
      reach.add(
        estimator.estimate(counts, isWithheld: suppression.isWithheld(row, in: column)))
    }
  }

  /// The spans of three, six and twelve months that are longer than one period, the shortest first.
  private func spans(
    endingWith headline: Period, without leftOut: Set<Period>
  ) -> [PeriodSpan] {
    [3, 6, 12].filter { $0 > headline.grain.months }
      .map { PeriodSpan($0 / headline.grain.months, endingWith: headline) }
      .filter { span in
        span.periods.allSatisfy {
          periods.isComplete($0) && !leftOut.contains($0)
            && totals.counts(.init(), in: $0).total > 0
        }
      }
  }
}

/// How many of some parts are shown with enough answers.
private struct PoolingReach {
  private(set) var shown = 0
  private var few = 0
  private var answers = 0
  private var fewAnswers = 0

  var isEnough: Bool { fewAnswers * 10 <= answers && few <= shown }

  mutating func add(_ estimate: Estimate) {
    guard estimate.n > 0 else { return }
    let isShown = estimate.standing == .shown
    shown += isShown ? 1 : 0
    few += isShown ? 0 : 1
    answers += estimate.n
    fewAnswers += isShown ? 0 : estimate.n
  }
}

/// The search for a span for each of several partitions, from the shortest span on.
private struct Search {
  let alone: [PoolingReach]
  let plain: Suppression
  private(set) var settled: Pooling.Settled
  /// The partitions that no span is enough for so far.
  private(set) var open: [Int]
  /// How many parts the best span so far shows, or the headline period alone.
  private(set) var best: [Int]
  private(set) var suppressions: [PeriodSpan: Suppression] = [:]

  init(alone: [PoolingReach], settled: Pooling.Settled) {
    self.alone = alone
    self.settled = settled
    plain = settled.suppression
    open = alone.indices.filter { !alone[$0].isEnough }
    best = alone.map(\.shown)
  }

  /// Takes a span where it shows more than what was found before.
  mutating func `try`(
    _ span: PeriodSpan, at index: Int, _ reach: PoolingReach, _ suppression: Suppression
  ) {
    guard reach.shown > best[index] else { return }
    settled.spans[index] = span
    best[index] = reach.shown
    suppressions[span] = suppression
    if reach.isEnough { open.removeAll { $0 == index } }
  }
}
