import Fixtures
import Testing

@testable import Statistics

struct RelativeImportanceTests {
  @Test(.enabled(if: SharedData.isPresent, "the reference cases are not beside the project"))
  func `agrees with other software on a division of R²`() throws {
    let reference = try #require(ReferenceCase.all(of: "relimp").first)
    let lists = try #require(reference.input["cor"] as? [Any])
    let rows = lists.indices.map { index in
      ReferenceCase(
        id: reference.id, tolerance: 0, input: ["row": lists[index]], expected: lists[index])
    }
    let correlations = try #require(
      Correlations(
        matrix: try rows.map { try $0.numbers("row") },
        response: Int(try reference.number("response_index"))))
    let importance = try #require(RelativeImportance(correlations))
    reference.expect(importance.rSquared, try reference.expectedNumber("R2"))
    reference.expect(importance.lmg, try reference.expectedNumbers("lmg"))
    reference.expect(
      importance.relativeWeights, try reference.expectedNumbers("relative_weights"))
    reference.expect(importance.pratt, try reference.expectedNumbers("pratt"))
  }

  @Test func `divides by hand what two drivers explain`() throws {
    // r = (0.6, 0.3), correlation 0.5: β = (0.6, 0), R² = 0.36.
    let rows = [[1, 0.6, 0.3], [0.6, 1, 0.5], [0.3, 0.5, 1]]
    let correlations = try #require(Correlations(matrix: rows, response: 0))
    let importance = try #require(RelativeImportance(correlations))
    #expect(abs(importance.rSquared - 0.36) < 1e-12)
    // ½ (0.36 + 0.36 − 0.09), ½ (0.09 + 0)
    #expect(abs(importance.lmg[0] - 0.315) < 1e-12 && abs(importance.lmg[1] - 0.045) < 1e-12)
    #expect(abs(importance.pratt[0] - 0.36) < 1e-12 && abs(importance.pratt[1]) < 1e-12)
  }

  @Test func `all divisions add up to R², whatever the data`() throws {
    var generator = SeededGenerator(seed: 8)
    for count in 1...12 {
      let common = (0..<60).map { _ in Double.random(in: -1...1, using: &generator) }
      let drivers = (0..<count).map { _ in
        common.map { $0 + Double.random(in: -1...1, using: &generator) }
      }
      let response = common.map { value in
        let score = value + Double.random(in: -1...1, using: &generator)
        return score > 0.5 ? 1.0 : score < -0.5 ? -1 : 0
      }
      let correlations = try #require(Correlations(drivers: drivers, response: response))
      let importance = try #require(RelativeImportance(correlations))
      #expect(importance.lmg.count == count)
      for parts in [importance.lmg, importance.relativeWeights, importance.pratt] {
        #expect(abs(parts.reduce(0, +) - importance.rSquared) < 1e-9)
      }
      #expect((importance.lmg + importance.relativeWeights).allSatisfy { $0 > -1e-12 })
    }
  }

  @Test func `drivers that do not correlate have the square of their correlation each`() throws {
    let rows = [[1, 0.3, -0.4, 0.5], [0.3, 1, 0, 0], [-0.4, 0, 1, 0], [0.5, 0, 0, 1]]
    let correlations = try #require(Correlations(matrix: rows, response: 0))
    let importance = try #require(RelativeImportance(correlations))
    for parts in [importance.lmg, importance.relativeWeights, importance.pratt] {
      for (got, expected) in zip(parts, [0.09, 0.16, 0.25]) { #expect(abs(got - expected) < 1e-12) }
    }
  }

  @Test func `eigenvectors put a matrix together again`() throws {
    var generator = SeededGenerator(seed: 13)
    for size in 1...12 {
      var matrix = SquareMatrix(size: size)
      for row in 0..<size {
        for column in 0...row {
          matrix[row, column] = .random(in: -5...5, using: &generator)
          matrix[column, row] = matrix[row, column]
        }
      }
      let eigen = try #require(JacobiEigenvalues(matrix))
      let again = eigen.applying { $0 }
      let unit = eigen.applying { _ in 1 }
      for row in 0..<size {
        for column in 0..<size {
          #expect(abs(again[row, column] - matrix[row, column]) < 1e-12)
          #expect(abs(unit[row, column] - (row == column ? 1 : 0)) < 1e-13)
        }
      }
    }
  }

  @Test func `has no result for what are no correlations`() {
    #expect(Correlations(matrix: [], response: 0) == nil)
    #expect(Correlations(matrix: [[1]], response: 0) == nil)
    #expect(Correlations(matrix: [[1, 0.2], [0.2]], response: 0) == nil)
    #expect(Correlations(matrix: [[1, 0.2], [0.3, 1]], response: 0) == nil)
    #expect(Correlations(matrix: [[1, 2], [2, 1]], response: 0) == nil)
    #expect(Correlations(matrix: [[1, .nan], [.nan, 1]], response: 0) == nil)
    #expect(Correlations(matrix: [[1, 0.2], [0.2, 1]], response: 2) == nil)
    let same = [[1, 0.2, 0.2], [0.2, 1, 1], [0.2, 1, 1]]
    #expect(Correlations(matrix: same, response: 0) == nil, "one driver is the other")
    let impossible = [[1, 0.9, -0.9], [0.9, 1, 0.9], [-0.9, 0.9, 1]]
    #expect(Correlations(matrix: impossible, response: 0) == nil)
  }

  @Test func `has no result for answers without variation or of different lengths`() {
    #expect(Correlations(drivers: [], response: [1, 0, -1]) == nil)
    #expect(Correlations(drivers: [[0.1, 0.1, 0.1]], response: [1, 0, -1]) == nil)
    #expect(Correlations(drivers: [[1, 2]], response: [1, 0, -1]) == nil)
    #expect(Correlations(drivers: [[1, 2, .nan]], response: [1, 0, -1]) == nil)
    let many = (0..<13).map { place in (0..<20).map { Double($0 == place ? 1 : 0) } }
    #expect(Correlations(drivers: many, response: (0..<20).map(Double.init)) == nil)
  }
}
