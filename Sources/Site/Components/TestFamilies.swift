import Analysis
import Markup
import Periods
import Wording

extension PageContext {
  /// The families of one period's changes, one for each reference.
  func changeFamilies(in period: Period) -> [TestFamily] {
    guard let whole = survey.whole.estimate(of: period) else { return [] }
    return [whole.sinceYearEarlier, whole.sincePrevious].compactMap { change in
      change.flatMap {
        TestFamily(
          words.changeFamily(period, against: $0.against, hasProducts: site.hasProducts),
          [$0.difference])
      }
    }
  }

  /// The families of the changes of several periods.
  func changeFamilies(of periods: [PeriodEstimate]) -> [TestFamily] {
    guard let grain = periods.first?.period.grain else { return [] }
    return [
      TestFamily(
        words.changeFamilies(grain, .yearEarlier, hasProducts: site.hasProducts),
        periods.map { $0.sinceYearEarlier?.difference }),
      TestFamily(
        words.changeFamilies(grain, .previous, hasProducts: site.hasProducts),
        periods.map { $0.sincePrevious?.difference }),
    ].compactMap { $0 }
  }

  /// The family of a dimension's segments against the rest.
  func contrastFamily(_ scope: SegmentScope) -> TestFamily? {
    TestFamily(
      words.contrastFamily(scope.dimension.label, in: scope.name),
      scope.rows.map { $0.segment.againstRest?.difference })
  }

  /// The families of a page, in one paragraph; nothing where nothing was tested.
  func familyNote(_ families: [TestFamily]) -> Markup {
    guard !families.isEmpty else { return Markup() }
    return Markup { writer in
      writer.element("p", .class("note table-note families")) { writer in
        writer.text("\(words.families(families)) \(words.detectableNote) ")
        writer.element(
          "a", .href(link(.method, fragment: "method-test-section")), text: words.familiesLink)
      }
      writer.newline()
    }
  }
}
