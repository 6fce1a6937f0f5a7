extension ExchangeSearch {
  /// Two answers of which one changes to the other's score and the other one to its.
  fileprivate struct Pair {
    let month: Int
    let other: Int
    /// The score of the one, in the month, and of the other.
    let held: Int
    let wanted: Int
    /// Whether the other answer is of a month that the cell does not count.
    let isOutside: Bool
    /// Whether the cell is a product's in a segment.
    let isCrossing: Bool
    /// The products of both, where there are any.
    var products: (Int, Int)?

    /// Whether the cell stays as it is where the other answer is of the same segment: one gains what
    /// the other loses.
    var staysInSegment: Bool {
      !isOutside && (!isCrossing || products.map { $0.0 == $0.1 } ?? true)
    }
  }

  /// Exchanges between any two answers: all that counts both, the whole of both months perhaps, stays
  /// as it is.
  /// - Parameter product: the product of the line's answer, where it is one in a segment.
  mutating func exchangeTwo(_ line: Int, _ month: Int, _ other: Int, product: Int? = nil) {
    let price = price(of: (0, 0), month, other)
    let isOutside = !exchanges.counts(targetColumn, other)
    guard isOutside || line != 0, price + least(line, month, other) < limit else { return }
    let (here, there) = (exchanges.scores(line, month), exchanges.scores(0, other))
    for held in 0...10 where here & 1 << held != 0 {
      for wanted in 0...10 where there & 1 << wanted != 0 {
        guard ExchangeTable.differ(1 << held, 1 << wanted) else { continue }
        var pair = Pair(
          month: month, other: other, held: held, wanted: wanted, isOutside: isOutside,
          isCrossing: product != nil)
        guard !survey.products.isEmpty else {
          addSegments(to: pair, line, price: price)
          continue
        }
        let isFixed = survey.products.contains(line)
        for one in isFixed ? line..<line + 1 : product.map({ $0..<$0 + 1 }) ?? survey.products
        where exchanges.scores(one, month) & 1 << held != 0 {
          let others = survey.products.count <= Self.mostProducts ? survey.products : one..<one + 1
          for second in others
          where exchanges.scores(second, other) & 1 << wanted != 0
            && (isOutside || second != line)
          {
            pair.products = (one, second)
            addSegments(
              to: pair, line, price: price + self.price(of: (one, second), month, other))
          }
        }
      }
    }
  }

  /// The least that it costs to change an answer of a line.
  private func least(_ line: Int, _ month: Int, _ other: Int) -> Int {
    guard line != 0 else { return 0 }
    let alone = price(line, month, nil)
    return month == other || exchanges.scores(line, other) == 0
      ? alone : min(alone, price(line, month, other))
  }

  /// What it costs that answers of two lines change in two months; of one, that they change back.
  private func price(of lines: (Int, Int), _ month: Int, _ other: Int) -> Int {
    if lines.0 != lines.1 { return price(lines.0, month, nil) + price(lines.1, other, nil) }
    return month == other ? 0 : price(lines.0, month, other)
  }

  private mutating func addSegments(to pair: Pair, _ line: Int, price: Int) {
    work += 1
    guard price < limit else { return }
    var price = price
    var pairs = [(0, 0)] + [pair.products].compactMap(\.self)
    let isWithin = pair.month == pair.other && pair.products?.0 == pair.products?.1
    for segments in survey.dimensions where !segments.isEmpty {
      // Within one product and month both answers may belong to any segments of other dimensions.
      if isWithin, !segments.contains(line) { continue }
      var cheapest: (price: Int, pair: (Int, Int))?
      let ones = (segments.contains(line) ? line..<line + 1 : segments).filter {
        holds(pair.held, $0, pair.month, pair.products?.0)
      }
      for second in segments where holds(pair.wanted, second, pair.other, pair.products?.1) {
        for one in ones where one != line || second != line || !pair.staysInSegment {
          let own =
            self.price(of: (one, second), pair.month, pair.other)
            + crossingPrice(of: (one, second), pair)
          if own < cheapest?.price ?? .max { cheapest = (own, (one, second)) }
        }
      }
      guard let cheapest else { return }
      price += cheapest.price
      guard price < limit else { return }
      pairs.append(cheapest.pair)
    }
    let moves = pairs.flatMap { one, second in
      one != second
        ? [
          Move(line: one, from: pair.month, to: nil), Move(line: second, from: nil, to: pair.other),
        ]
        : pair.month == pair.other ? [] : [Move(line: one, from: pair.month, to: pair.other)]
    }
    let segments = pairs.dropFirst(pair.products == nil ? 1 : 2)
    offer(moves, segments.flatMap { crossings(of: $0, pair) }, price: price)
  }

  /// Whether a segment holds a score in a month, of a product if there are any.
  private func holds(_ score: Int, _ segment: Int, _ month: Int, _ product: Int?) -> Bool {
    scores(product, segment, month) & 1 << score != 0
  }

  /// What it costs that two segments change within the products.
  private func crossingPrice(of segments: (Int, Int), _ pair: Pair) -> Int {
    guard let products = pair.products else { return 0 }
    let (first, second) = (exchanges.isInAll[pair.month], exchanges.isInAll[pair.other])
    if products.0 == products.1, segments.0 == segments.1, first, second { return 0 }
    return (first ? price(products.0, segments.0) : 0)
      + (second ? price(products.1, segments.1) : 0)
  }

  /// How two segments change within the products.
  private func crossings(of segments: (Int, Int), _ pair: Pair) -> [Crossing] {
    guard let products = pair.products else { return [] }
    let isOne = products.0 == products.1 && segments.0 == segments.1
    let (first, second) = (exchanges.isInAll[pair.month], exchanges.isInAll[pair.other])
    if isOne, first, second { return [] }
    return (first ? [(products.0, segments.0, 1)] : [])
      + (second ? [(products.1, segments.1, -1)] : [])
  }
}
