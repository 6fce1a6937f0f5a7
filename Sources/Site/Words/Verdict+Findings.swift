import Analysis
import Periods

/// What several verdicts come to. That nothing was found is said of what was tested and of nothing
/// else.
extension Words {
  private func noClearChange(
    _ singular: String, _ plural: String, _ coverage: TestCoverage
  ) -> String {
    none(
      singular, plural, coverage, positive: "shows a clear change",
      negative: "shows \(noClearChange)")
  }

  private func noneDiffers(_ coverage: TestCoverage) -> String {
    none(
      "segment", "segments", coverage, positive: "differs clearly from the rest",
      negative: "does not differ clearly from the rest")
  }

  /// Why nothing was tested: `Too few answers to compare segments`, `Segments not compared: …`.
  private func nothingTested(_ plural: String, _ coverage: TestCoverage, _ tail: String) -> String {
    coverage.hasTooFew
      ? "Too few answers to compare \(plural)\(tail)"
      : "\(capitalized(plural)) \(notCompared)\(tail): \(untested)"
  }

  /// `Store and Helpdesk rose over the year, Devices fell; no clear change for Cloud`.
  func title(_ changes: ProductChanges?) -> String {
    guard let changes else { return "How the \(products) stand" }
    let span =
      changes.reference == .yearEarlier
      ? "over the year" : changes.against.map { "since \(period($0))" } ?? "since then"
    var parts: [String] = []
    if !changes.rose.isEmpty { parts.append("\(names(changes.rose)) \(verb(.rose))") }
    if !changes.fell.isEmpty { parts.append("\(names(changes.fell)) \(verb(.fell))") }
    guard !parts.isEmpty else {
      return changes.coverage.isEmpty
        ? nothingTested(products, changes.coverage, " \(span)")
        : noClearChange(product, products, changes.coverage) + " \(span)"
    }
    parts[0] += " \(span)"
    let clear = parts.joined(separator: ", ")
    guard !changes.unclear.isEmpty else { return clear }
    return "\(clear); \(noClearChange) for \(names(changes.unclear))"
  }

  /// `Region: Nordics above the rest, Iberia below the rest`.
  func title(_ contrasts: Contrasts) -> String {
    let coverage = contrasts.coverage
    guard !coverage.isEmpty else {
      let reason = coverage.hasTooFew ? tooFewAnswers : "\(notCompared), \(untested)"
      return "\(contrasts.label): \(reason)"
    }
    var parts: [String] = []
    if !contrasts.above.isEmpty { parts.append("\(names(contrasts.above)) above the rest") }
    if !contrasts.below.isEmpty { parts.append("\(names(contrasts.below)) below the rest") }
    guard parts.isEmpty else { return "\(contrasts.label): " + parts.joined(separator: ", ") }
    return coverage.isWhole
      ? "\(contrasts.label): no clear difference"
      : "\(contrasts.label): \(lowered(noneDiffers(coverage)))"
  }

  /// What the segments of several dimensions come to.
  func segmentsTitle(_ contrasts: [Contrasts]) -> String {
    let above = contrasts.flatMap(\.above)
    let below = contrasts.flatMap(\.below)
    guard !above.isEmpty || !below.isEmpty else {
      let coverage = contrasts.map(\.coverage).reduce(TestCoverage(), +)
      return coverage.isEmpty
        ? nothingTested("segments", coverage, "") : noneDiffers(coverage)
    }
    if above.isEmpty { return "\(names(below)) \(be(below)) clearly below the rest" }
    if below.isEmpty { return "\(names(above)) \(be(above)) clearly above the rest" }
    return "\(names(above)) \(be(above)) clearly above the rest; \(names(below)) below"
  }

  /// That no segment of a dimension stands apart, as a sentence.
  func noneDiffers(_ contrasts: Contrasts) -> String { segmentsTitle([contrasts]) + "." }

  private func be(_ names: [String]) -> String { names.count == 1 ? "is" : "are" }

  /// In how many of the periods the score is clearly another than a year earlier.
  func yearEarlierTitle(_ changes: [Change], grain: Grain) -> String {
    let coverage = TestCoverage(changes.map(\.verdict))
    let tail = "a year earlier"
    guard !coverage.isEmpty else { return nothingTested(nouns(grain), coverage, " with \(tail)") }
    let rose = changes.count { $0.verdict == .rose }
    let fell = changes.count { $0.verdict == .fell }
    guard rose + fell > 0 else {
      return noClearChange(noun(grain), nouns(grain), coverage) + " from \(tail)"
    }
    let of = counted(coverage.tested, noun(grain), nouns(grain))
    let among = coverage.isWhole ? of : "\(of) that could be tested"
    if rose == 0 { return "\(fell) of \(among) clearly lower than \(tail), none higher" }
    return "\(rose) of \(among) clearly higher than \(tail), "
      + (fell == 0 ? "none lower" : "\(fell) lower")
  }

  /// A sentence that goes on behind a label.
  func lowered(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    return first.properties.lowercaseMapping + String(text.unicodeScalars.dropFirst())
  }
}
