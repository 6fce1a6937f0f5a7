import Periods

/// Reads the figures of one survey of `report.json`.
struct SurveyNodes {
  let survey: String?
  private(set) var figures: [PublishedFigure] = []
  private(set) var targets: [PublishedTarget] = []

  init(survey: String?) {
    self.survey = survey
  }

  mutating func read(_ node: JSONNode) throws(ShapeProblem) {
    try line(node, FigureScope(survey: survey))
    for product in try node.list("products") {
      try line(product, FigureScope(survey: survey, product: try product.required("name").text))
    }
    for dimension in try node.list("dimensions") {
      let key = try dimension.required("key").text
      for segment in try dimension.list("segments") {
        let name = try segment.member("name")?.text
        try line(segment, FigureScope(survey: survey, dimension: key, segment: name))
        for product in try segment.list("products") {
          try add(
            product,
            FigureScope(
              survey: survey, product: try product.required("product").text, dimension: key,
              segment: name))
        }
      }
    }
    for target in try node.list("targets") {
      targets.append(
        PublishedTarget(
          survey: survey, product: try target.member("product")?.text,
          nps: try target.required("nps").int, standing: try target.required("standing").text))
    }
  }

  /// The estimates of the same answers, overall and by period.
  private mutating func line(_ node: JSONNode, _ scope: FigureScope) throws(ShapeProblem) {
    try add(try node.required("overall"), scope)
    guard let periods = try node.member("periods") else { return }
    for (name, grain) in Self.grains {
      for period in try periods.list(name) {
        var scope = scope
        scope.grain = grain
        scope.period = try period.required("period").text
        try add(period, scope)
      }
    }
  }

  private mutating func add(_ node: JSONNode, _ scope: FigureScope) throws(ShapeProblem) {
    var figure = PublishedFigure(scope: scope, estimate: try PublishedEstimate(node))
    if scope.grain != nil {
      let first = try node.required("first").text
      figure.days = first + "/" + (try node.required("last").text)
      figure.isComplete = try node.required("complete").bool
    }
    for (name, reference) in Self.references {
      if let change = try node.member(name) {
        figure.verdicts.append(try PublishedVerdict(change, reference: reference))
      }
    }
    figures.append(figure)
  }

  private static let grains: [(name: String, grain: Grain)] = [
    ("years", .year), ("halfYears", .halfYear), ("quarters", .quarter), ("months", .month),
  ]

  private static let references = [
    ("sincePrevious", "previous"), ("sinceYearEarlier", "year-earlier"), ("againstRest", "rest"),
  ]
}
