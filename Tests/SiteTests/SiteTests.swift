import Commentary
import Foundation
import Periods
import Testing

@testable import Site

@Suite struct SiteTests {
  static let commentary = Commentary(
    notes: [
      CommentaryNote(
        page: .index, title: nil, period: Period(.quarter, from: Month(index: 2026 * 12 + 6)),
        author: nil, date: CivilDate("2026-10-06"),
        opening: .paragraph(
          "Store’s follow-up calls explain the year’s gain. Devices is the worry: it lost "
            + "points, most of them among customers in their first 90 days."),
        rest: .paragraph("More to say."), path: "content/commentary/index.md")
    ],
    events: [
      Event(
        title: "Follow-up calls", date: CivilDate(firstOf: Month(index: 2025 * 12 + 3)),
        isMonthOnly: true, product: nil,
        body: .paragraph("Everyone who ordered is called within three days."),
        path: "content/events/a.md"),
      Event(
        title: "Real-time feedback", date: CivilDate(firstOf: Month(index: 2026 * 12 + 1)),
        product: nil, body: .paragraph("Agents see answers at once."),
        path: "content/events/b.md"),
    ])

  @Test func `keeps pages within their weights`() throws {
    let site = try ReportFixture().site(Self.commentary)
    for (path, text) in site {
      #expect(text.utf8.count < (path == "index.html" ? 100_000 : 80_000), "\(path)")
    }
    if let folder = ProcessInfo.processInfo.environment["SITE_OUT"] {
      for (path, text) in site {
        let url = URL(filePath: folder).appending(path: path)
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
      }
    }
  }
}
