import Fixtures
import JSON
import Testing

@testable import Calculation

struct CalculationTests {
  @Test func `answers an object with an object, and a list with a list in its order`() throws {
    let asked = "{\"id\": 7, \"method\": \"nps.point\", \"input\": {\"scores\": [10, 9, 0]}}"
    let answer = "{\"id\": 7, \"result\": 0.3333333333333333}"
    #expect(try Asking.answers(asked) == answer)
    #expect(try Asking.answers("[\(asked), \(asked)]") == "[\(answer), \(answer)]")
    #expect(try Asking.answers("[]") == "[]")
  }

  @Test(arguments: [
    "null", "true", "1.50", "12345678901234567890", "1e400", "\"é\"", "[]", "[1, \"a\"]",
  ])
  func `gives back an id of any kind`(id: String) throws {
    let asked = "{\"id\": \(id), \"method\": \"nps.point\", \"input\": {\"scores\": [10]}}"
    #expect(try Asking.answers(asked).contains("\"id\": \(id),"))
  }

  @Test func `says null where there is no id`() throws {
    let asked = "{\"method\": \"nps.point\", \"input\": {\"scores\": [10]}}"
    #expect(try Asking.answers(asked) == "{\"id\": null, \"result\": 1}")
    #expect(try Asking.answers("[5]").contains("\"id\": null"))
  }

  @Test func `counts what has no result, and computes the rest`() throws {
    let asked = """
      [{"id": 1, "method": "kish", "input": {"w": [NaN]}},
       {"id": 2, "method": "kish", "input": {"w": [1, 3]}}, 3]
      """
    let answers = try Calculation.answers(to: JSONReader.value(of: Array(asked.utf8)))
    #expect(answers.count == 3 && answers.failures == 2)
    #expect(
      String(decoding: answers.value.utf8, as: UTF8.self).contains(
        "{\"deff\": 1.25, \"n_eff\": 1.6, \"n\": 2}"))
  }

  @Test func `refuses what is no calculation, and too many`() throws {
    #expect(throws: Calculation.Problem.noCalculation) {
      try Calculation.answers(to: .string("nps.point"))
    }
    #expect(throws: Calculation.Problem.tooMany(100_001)) {
      try Calculation.answers(to: .array([JSONValue](repeating: .null, count: 100_001)))
    }
  }

  @Test func `takes whole numbers in any notation, and scores in place of groups`() throws {
    let counts = "{\"method\": \"nps.se\", \"input\": {\"det\": 1.0, \"pas\": 2e0, \"pro\": 3}}"
    let scores = "{\"method\": \"nps.se\", \"input\": {\"scores\": [0, 7, 8, 9, 10, 9]}}"
    #expect(try Asking.answers(counts) == Asking.answers(scores))
  }

  @Test func `keeps the order of segments, those of the second period alone last`() throws {
    let asked = """
      {"method": "kitagawa.nps", "input": {"period0_DetPasPro": {"b": [1, 1, 2], "a": [2, 0, 0]},
       "period1_DetPasPro": {"new": [0, 0, 4], "b": [1, 1, 2], "a": [0, 0, 0]}}}
      """
    let answer = try Asking.answers(asked)
    let parts = try #require(
      answer.firstRange(of: "\"rate_by_segment\": {\"b\": 0, \"a\": 0, \"new\": 0}"))
    #expect(!parts.isEmpty)
    #expect(answer.contains("\"rate\": 0"))
  }

  @Test func `gives one limit for steady averages and a list for exact ones`() throws {
    func limits(_ word: String) throws -> String {
      try Asking.answers(
        "{\"method\": \"ewma\", \"input\": {\"x\": [1, 2], \"target\": 0, \"sigma\": 1, "
          + "\"lambda\": 1, \"limits\": \"\(word)\"}}")
    }
    #expect(try limits("steady").contains("\"ucl\": 3,"))
    #expect(try limits("exact").contains("\"ucl\": [3, 3],"))
  }

  @Test func `bears any input`() throws {
    var generator = SeededGenerator(seed: 4)
    for method in CalculationMethod.all {
      for _ in 0..<300 {
        let members = method.members.compactMap { name in
          Int.random(in: 0..<10, using: &generator) == 0
            ? nil : (name, RandomJSON.value(depth: 0, &generator))
        }
        let asked = JSONValue.object([
          ("method", .string(method.name)), ("input", .object(members)),
        ])
        let read = try JSONReader.value(of: asked.utf8)
        let answers = try Calculation.answers(to: read)
        #expect(throws: Never.self) { try JSONReader.value(of: answers.value.utf8) }
      }
    }
  }
}

/// Values of any shape, most of them of the shapes that methods ask for.
enum RandomJSON {
  private static let numerals = [
    "0", "1", "2", "3", "-1", "0.5", "0.95", "1e-300", "1e100", "-1e100", "1e400", "NaN",
    "-Infinity",
    "9007199254740992", "9007199254740993", "9223372036854775807", "7.5", "95", "12", "4", "5",
  ]

  static func value(depth: Int, _ generator: inout SeededGenerator) -> JSONValue {
    switch Int.random(in: 0..<(depth < 3 ? 12 : 6), using: &generator) {
    case 0: .null
    case 1: [.string("steady"), .string(""), .bool(true)][Int.random(in: 0..<3, using: &generator)]
    case 2...5: number(&generator)
    case 6...7: numbers(&generator)
    case 8...9: list(depth, &generator)
    default: object(depth, &generator)
    }
  }

  private static func number(_ generator: inout SeededGenerator) -> JSONValue {
    .numeral(numerals.randomElement(using: &generator) ?? "0")
  }

  private static func numbers(_ generator: inout SeededGenerator) -> JSONValue {
    .array((0..<Int.random(in: 0..<7, using: &generator)).map { _ in number(&generator) })
  }

  private static func list(_ depth: Int, _ generator: inout SeededGenerator) -> JSONValue {
    let (count, isMatrix) = (
      Int.random(in: 0..<5, using: &generator), Bool.random(using: &generator)
    )
    return .array(
      (0..<count).map { _ in
        isMatrix
          ? .array((0..<count).map { _ in number(&generator) })
          : value(depth: depth + 1, &generator)
      })
  }

  private static func object(_ depth: Int, _ generator: inout SeededGenerator) -> JSONValue {
    .object(
      ["det", "pas", "pro", "A", "B"].prefix(Int.random(in: 0...5, using: &generator)).map {
        (
          $0,
          Bool.random(using: &generator) ? numbers(&generator) : value(depth: depth + 1, &generator)
        )
      })
  }
}
