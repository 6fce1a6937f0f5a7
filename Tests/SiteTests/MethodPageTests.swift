import ReportFixtures
import Testing

@testable import Site
@testable import Wording

struct MethodPageTests {
  @Test func `the page shows every method`() throws {
    let page = try #require(try ReportFixture().site()["method.html"])
    let entries = Words(try ReportFixture().report).methodEntries
    for entry in entries {
      #expect(page.contains(" id=\"method-\(entry.key)\">"), "\(entry.name)")
    }
    #expect(Set(entries.map(\.key)).count == entries.count)
  }
}
