import Periods

/// Sums that hold because some cells are empty, as everyone can see.
///
/// Where one product has answered by email alone, and nobody else has, the product is the channel,
/// month by month. In general: of three partitions of the same answers (products, segments, months)
/// two fall into blocks that have nothing in common, as the numbers of answers of the pairs tell;
/// then each block adds up to the same over the one as over the other.
struct Blocks {
  private let survey: SurveyTable
  /// The columns of the single months within the one of all periods.
  private let months: [Int]

  /// Two lists of cells that hold the same answers.
  typealias Balance = (one: [Int?], other: [Int?])

  init(_ survey: SurveyTable) {
    self.survey = survey
    let columns = survey.columns.list
    let all = Set(columns[survey.overall].months)
    months = survey.monthColumns.filter { columns[$0].months.allSatisfy(all.contains) }
  }

  var balances: [Balance] {
    guard survey.products.count > 1 else { return [] }
    let columns = survey.columns.list
    let all = Set(columns[survey.overall].months)
    let within = columns.indices.filter { columns[$0].months.allSatisfy(all.contains) }
    return survey.dimensions.flatMap { segments in
      within.flatMap { inColumn($0, segments) }
        + segments.flatMap { inSegment($0) }
        + survey.products.flatMap { inProduct($0, segments) }
    }
  }

  /// Products and segments of one column.
  private func inColumn(_ column: Int, _ segments: Range<Int>) -> [Balance] {
    let products = survey.products.filter { survey.cell($0, column) != nil }
    let segments = segments.filter { survey.cell($0, column) != nil }
    return Self.blocks(products, segments) {
      survey.cell(product: $0, segment: $1) != nil
    }.map { products, segments in
      (products.map { survey.cell($0, column) }, segments.map { survey.cell($0, column) })
    }
  }

  /// Products and months of one segment.
  private func inSegment(_ segment: Int) -> [Balance] {
    let products = survey.products.filter { survey.cell(product: $0, segment: segment) != nil }
    let months = months.filter { survey.cell(segment, $0) != nil }
    return Self.blocks(products, months) { survey.cell($0, $1) != nil }.map { products, months in
      (
        products.map { survey.cell(product: $0, segment: segment) },
        months.map { survey.cell(segment, $0) }
      )
    }
  }

  /// Segments and months of one product.
  private func inProduct(_ product: Int, _ segments: Range<Int>) -> [Balance] {
    let segments = segments.filter { survey.cell(product: product, segment: $0) != nil }
    let months = months.filter { survey.cell(product, $0) != nil }
    return Self.blocks(segments, months) { survey.cell($0, $1) != nil }.map { segments, months in
      (
        segments.map { survey.cell(product: product, segment: $0) },
        months.map { survey.cell(product, $0) }
      )
    }
  }

  /// The blocks of two lists that are linked pair by pair; none where all hang together.
  private static func blocks(
    _ ones: [Int], _ others: [Int], isLinked: (Int, Int) -> Bool
  ) -> [(one: [Int], other: [Int])] {
    var (rest, others) = (ones, others)
    var blocks: [(one: [Int], other: [Int])] = []
    while let first = rest.first {
      var block: (one: [Int], other: [Int]) = ([], [])
      rest.removeFirst()
      var added = [first]
      while !added.isEmpty {
        block.one += added
        let linked = others.filter { other in added.contains { isLinked($0, other) } }
        others.removeAll(where: linked.contains)
        block.other += linked
        added = rest.filter { one in linked.contains { isLinked(one, $0) } }
        rest.removeAll(where: added.contains)
      }
      blocks.append(block)
    }
    return blocks.count > 1 || !others.isEmpty ? blocks : []
  }
}
