extension ExchangeSearch {
  /// The scores of both sides of an exchange: what one answer may lose, and what it may gain.
  fileprivate typealias Sides = (lost: ExchangeTable.Scores, gained: ExchangeTable.Scores)

  /// Exchanges between two parts of the whole in two months: the whole and both parts over all
  /// periods stay as they are.
  mutating func exchangeParts(_ line: Int, _ month: Int, _ other: Int, in partition: Range<Int>) {
    let own = price(line, month, other)
    guard own < limit else { return }
    work += partition.count
    for partner in partition where partner != line {
      let sides: Sides = (
        exchanges.scores(line, month) & exchanges.scores(partner, other),
        exchanges.scores(line, other) & exchanges.scores(partner, month)
      )
      guard ExchangeTable.differ(sides.lost, sides.gained) else { continue }
      let price = own + price(partner, month, other)
      guard price < limit else { continue }
      let moves = [
        Move(line: line, from: month, to: other), Move(line: partner, from: other, to: month),
      ]
      let crossed = (line: line, partner: partner, month: month, other: Optional(other))
      if !hasCrossings {
        offer(moves, price: price)
      } else if partition == survey.products {
        exchangeProducts(crossed, sides, moves, price: price)
      } else {
        exchangeSegments(crossed, moves, price: price)
      }
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
    work += partition.count
    for partner in partition where partner != line {
      let sides: Sides = (exchanges.scores(line, month), exchanges.scores(partner, month))
      guard ExchangeTable.differ(sides.lost, sides.gained) else { continue }
      let price = own + price(partner, month, nil)
      guard price < limit else { continue }
      let moves = [
        Move(line: line, from: month, to: nil), Move(line: partner, from: nil, to: month),
      ]
      let crossed: Crossed = (line, partner, month, nil)
      if !hasCrossings {
        offer(moves, price: price)
      } else if partition == survey.products {
        exchangeProducts(crossed, sides, moves, price: price, fixed: fixed)
      } else {
        exchangeSegments(crossed, moves, price: price, fixed: fixed)
      }
    }
  }

  private var hasCrossings: Bool { !survey.products.isEmpty && !survey.dimensions.isEmpty }

  /// Two parts, the month in which they exchange answers, and that in which they do it the other way
  /// round, if any.
  fileprivate typealias Crossed = (line: Int, partner: Int, month: Int, other: Int?)

  /// Offers the products whose answers two segments exchange: one that has them all, or, in two months,
  /// one for each.
  private mutating func exchangeSegments(
    _ parts: Crossed, _ moves: [Move], price: Int, fixed: Int? = nil
  ) {
    let isCounted = exchanges.isInAll[parts.month]
    let products = fixed.map { $0..<$0 + 1 } ?? survey.products
    for product in products {
      let one = self.sides(of: product, parts.month, parts)
      guard let other = parts.other else {
        guard ExchangeTable.differ(one.lost, one.gained) else { continue }
        let crossings = isCounted ? self.crossings(of: product, parts, 1) : []
        offer(moves, crossings, price: price + self.price(of: crossings))
        continue
      }
      for second in products where second == product || products.count <= Self.mostProducts {
        let two = self.sides(of: second, other, parts)
        guard ExchangeTable.differ(one.lost & two.gained, two.lost & one.gained) else { continue }
        let crossings =
          isCounted && second != product
          ? self.crossings(of: product, parts, 1) + self.crossings(of: second, parts, -1) : []
        offer(moves, crossings, price: price + self.price(of: crossings))
      }
    }
  }

  /// With more products than these only answers of one product are exchanged.
  static var mostProducts: Int { 6 }

  /// Offers the segments, of each dimension, in which two products exchange answers: in two months one
  /// for each, which may be the same.
  private mutating func exchangeProducts(
    _ parts: Crossed, _ sides: Sides, _ moves: [Move], price: Int, fixed: Int? = nil
  ) {
    let isCounted = exchanges.isInAll[parts.month]
    var (sides, price, crossings) = (sides, price, [Crossing]())
    for all in survey.dimensions where !all.isEmpty {
      var cheapest: (price: Int, sides: Sides, crossings: [Crossing])?
      for segment in fixed.flatMap({ all.contains($0) ? $0..<$0 + 1 : nil }) ?? all {
        let one = self.sides(of: segment, parts.month, parts)
        for second in parts.other == nil ? segment..<segment + 1 : all {
          var held = (lost: sides.lost & one.lost, gained: sides.gained & one.gained)
          if let other = parts.other {
            let two = self.sides(of: second, other, parts)
            held = (held.lost & two.gained, held.gained & two.lost)
          }
          guard ExchangeTable.differ(held.lost, held.gained) else { continue }
          let own =
            !isCounted || (parts.other != nil && second == segment)
            ? []
            : self.crossings(of: segment, parts, 1)
              + (parts.other == nil ? [] : self.crossings(of: second, parts, -1))
          let price = self.price(of: own)
          if price < cheapest?.price ?? .max { cheapest = (price, held, own) }
        }
      }
      guard let cheapest else { return }
      sides = cheapest.sides
      price += cheapest.price
      guard price < limit else { return }
      crossings += cheapest.crossings
    }
    offer(moves, crossings, price: price)
  }

  /// What two parts hold of a line that crosses them in a month.
  private func sides(of line: Int, _ month: Int, _ parts: Crossed) -> Sides {
    (crossed(line, parts.line, month), crossed(line, parts.partner, month))
  }

  private func crossed(_ one: Int, _ other: Int, _ month: Int) -> ExchangeTable.Scores {
    survey.products.contains(one)
      ? exchanges.scores(product: one, segment: other, month)
      : exchanges.scores(product: other, segment: one, month)
  }

  /// How two parts change within a line that crosses them.
  private func crossings(of line: Int, _ parts: Crossed, _ change: Int) -> [Crossing] {
    survey.products.contains(line)
      ? [(line, parts.line, change), (line, parts.partner, -change)]
      : [(parts.line, line, change), (parts.partner, line, -change)]
  }

  private func price(of crossings: [Crossing]) -> Int {
    crossings.reduce(0) { $0 + price($1.product, $1.segment) }
  }

  /// The price of a product in a segment that both have answers of.
  func price(_ product: Int, _ segment: Int) -> Int {
    survey.cell(product: product, segment: segment).map { prices[$0] } ?? 0
  }

  /// The scores that a segment's answers of a month have, of one product if there are any.
  func scores(_ product: Int?, _ segment: Int, _ month: Int) -> ExchangeTable.Scores {
    product.map { exchanges.scores(product: $0, segment: segment, month) }
      ?? exchanges.scores(segment, month)
  }
}
