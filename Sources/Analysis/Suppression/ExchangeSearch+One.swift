extension ExchangeSearch {
  /// Changes one answer of a month, with all that counts it.
  /// - Parameter product: the answer's product, where it is a segment's of that product.
  mutating func changeOne(_ line: Int, _ month: Int, product: Int? = nil) {
    let price = price(0, month, nil) + (line == 0 ? 0 : price(line, month, nil))
    guard price < limit else { return }
    let moves = Set([0, line]).sorted().map { Move(line: $0, from: month, to: nil) }
    let held = exchanges.scores(line, month)
    for score in 0...10 where held & 1 << score != 0 {
      guard !survey.products.isEmpty else {
        addSegments(to: moves, of: nil, line, score: score, price: price)
        continue
      }
      for product in product.map({ $0..<$0 + 1 }) ?? survey.products
      where !survey.products.contains(line) || line == product {
        guard exchanges.scores(product, month) & 1 << score != 0 else { continue }
        let own = product == line ? 0 : self.price(product, month, nil)
        guard price + own < limit else { continue }
        addSegments(
          to: moves + (product == line ? [] : [Move(line: product, from: month, to: nil)]),
          of: product, line, score: score, price: price + own)
      }
    }
  }

  /// Adds the cheapest segment of each dimension that an answer of a product may have.
  private mutating func addSegments(
    to moves: [Move], of product: Int?, _ line: Int, score: Int, price: Int
  ) {
    guard let month = moves.first?.from else { return }
    var (moves, price, crossings) = (moves, price, [Crossing]())
    for segments in survey.dimensions where !segments.isEmpty {
      var cheapest: (price: Int, segment: Int)?
      for segment in segments.contains(line) ? line..<line + 1 : segments {
        guard scores(product, segment, month) & 1 << score != 0 else { continue }
        var own = segment == line ? 0 : self.price(segment, month, nil)
        if let product, exchanges.isInAll[month] { own += self.price(product, segment) }
        if own < cheapest?.price ?? .max { cheapest = (own, segment) }
      }
      guard let cheapest else { return }
      price += cheapest.price
      guard price < limit else { return }
      if cheapest.segment != line {
        moves.append(Move(line: cheapest.segment, from: month, to: nil))
      }
      if let product, exchanges.isInAll[month] {
        crossings.append((product, cheapest.segment, 1))
      }
    }
    offer(moves, crossings, price: price)
  }
}
