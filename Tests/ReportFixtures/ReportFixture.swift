package import Analysis
package import Configuration
package import Periods
package import Responses
package import Statistics

/// An invented report made of counts by rule: two years, some products, two dimensions.
package struct ReportFixture {
  /// What one product's answers look like over time, in answers of a month and shares in percent.
  package struct Product {
    package var name: String
    package var answers = 240
    package var promoters = 45
    package var detractors = 20
    /// The change of both shares over the whole time, in percent.
    package var rise = 0
    package var firstMonth = 0

    package init(
      name: String, answers: Int = 240, promoters: Int = 45, detractors: Int = 20, rise: Int = 0,
      firstMonth: Int = 0
    ) {
      self.name = name
      self.answers = answers
      self.promoters = promoters
      self.detractors = detractors
      self.rise = rise
      self.firstMonth = firstMonth
    }
  }

  package var configuration = Configuration(title: "Customer loyalty", sources: [])
  package var products: [Product?] = [
    Product(name: "Store", answers: 330, promoters: 46, detractors: 26, rise: 14),
    Product(name: "Helpdesk", answers: 190, promoters: 48, detractors: 18, rise: 6),
    Product(name: "Cloud", answers: 250, promoters: 54, detractors: 16),
    Product(name: "Devices", answers: 235, promoters: 40, detractors: 24, rise: -6),
  ]
  package var regions = ["Nordics", "North America", "DACH", "Iberia"]
  package var tenures = ["First 90 days", "Over a year"]
  /// Months from October 2024.
  package var months = 25
  package var asOf = CivilDate("2026-10-06")
  package var survey = ""
  package private(set) var extra: [(month: Int, product: String?, scores: [Int])] = []

  package init() {
    configuration.organization = "Meridian Works"
    configuration.dimensions = [
      DimensionSettings(key: "region", column: "region", label: "Region"),
      DimensionSettings(key: "tenure", column: "tenure", label: "Tenure"),
    ]
    configuration.about.question = "How likely are you to recommend us?"
    configuration.about.mode = "email"
    configuration.about.asked = "all customers with an order"
  }

  /// Adds answers of one product in one month, counted from October 2024, 0 first.
  package mutating func add(_ month: Int, _ product: String?, _ scores: [Int]) {
    extra.append((month, product, scores))
  }

  package var reading: Reading {
    var tally = Tally()
    for month in 0..<months {
      for product in products where month >= product?.firstMonth ?? 0 {
        add(month, product, to: &tally)
      }
    }
    for (month, product, scores) in extra {
      add(ScoreCounts(scores), month, product, regions.first ?? "", tenures.first ?? "", to: &tally)
    }
    var file = FileReading(path: "content/responses/all.csv", survey: survey)
    let whole = tally.counts.filter { $0.key.segment == nil }.values
    file.account.counted = whole.reduce(0) { $0 + $1.total }
    file.account.unanswered = 12
    file.account.setAside = [.scoreOutOfRange: 2, .dateMissing: 1]
    file.firstAnswer = CivilDate("2024-10-02")
    file.lastAnswer = asOf
    return Reading(tally: tally, files: [file])
  }

  private func add(_ month: Int, _ product: Product?, to tally: inout Tally) {
    let shape = product ?? Product(name: "")
    let part = month == months - 1 ? 5 : 1
    let passed = shape.rise * month / max(1, months - 1)
    for (r, region) in regions.enumerated() {
      for (t, tenure) in tenures.enumerated() {
        let n = shape.answers * (t == 0 ? 1 : 3) * (regions.count - r) / (12 * part)
        let tilt = (t == 0 ? -12 : 3) - 5 * r + 6
        let promoters = n * max(0, shape.promoters + passed + tilt) / 100
        let detractors = min(n - promoters, n * max(0, shape.detractors - passed - tilt) / 100)
        add(
          Self.scores(promoters, n - promoters - detractors, detractors), month, product?.name,
          region, tenure, to: &tally)
      }
    }
  }

  /// Answers spread over the scores of their groups.
  package static func scores(_ promoters: Int, _ passives: Int, _ detractors: Int) -> ScoreCounts {
    let near = detractors / 3
    let low = [0, 0, detractors / 9, detractors / 8, detractors / 7]
    let five = detractors - near - low.reduce(0, +)
    return ScoreCounts(
      low + [five, near, passives / 2, passives - passives / 2, promoters / 2]
        + [promoters - promoters / 2])
  }

  private func add(
    _ scores: ScoreCounts, _ month: Int, _ product: String?, _ region: String, _ tenure: String,
    to tally: inout Tally
  ) {
    let month = Month(index: 2024 * 12 + 9 + month)
    var segments: [Segment?] = [nil]
    let keys = configuration.dimensions.map(\.key)
    if keys.contains("region") { segments.append(Segment(dimension: "region", name: region)) }
    if keys.contains("tenure") { segments.append(Segment(dimension: "tenure", name: tenure)) }
    for segment in segments {
      tally.add(
        scores, to: Cell(survey: survey, month: month, product: product, segment: segment))
    }
  }

  package var report: Report {
    get throws {
      try Analyzer(configuration: configuration).report(
        on: reading, asOf: AsOf.given(option: asOf, configured: nil, sourceDateEpoch: nil))
    }
  }
}
