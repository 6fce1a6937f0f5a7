import Fixtures
import Foundation
import Testing

@testable import Statistics

/// One reference case: an input, the value that other software gives for it, and a tolerance.
struct ReferenceCase {
  let id: String
  let tolerance: Double
  let input: [String: Any]
  let expected: Any

  /// The cases of one method; none where the reference data is absent.
  static func all(of method: String) -> [ReferenceCase] {
    guard let bytes = try? SharedData.bytes("statistics/reference_cases.json"),
      let list = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]]
    else { return [] }
    return list.filter { $0["method"] as? String == method }.compactMap { json in
      guard let id = json["id"] as? String, let tolerance = json["tolerance"] as? Double,
        let input = json["input"] as? [String: Any], let expected = json["expected"]
      else { return nil }
      return ReferenceCase(id: id, tolerance: tolerance, input: input, expected: expected)
    }
  }

  /// A value passes when |got − expected| ≤ tolerance × max(1, |expected|).
  func expect(_ got: Double, _ expected: Double, at location: SourceLocation = #_sourceLocation) {
    #expect(
      abs(got - expected) <= max(tolerance, 1e-12) * max(1, abs(expected)),
      "\(id): got \(got), expected \(expected)", sourceLocation: location)
  }
}

extension GroupCounts {
  /// The counts in a case's `{"det", "pas", "pro"}`.
  init?(case input: Any?) {
    guard let input = input as? [String: Any], let promoters = input["pro"] as? Int,
      let passives = input["pas"] as? Int, let detractors = input["det"] as? Int
    else { return nil }
    self.init(promoters: promoters, passives: passives, detractors: detractors)
  }
}
