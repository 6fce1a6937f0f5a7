import Configuration
import Diagnostics
import Testing

@testable import Responses

@Suite("Columns joined from a second file")
struct LookupTests {
  private let lookup = LookupSettings(
    file: LocatedText("accounts.csv"), key: "account", columns: ["plan", "region"])

  private func table(_ text: String) throws(Refusal) -> LookupTable {
    try LookupTable(
      path: "accounts.csv", settings: lookup, contents: BytesInMemory(Array(text.utf8)))
  }

  private var entry: ResponseSource {
    source {
      $0.lookup = lookup
      $0.score = "score"
    }
  }

  private let answers =
    "date,score,account\n2026-01-05,9,a1\n2026-01-05,8, a2 \n2026-01-05,7,zz\n2026-01-05,6,\n"

  @Test func `give each answer the segment of its key`() throws {
    let accounts = try table("region;account;seats;plan\nEMEA;a1;4;Pro\nAPAC;a2;9;\n")
    let (reading, results) = try settled(
      ["a.csv": answers], settings(["plan", "region"]), entry, lookup: accounts)
    #expect(reading.segments("plan") == ["Pro": 1, "": 3])
    #expect(reading.segments("region") == ["EMEA": 1, "APAC": 1, "": 2])
    #expect(
      reading.sentences.contains(
        "“plan” and “region” are joined from accounts.csv by “account”, 2 keys. 1 of 4 answers have "
          + "a key that it does not list; they count as not stated."))
    #expect(results.flatMap(\.diagnostics).map(\.id) == ["lookup-unmatched"])
    #expect(!results.flatMap(\.diagnostics).contains { $0.message.contains("zz") })
  }

  @Test func `give the product too, and obey values and bins`() throws {
    var project = settings()
    project.products = [MergedValue(name: "Professional", values: ["Pro"])]
    project.dimensions = [
      DimensionSettings(key: "size", column: "region", label: "Size", bins: [10])
    ]
    var product = entry
    product.product = "plan"
    let accounts = try table("account,plan,region\na1,Pro,5\na2,Basic,50\n")
    let (reading, _) = try settled(["a.csv": answers], project, product, lookup: accounts)
    #expect(Set(reading.tally.counts.keys.map(\.product)) == ["Professional", "Basic", ""])
    #expect(reading.segments("size") == ["under 10": 1, "10 and over": 1, "": 2])
  }

  @Test func `are not taken from a row whose columns can't be told`() {
    do throws(Refusal) {
      _ = try table("account,name,plan,region\na1,Acme, Inc,Pro,EMEA\n")
      Issue.record("read")
    } catch {
      #expect(error.diagnostics.map(\.id) == ["lookup-row-damaged"])
      #expect(error.diagnostics.first?.place?.line == 2)
    }
  }

  @Test func `stand behind a constant`() throws {
    var constant = entry
    constant.constants = ["plan": "Trial"]
    let accounts = try table("account,plan,region\na1,Pro,EMEA\n")
    let (reading, _) = try settled(
      ["a.csv": answers], settings(["plan"]), constant, lookup: accounts)
    #expect(reading.segments("plan") == ["Trial": 4])
  }

  @Test func `need their columns, in the right file alone`() throws {
    #expect(
      refused { _ = try table("account,plan\na1,Pro\n") }.map(\.id) == ["lookup-column-missing"])
    let accounts = try table("account,plan,region\na1,Pro,EMEA\n")
    func ids(_ header: String) -> [String] {
      refused {
        _ = try settled(
          ["a.csv": "date,score,\(header)\n2026-01-05,9,a1\n"], settings(["plan"]), entry,
          lookup: accounts)
      }.map(\.id)
    }
    #expect(ids("customer") == ["lookup-key-missing"])
    #expect(ids("account,region") == ["lookup-column-in-both"])
  }

  @Test func `may list a key twice only with the same values`() throws {
    #expect(try table("account,plan,region\na1,Pro,EMEA\na1,Pro,EMEA\n").count == 1)
    let found = refused { _ = try table("account,plan,region\na1,Pro,EMEA\na1,Basic,EMEA\n") }
    #expect(found.map(\.id) == ["lookup-keys-differ"])
    #expect(found.first?.place == Place(file: "accounts.csv", line: 3))
  }

  @Test func `may come from JSON, whose values keep their digits and lie inside objects`() throws {
    var nested = entry
    nested.lookup = LookupSettings(
      file: LocatedText("accounts.json"), key: "account", columns: ["terms.plan", "seats"])
    let text = """
      [{"account": "a1", "terms": {"plan": "Pro"}, "seats": 4.50},
       {"account": "a2", "terms": {"plan": null}, "seats": 12}]
      """
    let accounts = try LookupTable(
      path: "accounts.json", settings: try #require(nested.lookup),
      contents: BytesInMemory(Array(text.utf8)))
    let (reading, _) = try settled(
      ["a.csv": answers], settings(["terms.plan", "seats"]), nested, lookup: accounts)
    #expect(reading.segments("terms.plan") == ["Pro": 1, "": 3])
    #expect(reading.segments("seats") == ["4.50": 1, "12": 1, "": 2])
  }
}
