import CSV
import Fixtures
import Foundation
import Testing

/// The test files of csv-spectrum and of sineemore's csv-test-data, read in place.
@Suite("Published test files", .enabled(if: SharedData.isPresent, "the reference data is absent"))
struct SharedCSVTests {
  /// Blank lines are records of one empty field there, and no records here.
  private func isBlank(_ row: [String]) -> Bool { row == [""] }

  @Test(arguments: SharedData.names(in: "data/csv-spectrum/csvs"))
  func `reads csv-spectrum as its JSON says`(name: String) throws {
    let bytes = try SharedData.bytes("data/csv-spectrum/csvs/\(name)")
    let json = try SharedData.bytes(
      "data/csv-spectrum/json/\(name.replacing(".csv", with: ".json"))")
    let (records, disagreement) = agreedRecords(in: bytes)
    #expect(disagreement == nil)
    #expect(records.allSatisfy { $0.damage == nil })
    let header = try #require(records.first).texts
    let rows = records.dropFirst().map {
      Dictionary(zip(header, $0.texts), uniquingKeysWith: { $1 })
    }
    if name.hasPrefix("location_coordinates") {
      // Its JSON is one object of Latin-1 bytes with a telephone number of its own.
      #expect(records.map(\.fields.count) == [4, 4])
      #expect(records[1].fields[1].contains(UInt8(ascii: "\"")))
      return
    }
    // The line breaks inside fields of newlines_crlf are CR LF in one of the two files only.
    let expected = try JSONDecoder().decode([[String: String]].self, from: Data(json))
    #expect(expected.map(withPlainLineBreaks) == rows.map(withPlainLineBreaks))
  }

  private func withPlainLineBreaks(_ row: [String: String]) -> [String: String] {
    row.mapValues { $0.replacing("\r\n", with: "\n") }
  }

  @Test(arguments: SharedData.names(in: "data/sineemore/csv").filter { !$0.hasPrefix("bad-") })
  func `reads the good files of csv-test-data as their JSON says`(name: String) throws {
    let bytes = try SharedData.bytes("data/sineemore/csv/\(name)")
    let json = Data(
      try SharedData.bytes("data/sineemore/json/\(name.replacing(".csv", with: ".json"))"))
    let (records, disagreement) = agreedRecords(in: bytes)
    #expect(disagreement == nil)
    #expect(records.allSatisfy { $0.damage == nil })
    if name.hasPrefix("header-") {
      let header = try #require(records.first).texts
      let rows = records.dropFirst().map {
        Dictionary(zip(header, $0.texts), uniquingKeysWith: { $1 })
      }
      #expect(try JSONDecoder().decode([[String: String]].self, from: json) == rows)
    } else {
      let rows = try JSONDecoder().decode([[String]].self, from: json).filter { !isBlank($0) }
      #expect(records.map(\.texts) == rows)
    }
  }

  @Test func `reports the bad files of csv-test-data`() throws {
    func records(_ name: String) throws -> [PlainRecord] {
      let (records, disagreement) = agreedRecords(
        in: try SharedData.bytes("data/sineemore/csv/\(name).csv"))
      #expect(disagreement == nil)
      return records
    }
    #expect(try records("bad-missing-quote").map(\.damage) == [nil, .unclosedQuote])
    #expect(
      try records("bad-quotes-with-unescaped-quote").map(\.damage) == [nil, .textAfterQuote])
    // Strict readers refuse this; here a quotation mark inside an unquoted field is text.
    #expect(
      try records("bad-unescaped-quote").map(\.texts.last) == ["baz", "3"])
    #expect(try records("bad-header-less-fields").map(\.fields.count) == [3, 2])
    #expect(try records("bad-header-more-fields").map(\.fields.count) == [3, 4])
    #expect(try records("bad-header-no-header").isEmpty)
    #expect(try records("bad-header-wrong-header").map(\.texts) == [["qux", "quux", "quuz"]])
  }
}
