import Diagnostics
import Foundation
import Testing

@testable import Configuration

/// Documentation/Configuration.md says what the code does.
@Suite struct DocumentationTests {
  private let page: String

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    page = try String(
      contentsOf: root.appending(path: "Documentation/Configuration.md"), encoding: .utf8)
  }

  /// A key's row in the table of its level.
  private static func row(_ key: ConfigurationSchema.Key) -> String {
    let cells = [
      "`\(key.name)`", key.expects, key.standard, "`\(key.example)`", key.meaning,
    ]
    return "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
  }

  @Test(arguments: ConfigurationSchema.Level.allCases)
  func `the page has the row of every key`(_ level: ConfigurationSchema.Level) {
    for key in ConfigurationSchema.keys(at: level) {
      let row = Self.row(key)
      #expect(page.contains(row), "the row to add: \(row)")
    }
  }

  /// The keys of a lookup that the examples take the place of.
  private static let lookup = ["file": "file: f.csv", "on": "on: k", "columns": "columns: [a]"]

  /// Each example in its place, beside what is required.
  static let examples: [(level: ConfigurationSchema.Level, key: ConfigurationSchema.Key)] =
    ConfigurationSchema.Level.allCases.flatMap { level in
      ConfigurationSchema.keys(at: level).map { (level, $0) }
    }

  @Test(arguments: examples)
  func `the example of every key is read and takes effect`(
    _ level: ConfigurationSchema.Level, _ key: ConfigurationSchema.Key
  ) throws {
    let base = "title: T\nresponses:\n  - files: a.csv\n"
    let text =
      switch level {
      case .top where key.name == "title": "\(key.example)\nresponses:\n  - files: a.csv\n"
      case .top where key.name == "responses": "title: T\n\(key.example)\n"
      case .top: base + key.example
      case .source where key.name == "files": "title: T\nresponses:\n  - \(key.example)\n"
      case .source where key.name == "duplicates":
        "\(base)    respondent: c\n    \(key.example)\n"
      case .source: "\(base)    \(key.example)\n"
      case .lookup:
        base
          + "    lookup: {file: f.csv, on: k, columns: [a]}\n".replacing(
            Self.lookup[key.name] ?? "", with: key.example)
      case .target:
        "\(base)    survey: after support\ntargets:\n  - \(key.name == "nps" ? "" : "nps: 0\n    ")"
          + "\(key.example)\n"
      case .dimension: "\(base)dimensions:\n  region:\n    \(key.example)\n"
      case .email:
        base + "email:\n" + (key.name == "to" ? "" : "  to: a@example.org\n") + "  \(key.example)\n"
      case .calendar, .product, .about, .statistics, .privacy, .quality, .site, .pdf:
        "\(base)\(level.rawValue):\n  \(key.example)\n"
      }
    let outcome = Outcome(text)
    #expect(!outcome.diagnostics.contains { $0.severity == .error }, "\(outcome.summary)")
    let configuration = try #require(outcome.configuration)
    let plain = Outcome(level == .dimension ? base + "dimensions: {region: {}}" : base)
    #expect(configuration != plain.configuration)
  }

  @Test func `the complete example of the page is read without a word`() throws {
    let example = try #require(blocks("yaml").first)
    let outcome = Outcome(example)
    #expect(outcome.summary == [])
    #expect(outcome.configuration?.sources.count == 2)
  }

  @Test func `every other example of the page is read as part of a project`() throws {
    for block in blocks("yaml").dropFirst() {
      let isWhole = block.contains("responses:")
      let text = "title: T\n" + block + (isWhole ? "" : "\nresponses: [{files: a.csv}]")
      #expect(Outcome(text).summary == [], "\(block)")
    }
  }

  @Test func `the diagnostic on the page is the one that is printed`() throws {
    let text = "title: Customer loyalty\nhedline: month\nresponses: [{files: a.csv}]\n"
    let printed = Outcome(text).diagnostics.map { $0.text() }.joined()
    #expect(!printed.isEmpty)
    #expect(page.contains(printed))
  }

  /// The fenced blocks of a language, without their fences.
  private func blocks(_ language: String) -> [String] {
    page.components(separatedBy: "```\(language)\n").dropFirst().compactMap {
      $0.components(separatedBy: "\n```").first
    }
  }
}
