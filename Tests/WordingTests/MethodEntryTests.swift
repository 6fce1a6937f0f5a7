import Fixtures
import Foundation
import ReportFixtures
import Testing

@testable import Wording

/// `Documentation/Method.md` and the method page state the same methods.
struct MethodEntryTests {
  private let document: String
  private let entries: [MethodEntry]

  init() throws {
    let root = URL(filePath: SharedData.packageRoot)
    document = try String(
      contentsOf: root.appending(path: "Documentation/Method.md"), encoding: .utf8)
    entries = Words(try ReportFixture().report).methodEntries
  }

  /// The methods of the document: what stands between a heading of the third level and its source.
  private var sections: [(name: String, text: String)] {
    document.components(separatedBy: "\n### ").dropFirst().compactMap { section in
      guard let end = section.range(of: "\nSource: ") else { return nil }
      let name = section.prefix { $0 != "\n" }
      let source = section[end.lowerBound...].dropFirst()
      let paragraph = source.range(of: "\n\n").map { source[..<$0.lowerBound] } ?? source
      return (String(name), String(section[..<end.upperBound]) + paragraph.dropFirst(8))
    }
  }

  @Test func `the document has the methods of the page in their order`() {
    #expect(sections.map(\.name) == entries.map(\.name))
  }

  @Test func `the document states use, formula and source as the page does`() {
    for (section, entry) in zip(sections, entries) {
      let words = section.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains(entry.use), "\(entry.name)")
      for line in entry.formula { #expect(section.text.contains("\n    \(line)\n"), "\(line)") }
      #expect(words.hasSuffix("Source: \(entry.source)"), "\(entry.name)")
    }
  }
}
