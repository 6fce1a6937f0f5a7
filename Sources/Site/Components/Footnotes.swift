import Analysis
import Markup
import Statistics

extension PageContext {
  /// What a reader may stumble over in a table of changes, said where it happens.
  func footnotes(_ changes: [Change?], isRounding: Bool) -> Markup {
    footnotes(changes.map { ($0?.verdict, $0?.difference) }, isRounding)
  }

  /// The same for a table of segments against the rest.
  func footnotes(contrasts: [Contrast?], isRounding: Bool) -> Markup {
    footnotes(contrasts.map { ($0?.verdict, $0?.difference) }, isRounding)
  }

  private func footnotes(
    _ tested: [(verdict: Verdict?, difference: Difference?)], _ isRounding: Bool
  ) -> Markup {
    var notes: [String] = []
    let isCorrected = tested.contains { verdict, difference in
      guard verdict == .noClearChange, let printed = difference?.printed else { return false }
      return printed.low > 0 || printed.high < 0
    }
    if isCorrected { notes.append(words.correctionNote) }
    if isRounding { notes.append(words.roundingNote) }
    guard !notes.isEmpty else { return Markup() }
    return Markup {
      $0.element("p", .class("note table-note"), text: notes.joined(separator: " "))
    }
  }

  /// The footnotes of a table of periods of one line.
  func footnotes(_ periods: [PeriodEstimate], in line: Line) -> Markup {
    footnotes(
      periods.flatMap { [$0.sinceYearEarlier, $0.sincePrevious] },
      isRounding: periods.contains { isRoundingVisible($0, in: line) })
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
