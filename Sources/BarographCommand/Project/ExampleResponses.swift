import Periods
import Wording

/// Made-up responses for a new project: three quarters, two products, two regions, sixteen answers
/// each, always the same.
///
/// Atlas gains promoters from quarter to quarter, Beacon stands still.
enum ExampleResponses {
  /// A CSV file with a header, sorted by day.
  static let text: String = {
    let lines = responses.sorted { ($0.day, $0.order) < ($1.day, $1.order) }.map(\.line)
    return "responded_at,score,product,region,comment\n" + lines.joined()
  }()

  private struct Response {
    let day: CivilDate
    let order: Int
    let score: Int
    let product: String
    let region: String

    var line: String {
      "\(day.text),\(score),\(product),\(region),\(ExampleResponses.comment(self))\n"
    }
  }

  private static let answersPerCell = 16

  private static var responses: [Response] {
    var responses: [Response] = []
    for quarter in 0..<3 {
      for product in ["Atlas", "Beacon"] {
        for region in ["Americas", "Europe"] {
          let promoters = promoters(of: product, in: region, quarter: quarter)
          for answer in 0..<answersPerCell {
            let order = responses.count
            guard let day = day(order, in: quarter) else { continue }
            responses.append(
              Response(
                day: day, order: order, score: score(answer, promoters: promoters),
                product: product, region: region))
          }
        }
      }
    }
    return responses
  }

  /// How many of a cell's sixteen answers are 9 or 10.
  private static func promoters(of product: String, in region: String, quarter: Int) -> Int {
    let start = region == "Europe" ? 8 : 7
    return product == "Atlas" ? start + quarter : start
  }

  /// The promoters first, then four passives, then detractors, each with the scores of its group
  /// in turn.
  private static func score(_ answer: Int, promoters: Int) -> Int {
    let passives = 4
    if answer < promoters { return answer % 3 == 0 ? 10 : 9 }
    if answer < promoters + passives { return answer % 2 == 0 ? 8 : 7 }
    return [6, 5, 3, 6, 4, 0][answer % 6]
  }

  /// A day of the quarter; 37 has no factor in common with 28, so all days come up.
  private static func day(_ order: Int, in quarter: Int) -> CivilDate? {
    CivilDate(year: 2026, month: quarter * 3 + order % 3 + 1, day: order * 37 % 28 + 1)
  }

  /// Every fifth answer has a comment.
  private static func comment(_ response: Response) -> String {
    guard response.order % 5 == 0 else { return "" }
    let words =
      switch response.score {
      case 9...: ["Quick and friendly support", "Set up in an afternoon", "It just works"]
      case 7...8: ["Good, but reports take long", "Fine for what we need"]
      default: ["Waited three days for an answer", "Prices went up twice", "Exports often fail"]
      }
    return "\"\(words[response.order / 5 % words.count])\""
  }
}
