import Fixtures
import Foundation
import Testing

@testable import Statistics

struct LogOddsTests {
  @Test(
    .enabled(if: SharedData.isPresent, "the reference cases are not beside the project"),
    arguments: ["fightin.uniform", "fightin.informative"])
  func `agrees with other software on log-odds`(method: String) throws {
    let reference = try #require(ReferenceCase.all(of: method).first)
    let first = try reference.numbers("y_i").map { Int($0) }
    let second = try reference.numbers("y_j").map { Int($0) }
    let prior = try reference.numbers("alpha")
    let result = try #require(LogOdds(first, second, prior: prior))
    reference.expect(result.words.map(\.delta), try reference.expectedNumbers("delta"))
    reference.expect(result.words.map(\.z), try reference.expectedNumbers("z"))
    let own =
      method == "fightin.uniform"
      ? LogOdds.uninformativePrior(words: first.count)
      : LogOdds.informativePrior(first, second, weight: 50)
    reference.expect(try #require(own), prior)
  }

  @Test func `is the difference of two log-odds`() throws {
    // (3+1)/(10+2−3−1) = ½ and (1+1)/(6+2−1−1) = ⅓: ln 1.5, variance ¼ + ½.
    let word = try #require(LogOdds([3, 7], [1, 5], prior: [1, 1])).words[0]
    #expect(abs(word.delta - log(1.5)) < 1e-12)
    #expect(word.variance == 0.75)
    #expect(abs(word.z - log(1.5) / 0.75.squareRoot()) < 1e-12)
  }

  @Test func `turns its sign round with the groups`() throws {
    var generator = SeededGenerator(seed: 17)
    for _ in 0..<100 {
      let first = (0..<8).map { _ in Int.random(in: 0...30, using: &generator) }
      let second = (0..<8).map { _ in Int.random(in: 1...30, using: &generator) }
      let prior = try #require(LogOdds.informativePrior(first, second, weight: 100))
      #expect(abs(prior.reduce(0, +) - 100) < 1e-9)
      let forth = try #require(LogOdds(first, second, prior: prior))
      let back = try #require(LogOdds(second, first, prior: prior))
      for (a, b) in zip(forth.words, back.words) {
        #expect(abs(a.delta + b.delta) < 1e-12 && a.variance == b.variance)
      }
    }
  }

  @Test func `a heavier prior draws rare words nearer to no difference`() throws {
    let (first, second) = ([3, 100, 97], [0, 110, 90])
    let rare = try [10.0, 100, 500].map { weight in
      let prior = try #require(LogOdds.informativePrior(first, second, weight: weight))
      return try #require(LogOdds(first, second, prior: prior)).words[0].delta
    }
    #expect(rare[0] > rare[1] && rare[1] > rare[2] && rare[2] > 0)
  }

  @Test func `has no result for impossible counts and priors`() {
    #expect(LogOdds([], [], prior: []) == nil)
    #expect(LogOdds([1], [2], prior: [1]) == nil)
    #expect(LogOdds([1, 2], [2], prior: [1, 1]) == nil)
    #expect(LogOdds([1, -2], [2, 3], prior: [1, 1]) == nil)
    #expect(LogOdds([1, .max], [2, 3], prior: [1, 1]) == nil)
    #expect(LogOdds([1, 2], [2, 3], prior: [1, 0]) == nil)
    #expect(LogOdds([1, 2], [2, 3], prior: [1, .nan]) == nil)
    #expect(LogOdds([1, 2], [2, 3], prior: [1, 1e90]) == nil, "a prior that swallows the rest")
    #expect(LogOdds.informativePrior([0, 1], [0, 1], weight: 10) == nil)
    #expect(LogOdds.informativePrior([1], [.min], weight: 10) == nil)
    #expect(LogOdds.informativePrior([1], [1], weight: 0) == nil)
    #expect(LogOdds.uninformativePrior(words: -3).isEmpty)
  }
}
