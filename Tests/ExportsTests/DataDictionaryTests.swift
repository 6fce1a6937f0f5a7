import Fixtures
import Foundation
import Testing

@testable import Exports

struct DataDictionaryTests {
  private static func url(_ name: String) -> URL {
    URL(filePath: SharedData.packageRoot + "/Documentation/" + name)
  }

  @Test func `every file of figures has exactly the columns that are described`() throws {
    var seen: Set<String> = []
    for report in try SchemaReports.all {
      for file in ReportTables(report).files {
        let text = String(decoding: file.bytes, as: UTF8.self)
        let header = String(text.prefix { $0 != "\r\n" }).split(separator: ",").map(String.init)
        let shape = try #require(TableShape.all.first { $0.file == file.name }, "\(file.name)")
        #expect(header == shape.columns.map(\.name), "\(file.name)")
        seen.insert(file.name)
      }
    }
    #expect(seen == Set(TableShape.all.map(\.file)))
  }

  @Test func `every row has a cell for every column`() throws {
    for report in try SchemaReports.all {
      for file in ReportTables(report).files {
        let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\r\n")
        let count = lines[0].split(separator: ",", omittingEmptySubsequences: false).count
        for line in lines where !line.contains("\"") {
          #expect(line.split(separator: ",", omittingEmptySubsequences: false).count == count)
        }
      }
    }
  }

  @Test func `every member and column has one sentence`() {
    for file in DataDictionary().files {
      #expect(!file.entries.isEmpty)
      for says in [file.says] + file.entries.map(\.says) {
        #expect(says.hasSuffix(".") && says.count > 3, "\(file.name): \(says)")
        #expect(!says.contains("|"))
      }
    }
  }

  @Test func `every member of the schema is in the dictionary`() throws {
    let file = try #require(DataDictionary().files.first)
    var known: Set<[String]> = []
    for entry in file.entries {
      known.insert([entry.name.split(separator: ".").last.map(String.init) ?? "", entry.says])
    }
    func check(_ value: Any) {
      if let list = value as? [Any] { list.forEach(check) }
      guard let object = value as? [String: Any] else { return }
      for (name, member) in object["properties"] as? [String: [String: Any]] ?? [:] {
        let says = member["description"] as? String ?? ""
        #expect(known.contains([name, says]), "\(name): \(says)")
      }
      object.values.forEach(check)
    }
    check(try JSONSerialization.jsonObject(with: Data(ReportSchema().file.bytes)))
  }

  /// The part of the page from the dictionary's heading to the next one of its level. With RECORD=1
  /// in the environment it is written.
  @Test func `the data page has the dictionary`() throws {
    let url = Self.url("Data.md")
    let page = try String(contentsOf: url, encoding: .utf8)
    let parts = page.components(separatedBy: "<!-- dictionary -->\n")
    #expect(parts.count == 3)
    guard parts.count == 3 else { return }
    let text = "\n" + DataDictionary().files.map { DataDictionary.markdown($0) + "\n" }.joined()
    if ProcessInfo.processInfo.environment["RECORD"] == "1", parts[1] != text {
      try [parts[0], text, parts[2]].joined(separator: "<!-- dictionary -->\n")
        .write(to: url, atomically: true, encoding: .utf8)
    }
    #expect(parts[1] == text, "RECORD=1 writes it")
  }
}
