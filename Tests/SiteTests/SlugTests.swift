import Markup
import Testing

@testable import Site

@Suite struct SlugTests {
  @Test func `keeps letters and digits and joins the rest by single hyphens`() {
    #expect(Slug.plain("Follow-up  Calls (2026)!") == "follow-up-calls-2026")
    #expect(Slug.plain("Zürich Café") == "zuerich-cafe")
    #expect(Slug.plain("Cafe\u{301} Ange\u{301}lique") == "cafe-angelique")
    #expect(Slug.plain("<script>alert(1)</script>/../../x \"y\"") == "script-alert-1-script-x-y")
  }

  @Test func `gives every name a slug that no other has, whatever the order`() {
    let names = ["Store", "STORE", "store!", "店舗", "商店", "", "CON", "com1", "Index"]
    let slugs = Slug.unique(names)
    #expect(Set(slugs).count == names.count)
    #expect(Slug.unique(names.reversed()) == slugs.reversed())
    for slug in slugs {
      let isPlain = slug.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
      #expect(!slug.isEmpty && isPlain && slug != "con" && slug != "com1")
    }
    #expect(slugs[8] == "index")
  }

  @Test func `tells names that end as parts of ids do from those parts`() {
    let slugs = Slug.unique(["Plan", "Plan table", "Plan caption"])
    #expect(slugs[0] == "plan")
    #expect(slugs[1].hasPrefix("plan-table-") && slugs[2].hasPrefix("plan-caption-"))
  }

  @Test func `cuts long names and tells them apart by their hash`() {
    let long = String(repeating: "abcdefghij", count: 8)
    let slugs = Slug.unique([long + "x", long + "y"])
    #expect(slugs[0] != slugs[1])
    #expect(slugs.allSatisfy { $0.utf8.count == Slug.limit + 7 })
  }

  @Test func `hashes by FNV-1a with 64 bits`() {
    #expect(Slug.hash("") == 0xcbf2_9ce4_8422_2325)
    #expect(Slug.hash("a") == 0xaf63_dc4c_8601_ec8c)
    #expect(Slug.hash("foobar") == 0x8594_4171_f739_67e8)
  }

  @Test func `leads from page to page by relative references`() {
    func link(_ from: String, _ to: String) -> String {
      RelativePath.link(from: from, to: to).reference
    }
    #expect(link("index.html", "trends.html") == "trends.html")
    #expect(link("quarters/2026-q3/store.html", "index.html") == "../../index.html")
    #expect(link("quarters/2026-q3/store.html", "quarters/2026-q3.html") == "../2026-q3.html")
    #expect(link("quarters/2026-q3.html", "quarters/2026-q3/store.html") == "2026-q3/store.html")
    #expect(link("quarters/2026-q3.html", "quarters/2026-q2.html") == "2026-q2.html")
  }
}
