import Foundation
import Testing

/// `data/report.json` of a published site, as a reader outside the program sees it.
struct PublishedReport: Decodable {
  typealias Figures = ExpectedFigures.Figures

  struct Accounting: Decodable {
    let rows: Int
    let counted: Int
    let unanswered: Int
    let excluded: Int
    let setAside: Int
  }

  struct PeriodFigures: Decodable {
    let period: String
    let figures: Figures?

    init(from decoder: any Decoder) throws {
      enum Key: CodingKey { case period, n }
      let values = try decoder.container(keyedBy: Key.self)
      period = try values.decode(String.self, forKey: .period)
      let isEmpty = try values.decode(Int.self, forKey: .n) == 0
      figures = isEmpty ? nil : try Figures(from: decoder)
    }
  }

  struct Periods: Decodable {
    let months: [PeriodFigures]
    let quarters: [PeriodFigures]
  }

  struct Dimension: Decodable {
    struct Segment: Decodable {
      let name: String?
      let overall: Figures
    }
    let key: String
    let segments: [Segment]
  }

  struct Survey: Decodable {
    let overall: Figures
    let periods: Periods
    let dimensions: [Dimension]
  }

  let accounting: Accounting
  let surveys: [Survey]

  /// The only survey's.
  var survey: Survey {
    get throws { try #require(surveys.first) }
  }

  /// The figures of periods that have answers, by key.
  static func byKey(_ periods: [PeriodFigures]) -> [String: Figures] {
    Dictionary(
      uniqueKeysWithValues: periods.compactMap { period in
        period.figures.map { (period.period, $0) }
      })
  }
}
