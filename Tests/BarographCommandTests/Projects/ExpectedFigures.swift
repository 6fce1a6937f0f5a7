import Fixtures
import Foundation
import Testing

/// What a right reader finds in the real response files beside the project.
struct ExpectedFigures: Decodable {
  /// Counts and NPS of some answers, the NPS rounded to four decimals.
  struct Figures: Decodable, Equatable {
    var n: Int
    var promoters: Int
    var passives: Int
    var detractors: Int
    var nps: Double

    /// The figures of both together.
    static func + (left: Figures, right: Figures) -> Figures {
      let n = left.n + right.n
      let promoters = left.promoters + right.promoters
      let detractors = left.detractors + right.detractors
      let nps = 100 * Double(promoters - detractors) / Double(n)
      return Figures(
        n: n, promoters: promoters, passives: left.passives + right.passives,
        detractors: detractors, nps: (nps * 10_000).rounded() / 10_000)
    }
  }

  let id: String
  let file: String
  let rows: Int
  let unanswered: Int
  let setAside: Int
  let overall: Figures
  let byMonth: [String: Figures]
  let byQuarter: [String: Figures]
  let byDimension: [String: [String: Figures]]

  private enum Key: String, CodingKey {
    case id, file
    case rows = "n_rows"
    case counted = "n_valid"
    case unanswered = "n_missing"
    case setAside = "n_invalid"
    case promoters, passives, detractors, nps
    case byMonth = "by_month"
    case byQuarter = "by_quarter"
    case byDimension = "by_dimension"
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    id = try values.decode(String.self, forKey: .id)
    file = try values.decode(String.self, forKey: .file)
    rows = try values.decode(Int.self, forKey: .rows)
    unanswered = try values.decode(Int.self, forKey: .unanswered)
    setAside = try values.decode(Int.self, forKey: .setAside)
    overall = Figures(
      n: try values.decode(Int.self, forKey: .counted),
      promoters: try values.decode(Int.self, forKey: .promoters),
      passives: try values.decode(Int.self, forKey: .passives),
      detractors: try values.decode(Int.self, forKey: .detractors),
      nps: try values.decode(Double.self, forKey: .nps))
    byMonth = try values.decodeIfPresent([String: Figures].self, forKey: .byMonth) ?? [:]
    byQuarter = try values.decodeIfPresent([String: Figures].self, forKey: .byQuarter) ?? [:]
    byDimension =
      try values.decodeIfPresent([String: [String: Figures]].self, forKey: .byDimension) ?? [:]
  }

  /// The expectation of one file.
  static func named(_ id: String) throws -> ExpectedFigures {
    struct Root: Decodable { let samples: [ExpectedFigures] }
    let data = Data(try SharedData.bytes("data/expected.json"))
    return try #require(
      try JSONDecoder().decode(Root.self, from: data).samples.first { $0.id == id })
  }
}
