import Fixtures
import Foundation
import Testing

@testable import Calculation

/// Documentation/Calculate.md describes what can be asked for.
struct DocumentationTests {
  private let page = try? String(
    contentsOfFile: SharedData.packageRoot + "/Documentation/Calculate.md", encoding: .utf8)

  /// The cells of the rows below a heading, code marks taken away in the first.
  private func rows(below heading: String) throws -> [[String]] {
    let section = try #require(page?.components(separatedBy: "\n## \(heading)\n").dropFirst().first)
    let end = section.range(of: "\n## ")?.lowerBound ?? section.endIndex
    return section[..<end].split(separator: "\n").filter { $0.hasPrefix("| `") }.map { line in
      line.replacing("\\|", with: "¦").split(separator: "|").map {
        $0.trimmingCharacters(in: .whitespaces)
      }
    }
  }

  @Test func `the table has exactly the methods of the code`() throws {
    let rows = try rows(below: "Methods")
    #expect(rows.map { $0[0] } == CalculationMethod.all.map { "`\($0.name)`" })
    for row in rows { #expect(row.count == 4, "\(row)") }
  }

  @Test func `every member of an input stands in its row`() throws {
    for (row, method) in zip(try rows(below: "Methods"), CalculationMethod.all) {
      for member in method.members {
        #expect(row[1].contains("`\(member)`"), "\(method.name): \(member)")
      }
    }
  }

  @Test func `the table of errors has exactly the codes`() throws {
    let codes = CalculationError.Code.allCases.map { "`\($0.rawValue)`" }.sorted()
    #expect(try rows(below: "Errors").map { $0[0] } == codes)
  }
}
