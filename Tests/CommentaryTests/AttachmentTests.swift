import Diagnostics
import Markup
import Periods
import Testing

@testable import Commentary

@Suite struct AttachmentTests {
  private func period(_ key: String) throws -> Period {
    try #require(FiscalCalendar.civil.period(key: key))
  }

  private func page(_ path: String, _ head: String = "") -> CommentaryPage? {
    Reading.notes([(path, head + "Text.")]).notes.first?.page
  }

  @Test func `attaches by path`() throws {
    let (q2, q3) = (try period("2026-Q2"), try period("2026-Q3"))
    #expect(page("index.md", "---\nperiod: 2026-Q2\n---\n") == .index)
    #expect(page("2026-Q3.md") == .period(q3))
    #expect(page("2026-q2.md") == .period(q2))
    #expect(page("2026-Q3/index.md") == .period(q3))
    #expect(page("products/atlas.md") == .product("Atlas"))
    #expect(page("products/Beacon Pro.md") == .product("Beacon Pro"))
    #expect(page("Products/beacon_pro.MD") == .product("Beacon Pro"))
    #expect(page("products/Café.md") == .product("Café"))
    #expect(page("products/caf.md") == .product("Café"))
    #expect(page("2026-Q3/ATLAS.md") == .productInPeriod(product: "Atlas", period: q3))
    #expect(page("segments/Region.md") == .dimension("region"))
  }

  @Test func `lets front matter go before the path`() throws {
    let (q2, q3) = (try period("2026-Q2"), try period("2026-Q3"))
    #expect(page("a.md", "---\nperiod: 2026-q3\n---\n") == .period(q3))
    #expect(page("a.md", "---\nproduct: beacon-pro\n---\n") == .product("Beacon Pro"))
    #expect(page("a.md", "---\ndimension: Plan\n---\n") == .dimension("plan"))
    #expect(
      page("a.md", "---\nproduct: Atlas\nperiod: 2026-Q2\n---\n")
        == .productInPeriod(product: "Atlas", period: q2))
    #expect(page("2026-Q3.md", "---\nperiod: 2026-Q2\n---\n") == .period(q2))
    #expect(
      page("2026-Q3.md", "---\nproduct: Atlas\n---\n")
        == .productInPeriod(product: "Atlas", period: q3))
    #expect(
      page("2026-Q3/atlas.md", "---\nproduct: Beacon Pro\nperiod: 2026-Q2\n---\n")
        == .productInPeriod(product: "Beacon Pro", period: q2))
    #expect(page("products/atlas.md", "---\nproduct: Beacon Pro\n---\n") == .product("Beacon Pro"))
    #expect(page("products/x.md", "---\ndimension: plan\n---\n") == .dimension("plan"))
  }

  @Test func `keeps the period a product's note was written for`() throws {
    let note = Reading.notes([("products/atlas.md", "---\nperiod: 2026-Q2\n---\nText.")]).notes
      .first
    #expect(note?.page == .product("Atlas"))
    #expect(note?.period == (try period("2026-Q2")))
    #expect(Reading.notes([("products/atlas.md", "Text.")]).notes.first?.period == nil)
    #expect(
      Reading.notes([("2026-Q3/atlas.md", "T")]).notes.first?.period == (try period("2026-Q3")))
  }

  @Test func `lets the index be of a period without a page`() throws {
    let (notes, diagnostics) = Reading.notes([("index.md", "---\nperiod: 2024-Q1\n---\nText.")])
    #expect(diagnostics.isEmpty)
    #expect(notes.first?.period == (try period("2024-Q1")))
  }

  @Test func `refuses an index without a period`() {
    let diagnostics = Reading.notes([("index.md", "Text.")]).diagnostics
    #expect(diagnostics.map(\.id) == ["index-without-period"])
    #expect(diagnostics.first?.severity == .error)
    #expect(
      diagnostics.first?.place
        == Place(file: "content/commentary/index.md", line: 1, column: 1))
  }

  @Test(arguments: [
    ("products/atls.md", "Did you mean `Atlas`?"), ("products/nothing.md", "There are Atlas"),
    ("segments/regio.md", "Did you mean `region`?"), ("2026-Q4.md", "Did you mean `2026-Q2`?"),
    ("2026-Q4/atlas.md", "Did you mean `2026-Q2`?"), ("2026-Q3/atlsa.md", "Did you mean `Atlas`?"),
    ("2026-Q33.md", "Did you mean `2026-Q3.md`?"), ("indx.md", "Did you mean `index.md`?"),
    ("atlas.md", "Did you mean `products/atlas.md`?"),
    ("product/atlas.md", "Did you mean `products/atlas.md`?"),
    ("region.md", "Did you mean `segments/region.md`?"),
    ("notes/2026/deep/file.md", "Name the file after its page"),
    ("\u{301}atlas.md", "Did you mean `products/atlas.md`?"),
  ])
  func `warns of a file that belongs nowhere and names the nearest`(path: String, remedy: String) {
    let (notes, diagnostics) = Reading.notes([(path, "Text.")])
    #expect(notes.isEmpty)
    #expect(diagnostics.map(\.id) == ["unattached-commentary"])
    #expect(diagnostics.first?.severity == .warning)
    #expect(diagnostics.first?.place?.file == "content/commentary/" + path)
    #expect(diagnostics.first?.remedy?.contains(remedy) == true)
  }

  @Test(arguments: [
    ("---\nproduct: ①Atlsa\n---\n", "unattached-commentary", "Did you mean `Atlas`?"),
    ("---\ndimension: ①plans\n---\n", "unattached-commentary", "Did you mean `plan`?"),
    ("---\nperiod: ①2025-Q3\n---\n", "unattached-commentary", "Did you mean `2026-Q3`?"),
    ("---\nproduct: ①Atlas\ndimension: plan\n---\n", "product-and-dimension", "Keep either"),
  ])
  func `points at a name in front matter that has no page`(
    marked: String, id: String, remedy: String
  ) {
    let source = MarkedSource(marked)
    let (notes, diagnostics) = Reading.notes([("a.md", source.text)])
    #expect(notes.isEmpty)
    #expect(diagnostics.map(\.id) == [id])
    #expect(diagnostics.first?.place == source.place(in: "content/commentary/a.md"))
    #expect(diagnostics.first?.remedy?.contains(remedy) == true)
  }

  @Test func `takes a note about a period whose page has gone for no mistake`() throws {
    var known = Reading.pages
    known.olderPeriods = [try period("2026-Q1")]
    let files = ["2026-Q1.md", "2026-Q1/atlas.md", "2025-Q4.md"].map { ($0, "Text.") }
    let (notes, diagnostics) = Reading.notes(files, known: known)
    #expect(notes.isEmpty)
    #expect(
      diagnostics.map(\.id).sorted()
        == ["older-commentary", "older-commentary", "unattached-commentary"])
    for diagnostic in diagnostics {
      #expect((diagnostic.severity == .note) == (diagnostic.id == "older-commentary"))
    }
  }

  @Test func `does not move the index by front matter`() {
    let source = MarkedSource("---\nperiod: 2026-Q3\nproduct: ①Atlas\n---\n")
    let (notes, diagnostics) = Reading.notes([("index.md", source.text)])
    #expect(notes.isEmpty)
    #expect(diagnostics.map(\.id) == ["index-elsewhere"])
    #expect(diagnostics.first?.place == source.place(in: "content/commentary/index.md"))
  }

  @Test func `names both of two files for one page`() {
    let (notes, diagnostics) = Reading.notes([
      ("z.md", "---\nproduct: Atlas\n---\nB"), ("products/atlas.md", "A"),
    ])
    #expect(notes.map(\.path) == ["content/commentary/products/atlas.md"])
    #expect(diagnostics.map(\.id) == ["same-page"])
    #expect(
      diagnostics.first?.message
        == "`content/commentary/products/atlas.md` and `content/commentary/z.md` "
        + "belong to the same page")
  }

  @Test func `leaves drafts out and says so`() {
    let (notes, diagnostics) = Reading.notes([
      ("2026-Q3.md", "---\ndraft: true\n---\n<b>"), ("2026-Q2.md", "---\ndraft: no\n---\nText."),
    ])
    #expect(notes.map(\.path) == ["content/commentary/2026-Q2.md"])
    #expect(diagnostics.map(\.id) == ["draft"])
    #expect(diagnostics.first?.severity == .note)
  }

  @Test func `reads folders of surveys`() throws {
    var known = Reading.pages
    known.surveys = ["relationship", "After Support"]
    let (notes, diagnostics) = Reading.notes(
      [
        ("relationship/products/atlas.md", "A"), ("after-support/products/atlas.md", "B"),
        ("products/atlas.md", "C"),
      ], known: known)
    #expect(diagnostics.isEmpty)
    let commentary = Commentary(notes: notes)
    let page = CommentaryPage.product("Atlas")
    #expect(commentary.note(for: page, survey: "relationship")?.opening.string == "<p>A</p>")
    #expect(commentary.note(for: page, survey: "After Support")?.opening.string == "<p>B</p>")
    #expect(commentary.note(for: page, survey: "other")?.opening.string == "<p>C</p>")
    #expect(commentary.note(for: page)?.opening.string == "<p>C</p>")
  }

  @Test func `follows a fiscal calendar`() throws {
    let calendar = try #require(FiscalCalendar(firstMonth: 7))
    let period = try #require(calendar.period(key: "FY2027-Q1"))
    let known = KnownPages(periods: [period])
    let (notes, diagnostics) = Reading.notes(
      [("fy2027-q1.md", "A")], known: known, calendar: calendar)
    #expect(notes.first?.page == .period(period))
    #expect(diagnostics.isEmpty)
    let bad = Reading.notes(
      [("a.md", "---\nperiod: 2026-Q3\n---\n")], known: known, calendar: calendar)
    #expect(bad.diagnostics.first?.remedy?.contains("FY2026-Q3") == true)
  }

  @Test func `keeps products apart whose names look alike`() {
    let known = KnownPages(
      products: [.init(name: "A B", slug: "a-b-111111"), .init(name: "a/b", slug: "a-b-222222")])
    #expect(known.product(named: "A B") == "A B")
    #expect(known.product(named: "a/b") == "a/b")
    #expect(known.product(named: "a-b-222222") == "a/b")
    #expect(known.product(named: "a-b") == nil)
    #expect(KnownPages(products: [.init(name: "日本")]).product(named: "日本") == "日本")
    #expect(KnownPages(products: [.init(name: "日本")]).product(named: "中国") == nil)
  }

  @Test func `warns of a headline without commentary`() throws {
    let calendar = FiscalCalendar.civil
    let (q2, q3) = (try period("2026-Q2"), try period("2026-Q3"))
    let notes = Reading.notes([("index.md", "---\nperiod: 2026-Q2\n---\nText.")]).notes
    #expect(Commentary(notes: notes).problem(withHeadline: q2, calendar: calendar) == nil)
    let older = Commentary(notes: notes).problem(withHeadline: q3, calendar: calendar)
    #expect(older?.id == "headline-without-commentary")
    #expect(older?.severity == .warning)
    #expect(
      older?.message
        == "the text of the index was written for 2026-Q2, and the headline is 2026-Q3")
    let none = Commentary().problem(withHeadline: q3, calendar: calendar)
    #expect(none?.message == "nothing is written about the headline period 2026-Q3")
    #expect(none?.remedy?.contains("period: 2026-Q3") == true)
  }

  @Test func `does not depend on the order of the files`() {
    let files = [("2026-Q3.md", "A"), ("2026-Q2.md", "B <i>"), ("x.md", "C"), ("y.md", "D")]
    let (forward, backward) = (Reading.notes(files), Reading.notes(files.reversed()))
    #expect(forward.notes.map(\.path) == backward.notes.map(\.path))
    #expect(forward.diagnostics == backward.diagnostics)
  }
}
