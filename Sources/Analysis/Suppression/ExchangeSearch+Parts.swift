extension ExchangeSearch {
  /// Exchanges between two parts of the whole in two months: the whole and both parts over all
  /// periods stay as they are.
  mutating func exchangeParts(_ line: Int, _ month: Int, _ other: Int, in partition: Range<Int>) {
    let (here, there) = (exchanges.scores(line, month), exchanges.scores(line, other))
    let own = price(line, month, other)
    guard own < limit else { return }
    for partner in partition where partner != line {
      let held = here & exchanges.scores(partner, other)
      guard held != 0, ExchangeTable.differ(held, there & exchanges.scores(partner, month))
      else { continue }
      let price = own + price(partner, month, other)
      guard price < limit else { continue }
      offer(
        [
          Move(line: line, from: month, to: other),
          Move(line: partner, from: other, to: month),
        ], price: price)
    }
  }

  /// Exchanges between two parts of the whole in one month and all that counts it.
  /// - Parameter fixed: the line that both have in common, of another partition: a product that has
  ///   both segments, or a segment that both products have.
  mutating func exchangeParts(
    _ line: Int, _ month: Int, in partition: Range<Int>, fixed: Int? = nil
  ) {
    guard exchanges.scores(line, month) != 0 else { return }
    let own = price(line, month, nil)
    guard own < limit else { return }
    for partner in partition where partner != line {
      let scores = (exchanges.scores(line, month), exchanges.scores(partner, month))
      guard ExchangeTable.differ(scores.0, scores.1) else { continue }
      let price = own + price(partner, month, nil)
      guard price < limit else { continue }
      cross(line, partner, month, scores, in: partition, price: price, fixed: fixed)
    }
  }

  /// Adds what two parts exchange within lines that cross them.
  private mutating func cross(
    _ line: Int, _ partner: Int, _ month: Int,
    _ scores: (ExchangeTable.Scores, ExchangeTable.Scores),
    in partition: Range<Int>, price: Int, fixed: Int?
  ) {
    let moves = [
      Move(line: line, from: month, to: nil), Move(line: partner, from: nil, to: month),
    ]
    guard exchanges.isInAll[month], !survey.products.isEmpty, !survey.dimensions.isEmpty else {
      return offer(moves, price: price)
    }
    if partition != survey.products {
      for product in fixed.map({ $0..<$0 + 1 }) ?? survey.products {
        let held = (
          scores.0 & exchanges.scores(product: product, segment: line),
          scores.1 & exchanges.scores(product: product, segment: partner)
        )
        guard ExchangeTable.differ(held.0, held.1) else { continue }
        offer(
          moves, [(product, line, 1), (product, partner, -1)],
          price: price + self.price(product, line) + self.price(product, partner))
      }
      return
    }
    var (scores, price, crossings) = (scores, price, [Crossing]())
    for segments in survey.dimensions {
      var cheapest: (price: Int, segment: Int, held: (ExchangeTable.Scores, ExchangeTable.Scores))?
      for segment in fixed.flatMap({ segments.contains($0) ? $0..<$0 + 1 : nil }) ?? segments {
        let held = (
          scores.0 & exchanges.scores(product: line, segment: segment),
          scores.1 & exchanges.scores(product: partner, segment: segment)
        )
        guard ExchangeTable.differ(held.0, held.1) else { continue }
        let price = self.price(line, segment) + self.price(partner, segment)
        if price < cheapest?.price ?? .max { cheapest = (price, segment, held) }
      }
      guard let cheapest else { return }
      scores = cheapest.held
      price += cheapest.price
      crossings += [(line, cheapest.segment, 1), (partner, cheapest.segment, -1)]
    }
    offer(moves, crossings, price: price)
  }

  /// The price of a product in a segment that both have answers of.
  func price(_ product: Int, _ segment: Int) -> Int {
    survey.cell(product: product, segment: segment).map { prices[$0] } ?? 0
  }

  /// Searches for a product in a segment: exchanges with another product and segment, then those of
  /// one month and all that counts it.
  mutating func searchCrossing(_ product: Int, _ segment: Int) {
    guard let segments = survey.dimensions.first(where: { $0.contains(segment) }) else { return }
    let held = exchanges.scores(product: product, segment: segment)
    let own = price(product, segment)
    for partner in survey.products where partner != product {
      let sameSegment = exchanges.scores(product: partner, segment: segment)
      guard sameSegment != 0 else { continue }
      for other in segments where other != segment {
        let both = held & exchanges.scores(product: partner, segment: other)
        let crossed = sameSegment & exchanges.scores(product: product, segment: other)
        guard both != 0, ExchangeTable.differ(both, crossed) else { continue }
        let price =
          own + price(partner, segment) + price(product, other) + price(partner, other)
        offer(
          [],
          [
            (product, segment, 1), (partner, segment, -1), (product, other, -1),
            (partner, other, 1),
          ], price: price)
      }
    }
    for month in exchanges.monthsOfLine[segment] where limit > 0 && exchanges.isInAll[month] {
      exchangeParts(segment, month, in: segments, fixed: product)
      exchangeParts(product, month, in: survey.products, fixed: segment)
      for other in others(than: month) {
        exchangeTwo(segment, month, other, product: product)
      }
      changeOne(segment, month, product: product)
    }
  }
}
