import Fixtures
import Foundation
import Testing

@testable import BarographCommand

/// Published and computed values of other tools, each through the program itself.
@Suite("Reference cases", .enabled(if: SharedData.isPresent, "the reference data is absent"))
struct ReferenceCaseTests {
  /// Methods that are there to compare with; the report has better ones.
  private static let context: Set = [
    "nps.ci.wald", "nps.ci.bonett_price", "nps.ci.agresti_min", "nps.ci.bootstrap_percentile_exact",
    "multinomial.goodman_wilson", "nps.diff.wald", "nps.diff.welch", "fightin.scattertext_score",
    "fightin.tidylo",
  ]

  @Test func `every result is the expected one within its tolerance`() throws {
    let bytes = try SharedData.bytes("statistics/reference_cases.json")
    let all = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]])
    let cases = all.filter { !Self.context.contains($0["method"] as? String ?? "") }
    #expect(cases.count > 60)
    let asked = cases.map { item in item.filter { ["id", "method", "input"].contains($0.key) } }
    let run = try Program.run(
      ["calculate"], in: "/tmp", input: Array(JSONSerialization.data(withJSONObject: asked)))
    #expect(run.status == 0, "\(run.error)")
    let answers = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    #expect(answers.count == cases.count)
    for (item, answer) in zip(cases, answers) {
      let id = try #require(item["id"] as? String)
      #expect(answer["id"] as? String == id)
      let tolerance = (item["tolerance"] as? NSNumber)?.doubleValue ?? 0
      #expect(
        differences(answer["result"], item["expected"], tolerance, at: id) == [], "\(answer)")
    }
  }

  /// Where a result differs from what is expected; members that are not expected may be anything.
  private func differences(
    _ got: Any?, _ expected: Any?, _ tolerance: Double, at place: String
  ) -> [String] {
    switch expected {
    case let members as [String: Any]:
      let found = got as? [String: Any] ?? [:]
      return members.sorted { $0.key < $1.key }.flatMap {
        differences(found[$0.key], $0.value, tolerance, at: "\(place).\($0.key)")
      }
    case let items as [Any]:
      guard let found = got as? [Any], found.count == items.count else { return [place] }
      return items.indices.flatMap {
        differences(found[$0], items[$0], tolerance, at: "\(place)[\($0)]")
      }
    case let number as NSNumber:
      guard let found = got as? NSNumber else { return [place] }
      let (a, b) = (found.doubleValue, number.doubleValue)
      return abs(a - b) <= tolerance * max(1, abs(b)) ? [] : ["\(place): \(a), not \(b)"]
    case let text as String: return got as? String == text ? [] : [place]
    default: return [place]
    }
  }
}
