import Analysis
import Markup
import Statistics
import Wording

/// What a reader may stumble over in a table, said where it happens.
struct Footnotes {
  var tested: [(verdict: Verdict?, difference: Difference?)] = []
  var estimates: [Estimate] = []
  /// Whether a printed change is not the difference of the two printed scores.
  var isRounding = false
  var ranks: [Rank?] = []
  /// Whether it is said what a change that would show is; pages with many tables say it once.
  var explainsDetectable = true

  /// Whether an interval leaves out 0 and the correction still says that it may be chance.
  private var isCorrected: Bool {
    tested.contains { verdict, difference in
      guard verdict == .noClearChange, let printed = difference?.printed else { return false }
      return printed.low > 0 || printed.high < 0
    }
  }

  private var isUnclear: Bool {
    tested.contains { $0.verdict == .noClearChange && $0.difference != nil }
  }

  /// One paragraph; nothing where nothing needs saying.
  func markup(_ words: Words) -> Markup {
    let standings = estimates.map(\.standing)
    let notes = [
      standings.contains(.muted) ? words.mutedKey : nil,
      standings.contains(.hidden) ? words.withheldKey : nil,
      explainsDetectable && isUnclear ? words.detectableNote : nil,
      isCorrected ? words.correctionNote : nil,
      isRounding ? words.roundingNote : nil, words.rankNote(ranks.compactMap { $0 }),
    ].compactMap { $0 }
    guard !notes.isEmpty else { return Markup() }
    return Markup {
      $0.element("p", .class("note table-note"), text: notes.joined(separator: " "))
    }
  }
}

extension Footnotes {
  /// The footnotes of segments against the rest.
  init(_ rows: [SegmentRow]) {
    let contrasts = rows.map(\.segment.againstRest)
    self.init(
      tested: contrasts.map { ($0?.verdict, $0?.difference) },
      estimates: rows.map(\.segment.estimate), ranks: rows.map(\.segment.rank),
      explainsDetectable: false)
  }

  /// The footnotes of estimates with their changes.
  init(_ periods: [PeriodEstimate], isRounding: Bool, isRanked: Bool = false) {
    let changes = periods.flatMap { [$0.sinceYearEarlier, $0.sincePrevious] }
    self.init(
      tested: changes.map { ($0?.verdict, $0?.difference) }, estimates: periods.map(\.estimate),
      isRounding: isRounding, ranks: isRanked ? periods.map(\.rank) : [])
  }
}
