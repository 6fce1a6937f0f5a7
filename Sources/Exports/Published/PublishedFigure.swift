package import Periods

/// What a figure is of.
package struct FigureScope: Hashable, Sendable {
  /// Nil for the only survey.
  package var survey: String?
  /// Nil for all products.
  package var product: String?
  /// The key of the segment's dimension; nil for all answers.
  package var dimension: String?
  /// Nil for "not stated".
  package var segment: String?
  /// Nil for all periods together.
  package var grain: Grain?
  /// The period's key; empty for all periods together.
  package var period = ""

  /// The figures of the same answers in other periods.
  package var line: FigureScope {
    FigureScope(survey: survey, product: product, dimension: dimension, segment: segment)
  }
}

extension FigureScope: Comparable {
  /// By survey; the whole, then products, then segments; all periods together, then long ones.
  package static func < (left: Self, right: Self) -> Bool {
    if left.order != right.order { return left.order.lexicographicallyPrecedes(right.order) }
    return left.names.lexicographicallyPrecedes(right.names) {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }

  private var order: [Int] { [dimension == nil ? 0 : 1, product == nil ? 0 : 1] }

  private var names: [String] {
    let length = grain.map { 3 - (Grain.allCases.firstIndex(of: $0) ?? 0) + 1 } ?? 0
    return [
      survey ?? "", dimension ?? "", product ?? "", segment.map { "0" + $0 } ?? "1", "\(length)",
      period,
    ]
  }
}

/// An estimate as it was published.
package struct PublishedEstimate: Hashable, Sendable {
  package var n: Int
  /// `none`, `hidden`, `muted` or `shown`.
  package var standing: String
  /// The whole numbers of every page; nil where the estimate is hidden.
  package var printed: Printed?
  /// How often each score was given, 0 first; nil where that is hidden.
  package var distribution: [Int]?

  package struct Printed: Hashable, Sendable {
    package var nps: Int
    package var low: Int
    package var high: Int
    /// In percent.
    package var promoters: Int
    package var passives: Int
    package var detractors: Int
  }

  init(_ node: JSONNode) throws(ShapeProblem) {
    n = try node.required("n").count
    standing = try node.required("standing").text
    if let printed = try node.member("printed") {
      self.printed = Printed(
        nps: try printed.required("nps").int, low: try printed.required("low").int,
        high: try printed.required("high").int,
        promoters: try printed.required("promoters").int,
        passives: try printed.required("passives").int,
        detractors: try printed.required("detractors").int)
    }
    if let list = try node.member("distribution") {
      var counts: [Int] = []
      for item in try list.items { counts.append(try item.count) }
      guard counts.count == 11 else { throw list.problem("a list of eleven numbers") }
      distribution = counts
    }
  }
}

/// What was said about a figure beside another one.
package struct PublishedVerdict: Hashable, Sendable {
  /// `previous`, `year-earlier`, or `rest` of a segment.
  package var reference: String
  /// The key of the period compared with; empty beside the rest.
  package var against: String
  package var verdict: String
  /// The difference as printed; nil where there is none.
  package var points: Int?

  init(_ node: JSONNode, reference: String) throws(ShapeProblem) {
    self.reference = reference
    against = try node.member("against")?.text ?? ""
    verdict = try node.required("verdict").text
    points = try node.member("printed")?.required("points").int
  }
}

/// An estimate with what was said about it.
package struct PublishedFigure: Hashable, Sendable {
  package var scope: FigureScope
  /// The first and the last day of its period; empty for all periods together.
  package var days = ""
  package var isComplete = true
  package var estimate: PublishedEstimate
  package var verdicts: [PublishedVerdict] = []
}

/// A target and how the score stands to it.
package struct PublishedTarget: Hashable, Sendable {
  package var survey: String?
  /// Nil for all answers.
  package var product: String?
  package var nps: Int
  package var standing: String
}
