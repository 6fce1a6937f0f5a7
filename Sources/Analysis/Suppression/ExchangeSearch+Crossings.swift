extension ExchangeSearch {
  /// Searches for a product in a segment: exchanges with another product and segment within a month,
  /// then those of one month and all that counts it.
  mutating func searchCrossing(_ product: Int, _ segment: Int) {
    guard let segments = survey.dimensions.first(where: { $0.contains(segment) }) else { return }
    let months = exchanges.monthsOfLine[segment].filter {
      exchanges.isInAll[$0] && exchanges.scores(product: product, segment: segment, $0) != 0
    }
    exchangeCrossings(product, segment, months, in: segments)
    for month in months where limit > 0 {
      changeOne(segment, month, product: product)
      exchangeParts(segment, month, in: segments, fixed: product)
      exchangeParts(product, month, in: survey.products, fixed: segment)
    }
    for month in months where limit > 0 {
      for other in exchanges.nearest[month] {
        exchangeTwo(segment, month, other, product: product)
      }
    }
  }

  /// Exchanges of two products in two segments that leave the products and the segments as they are,
  /// in a month.
  private mutating func exchangeCrossings(
    _ product: Int, _ segment: Int, _ months: [Int], in segments: Range<Int>
  ) {
    let own = price(product, segment)
    work += survey.products.count * segments.count
    for partner in survey.products where partner != product {
      for other in segments where other != segment {
        let price =
          own + price(partner, segment) + price(product, other) + price(partner, other)
        guard price < limit else { continue }
        let isPossible = months.contains { month in
          ExchangeTable.differ(
            exchanges.scores(product: product, segment: segment, month)
              & exchanges.scores(product: partner, segment: other, month),
            exchanges.scores(product: partner, segment: segment, month)
              & exchanges.scores(product: product, segment: other, month))
        }
        guard isPossible else { continue }
        offer(
          [],
          [
            (product, segment, 1), (partner, segment, -1), (product, other, -1),
            (partner, other, 1),
          ], price: price)
      }
    }
  }
}
