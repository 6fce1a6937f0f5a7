import Commentary
import Diagnostics
import Periods

/// Commentary and events of any bytes.
enum CommentaryFuzzing {
  static func fault(in bytes: [UInt8]) -> String? {
    let known = KnownPages(
      products: [KnownPages.Product(name: "Atlas")],
      periods: FiscalCalendar.civil.period(key: "2026-Q3").map { [$0] } ?? [],
      dimensions: ["region"])
    let (commentary, diagnostics) = CommentaryReader.read(
      files: [("content/commentary/index.md", bytes), ("content/commentary/2026-Q3.md", bytes)],
      events: [("content/events/2026-02-launch.md", bytes)], calendar: .civil, known: known)
    let isWhole = commentary.notes.count <= 2 && commentary.events.count <= 1
    if !isWhole { return "more notes than files" }
    return diagnostics.contains { $0.message.isEmpty } ? "a diagnostic without a message" : nil
  }
}
