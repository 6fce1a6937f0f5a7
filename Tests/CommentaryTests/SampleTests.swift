import Diagnostics
import Fixtures
import Foundation
import Markup
import Periods
import Testing

@testable import Commentary

/// The sample project's own commentary, read from where it stands.
@Suite struct SampleTests {
  private static func files(_ folder: String) throws -> [CommentaryReader.File] {
    let root = URL(filePath: SharedData.packageRoot)
    let names = try FileManager.default.subpathsOfDirectory(
      atPath: root.appending(path: folder).path(percentEncoded: false))
    return try names.filter { $0.hasSuffix(".md") }.sorted().map { name in
      let path = "\(folder)/\(name)"
      return (path: path, bytes: Array(try Data(contentsOf: root.appending(path: path))))
    }
  }

  @Test func `attaches all of the sample's files without a complaint`() throws {
    let keys = ["2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3"]
    let known = KnownPages(
      products: ["Store", "Helpdesk", "Cloud", "Devices"].map { .init(name: $0) },
      periods: keys.compactMap { FiscalCalendar.civil.period(key: $0) },
      dimensions: ["region", "plan", "channel", "tenure"])
    let (notes, events) = (
      try Self.files("content/commentary"), try Self.files("content/events")
    )
    let (commentary, diagnostics) = CommentaryReader.read(
      files: notes, events: events, calendar: .civil, known: known)
    #expect(diagnostics == [])
    #expect(commentary.notes.count == notes.count)
    #expect(commentary.events.count == events.count)
    #expect(commentary.notes.allSatisfy { !$0.opening.isEmpty })
    let headline = try #require(known.periods.last)
    #expect(commentary.problem(withHeadline: headline, calendar: .civil) == nil)
    for product in known.products {
      #expect(commentary.note(for: .product(product.name)) != nil)
    }
    for period in known.periods { #expect(commentary.note(for: .period(period)) != nil) }
  }
}
