import Analysis
import Markup
import Periods

/// A family of comparisons whose results stand on a page.
struct TestFamily: Hashable, Sendable {
  /// What is compared with what, in words.
  let name: String
  /// How many comparisons it holds; the fewest and the most where the page has several such families.
  let comparisons: ClosedRange<Int>

  /// Nil where nothing was tested.
  init?(_ name: String, _ differences: [Difference?]) {
    self.init(name, sizes: differences.map { $0?.comparisons ?? 0 })
  }

  /// Nil where nothing was tested: all sizes are 0.
  init?(_ name: String, sizes: [Int]) {
    let sizes = sizes.filter { $0 > 0 }
    guard let least = sizes.min(), let most = sizes.max() else { return nil }
    self.name = name
    comparisons = least...most
  }
}

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

extension Words {
  /// `Q3 2026 against Q3 2025, all answers and the products`.
  func changeFamily(_ period: Period, against: Period, hasProducts: Bool) -> String {
    "\(self.period(period)) against \(self.period(against)), \(lines(hasProducts))"
  }

  /// `each quarter against the one before, all answers and the products`.
  func changeFamilies(_ grain: Grain, _ reference: Reference, hasProducts: Bool) -> String {
    let other = reference == .previous ? "the one before" : "a year earlier"
    return "each \(noun(grain)) against \(other), \(lines(hasProducts))"
  }

  /// `Region in Q3 2026, each segment against the rest`.
  func contrastFamily(_ label: String, in scope: String) -> String {
    "\(label) in \(scope), each segment against the rest"
  }

  /// `changes of Region’s segments since Q3 2025`; those of the products with the whole where there is
  /// no label.
  func changesFamily(_ label: String?, against: String) -> String {
    label.map { "changes of the segments of \($0) since \(against)" }
      ?? "changes since \(against), all answers and the \(products)"
  }

  /// `sums of effects since Q3 2025`.
  func sumsFamily(against: String) -> String { "sums of effects since \(against)" }

  func families(_ families: [TestFamily]) -> String {
    let parts = families.map { "\($0.name): \(comparisons($0.comparisons))" }
    return "Tested on this page, each family of comparisons held to \(qLimit): "
      + parts.joined(separator: "; ") + "."
  }

  var familiesLink: String { "What that means" }

  /// `5 comparisons`, `3 to 5 comparisons`.
  private func comparisons(_ range: ClosedRange<Int>) -> String {
    let most = counted(range.upperBound, "comparison", "comparisons")
    return range.count == 1 ? most : "\(numbers.count(range.lowerBound)) to \(most)"
  }

  private func lines(_ hasProducts: Bool) -> String {
    hasProducts ? "all answers and the \(products)" : "all answers"
  }
}
