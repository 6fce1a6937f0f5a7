import Responses

extension TableShape {
  static let periods = TableShape(
    file: "periods.csv",
    row: """
      An estimate of the whole or a product: overall, in a period or, with the grain pooled, in the \
      last ones together.
      """,
    columns: [.survey, .product, .grain, .period] + days + figures + [
      CSVColumn("asked", "People asked, where that is known."),
      CSVColumn("response-rate", "The share of those asked who answered, 0…1."),
    ])

  static let changes = TableShape(
    file: "changes.csv", row: "A change of the whole or a product.",
    columns: [.survey, .product, .grain, .period] + compared + [.verdict] + [
      CSVColumn("points", "The difference in points."), .low, .high, .p, .q, .comparisons,
      CSVColumn("detectable", "The smallest change that would show."),
    ])

  static let segments = TableShape(
    file: "segments.csv",
    row: "An estimate of a segment: overall, pooled, in a product or in a period.",
    columns: [
      .survey, .dimension,
      CSVColumn("segment", "The segment's name; empty for answers that state none."), .product,
      .grain, .period,
    ] + figures)

  static let rolling = TableShape(
    file: "rolling.csv", row: "The level over a year of the whole or a product.",
    columns: [.survey, .product, .from, .to] + figures)

  static let files = TableShape(
    file: "files.csv", row: "What became of the rows of a file.",
    columns: [
      CSVColumn("file", "Its path from the project's folder."), .survey,
      CSVColumn("rows", "Rows read: the sum of the next four."),
      CSVColumn("counted", "Rows that count as answers."),
      CSVColumn("unanswered", "Rows without an answer."),
      CSVColumn("excluded", "Rows left out by rule."),
      CSVColumn("set-aside", "Rows whose answer or date can't be right."),
    ]
      + SetAsideReason.allCases.sorted().map {
        CSVColumn($0.rawValue, "Rows set aside for this reason.")
      }
      + ExclusionReason.allCases.sorted().map {
        CSVColumn($0.rawValue, "Rows this rule left out.")
      })

  /// The columns of an estimate.
  static let figures = [
    CSVColumn.n, CSVColumn("standing", "How far it can be relied on; hidden ones have n alone."),
    CSVColumn("promoters", "Answers of 9 or 10."), CSVColumn("passives", "Answers of 7 or 8."),
    CSVColumn("detractors", "Answers of 0 to 6."), .nps, .low, .high,
    CSVColumn("mean", "The mean score, 0…10."),
  ]

  /// The columns of a period beside its key.
  private static let days = [
    CSVColumn("first", "Its first day."), CSVColumn("last", "Its last day."),
    CSVColumn("complete", "yes or no: whether it is over on the as-of date."),
  ]

  /// The columns of what a period is compared with.
  static let compared = [
    CSVColumn("reference", "previous or year-earlier."),
    CSVColumn("against", "The key of the period compared with."),
  ]
}

extension CSVColumn {
  static let survey = CSVColumn("survey", "The survey's name; empty for the only one.")
  static let product = CSVColumn("product", "The product's name; empty for the whole.")
  static let dimension = CSVColumn("dimension", "The dimension's key; empty for products.")
  static let grain = CSVColumn("grain", "The period's length, overall or pooled.")
  static let period = CSVColumn("period", "The period's key: 2026-09, 2026-Q3, 2026-H2, 2026.")
  static let from = CSVColumn("from", "The key of the first period.")
  static let to = CSVColumn("to", "The key of the last period.")
  static let n = CSVColumn("n", "The number of answers.")
  static let nps = CSVColumn("nps", "The NPS, −100…100, four decimals.")
  static let low = CSVColumn("low", "The low end of its interval.")
  static let high = CSVColumn("high", "The high end of its interval.")
  static let verdict = CSVColumn("verdict", "What the test bears out.")
  static let p = CSVColumn("p", "The probability of so large a difference by chance.")
  static let q = CSVColumn("q", "p corrected for the family; empty outside one.")
  static let comparisons = CSVColumn("comparisons", "The size of the family.")
}
