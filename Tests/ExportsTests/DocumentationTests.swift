import Fixtures
import Foundation
import Responses
import Testing

@testable import Exports

struct DocumentationTests {
  private func page(_ name: String) throws -> String {
    let path = SharedData.packageRoot + "/Documentation/" + name
    return try String(contentsOf: URL(filePath: path), encoding: .utf8)
  }

  @Test func `every reason for setting a row aside stands on the method page`() throws {
    let page = try page("Method.md")
    for reason in SetAsideReason.allCases {
      #expect(page.contains("| `\(reason.rawValue)` |"), "\(reason.rawValue)")
    }
  }

  @Test func `the data page names the version of the shape`() throws {
    #expect(try page("Data.md").contains("`schemaVersion` is \(ReportJSON.schemaVersion);"))
  }
}
