import Testing

@testable import BarographCommand

@Suite struct JournalTests {
  @Test func `reads back what it writes`() throws {
    let remove = try #require(SitePath("products/a b.html"))
    let place = try #require(SitePath("index.html"))
    let journal = Journal([.remove(remove), .place(number: 12, place)])
    #expect(Journal(journal.bytes) == journal)
    let text = "barograph journal 1\nremove products/a b.html\nplace 12 index.html\nend\n"
    #expect(String(decoding: journal.bytes, as: UTF8.self) == text)
  }

  @Test(
    arguments: [
      "", "barograph journal 1\n", "barograph journal 1\nremove a\n",
      "barograph journal 1\nremove ../a\nend\n", "barograph journal 1\nplace a\nend\n",
      "barograph journal 2\nend\n", "barograph journal 1\nplace -1 a\nend\n",
    ])
  func `takes nothing that is cut off or leads out of the folder`(text: String) {
    #expect(Journal(Array(text.utf8)) == nil)
  }

  @Test func `tells names apart that differ only in how an accent is written`() throws {
    let composed = try #require(SitePath("caf\u{E9}.html"))
    let decomposed = try #require(SitePath("cafe\u{301}.html"))
    #expect(composed != decomposed)
    let manifest = Manifest([composed])
    #expect(Manifest(manifest.bytes)?.paths.contains(decomposed) == false)
  }
}
