import Analysis
import Markup
import Statistics

/// What a reader may stumble over in a table, said where it happens.
struct Footnotes {
  var tested: [(verdict: Verdict?, difference: Difference?)] = []
  var estimates: [Estimate] = []
  /// Whether a printed change is not the difference of the two printed scores.
  var isRounding = false

  /// Whether an interval leaves out 0 and the correction still says that it may be chance.
  private var isCorrected: Bool {
    tested.contains { verdict, difference in
      guard verdict == .noClearChange, let printed = difference?.printed else { return false }
      return printed.low > 0 || printed.high < 0
    }
  }

  /// One paragraph; nothing where nothing needs saying.
  func markup(_ words: Words) -> Markup {
    let standings = estimates.map(\.standing)
    let notes = [
      standings.contains(.muted) ? words.mutedKey : nil,
      standings.contains(.hidden) ? words.withheldKey : nil,
      isCorrected ? words.correctionNote : nil, isRounding ? words.roundingNote : nil,
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
      estimates: rows.map(\.segment.estimate))
  }

  /// The footnotes of estimates with their changes.
  init(_ periods: [PeriodEstimate], isRounding: Bool) {
    let changes = periods.flatMap { [$0.sinceYearEarlier, $0.sincePrevious] }
    self.init(
      tested: changes.map { ($0?.verdict, $0?.difference) }, estimates: periods.map(\.estimate),
      isRounding: isRounding)
  }
}

extension Words {
  var correctionNote: String {
    "No arrow although the interval leaves out 0: corrected for the number of comparisons, the "
      + "difference may still be chance."
  }

  var roundingNote: String {
    "Changes are computed from unrounded scores and rounded once, so a change can differ by 1 "
      + "from the difference of two printed scores."
  }
}
