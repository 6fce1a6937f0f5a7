import Configuration
package import Diagnostics

extension Reading {
  /// Settles what only all files together tell about products and segments: that there are too many,
  /// that their names are lists of answers, and what `NA` means.
  ///
  /// - Parameter results: the files that were merged.
  /// - Throws: a refusal that names the column and the remedy.
  package mutating func settleSegments(
    _ results: [FileResult], _ settings: ReadingSettings
  ) throws(Refusal) {
    var problems: [Diagnostic] = []
    let products = settings.products.map(\.name)
    problems += problem(
      with: { $0.product }, given: products, results,
      called: .product(results.compactMap(\.layout.productColumn).first ?? "product"))
    for dimension in settings.dimensions {
      problems += problem(
        with: { $0.segment?.dimension == dimension.key ? $0.segment?.name : nil },
        given: dimension.values.map(\.name) + (dimension.bins.map { NumberBins($0).names } ?? []),
        results, called: .dimension(dimension.key, dimension.column))
    }
    guard problems.isEmpty else { throw Refusal(problems.sorted()) }
    for dimension in settings.dimensions { settleNA(of: dimension, results) }
  }

  /// What is wrong with the names of one split.
  /// - Parameter given: names that the configuration gives, which need no look.
  private func problem(
    with name: (Cell) -> String?, given: [String], _ results: [FileResult],
    called split: SplitName
  ) -> [Diagnostic] {
    let surveys = Set(tally.counts.keys.map(\.survey)).sorted()
    for survey in surveys {
      func names(in tally: Tally) -> Set<String> {
        Set(tally.counts.keys.compactMap { $0.survey == survey ? name($0) : nil })
          .subtracting(given).subtracting([""])
      }
      let all = names(in: tally)
      func file(where holds: (Set<String>) -> Bool) -> Place? {
        results.first { holds(names(in: $0.tally)) }.map { Place(file: $0.file.path) }
      }
      if all.count > SegmentName.limit {
        return [.tooManySegments(split, at: file { !$0.isEmpty })]
      }
      if let separator = AnswerLists.separator(in: all) {
        return [
          .answerLists(
            split, separator: separator,
            at: file { AnswerLists.separator(in: $0) != nil } ?? file { !$0.isEmpty })
        ]
      }
    }
    return []
  }

  // MARK: NA

  /// Abbreviations of regions beside which NA is North America.
  private static let regions: Set<String> = [
    "EMEA", "APAC", "LATAM", "AMER", "AMERICAS", "EU", "EUR", "EUROPE", "MEA", "ANZ", "JAPAC",
    "APJ", "SA", "CALA", "ROW", "UK", "DACH", "ASIA",
  ]

  /// Makes NA "not stated", unless the configuration or the other segments tell that it is a name.
  private mutating func settleNA(of dimension: DimensionSettings, _ results: [FileResult]) {
    let isNamed =
      dimension.order.contains("NA") || dimension.values.contains { $0.name == "NA" }
    let na = Segment(dimension: dimension.key, name: "NA")
    for survey in Set(tally.counts.keys.filter { $0.segment == na }.map(\.survey)).sorted() {
      let names = tally.counts.keys.filter {
        $0.survey == survey && $0.segment?.dimension == dimension.key
      }.compactMap(\.segment?.name)
      let isName = isNamed || names.contains { Self.regions.contains($0.uppercased()) }
      if !isName { tally.rename(na, to: Segment(dimension: dimension.key, name: ""), in: survey) }
      guard !isNamed else { continue }
      for index in files.indices where files[index].survey == survey {
        let holds = results.contains { result in
          result.file.path == files[index].path
            && result.tally.counts.keys.contains { $0.survey == survey && $0.segment == na }
        }
        if holds {
          files[index].assumptions.append(.notAvailable(dimension.column, isName: isName))
        }
      }
    }
  }
}

extension Tally {
  /// Moves the counts of a segment of one survey to another segment.
  fileprivate mutating func rename(_ segment: Segment, to other: Segment, in survey: String) {
    var moved = Tally()
    for (cell, scores) in counts {
      let isMoved = cell.survey == survey && cell.segment == segment
      moved.add(
        scores,
        to: isMoved
          ? Cell(survey: cell.survey, month: cell.month, product: cell.product, segment: other)
          : cell)
    }
    self = moved
  }
}
