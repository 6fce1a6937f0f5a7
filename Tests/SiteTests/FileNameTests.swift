import Commentary
import Configuration
import ReportFixtures
import Testing

@testable import Site

@Suite("Names of files")
struct FileNameTests {
  /// Products and splits whose names are words of ids: a product “In” beside a split `parts` once had
  /// one file name for two tables.
  @Test func `are one for each table and chart, whatever products and splits are called`() throws {
    var fixture = ReportFixture()
    fixture.products = ["In", "Parts", "In parts", "Products", "Answers table", "Slope"].map {
      .init(name: $0, answers: 200)
    }
    fixture.configuration.dimensions[0].key = "parts"
    fixture.configuration.dimensions[0].label = "Parts"
    let report = try fixture.report
    let site = Site(report: report, commentary: .init(), theme: nil)
    let paths = try site.files().files.map(\.path)
    #expect(Set(paths.map { $0.lowercased() }).count == paths.count)
    #expect(paths.contains("tables/q-2026-q3--in-parts.csv"))
  }
}
