import Foundation
import Testing

@testable import BarographCommand

/// A project that can't be built: the diagnostics it gets, and the status.
struct InvalidProject: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let status: Int32
  /// Each as `file:line:column id`, as many as are printed.
  let diagnostics: [String]
  var configuration = "title: Loyalty\nresponses:\n  - files: a.csv\n"
  var responses: [String: String] = ["a.csv": "date,score\n2026-01-05,9\n2026-01-06,3\n"]
  var further: [String: String] = [:]

  init(
    _ description: String, status: Int32, _ diagnostics: [String],
    change: (inout InvalidProject) -> Void
  ) {
    testDescription = description
    self.status = status
    self.diagnostics = diagnostics
    change(&self)
  }

  static let all = [
    InvalidProject("an unknown key", status: 78, ["barograph.yml:2:1 unknown-key"]) {
      $0.configuration = "title: Loyalty\norganisation: x\nresponses: [{files: a.csv}]\n"
    },
    InvalidProject("a fiscal month of 13", status: 78, ["barograph.yml:2:34 invalid-value"]) {
      $0.configuration =
        "title: T\ncalendar: {\"fiscal-year-starts\": 13}\nresponses: [{files: a.csv}]\n"
    },
    InvalidProject(
      "a glob that matches nothing", status: 66, ["barograph.yml:3:12 no-file-matches"]
    ) {
      $0.configuration = "title: Loyalty\nresponses:\n  - files: b*.csv\n"
    },
    InvalidProject(
      "a file that two entries count", status: 78, ["barograph.yml:4:5 counted-twice"]
    ) {
      $0.configuration = "title: Loyalty\nresponses:\n  - files: a.csv\n  - files: ./*.csv\n"
    },
    InvalidProject("a theme that is not there", status: 78, ["no-theme"]) {
      $0.configuration = "title: T\nresponses: [{files: a.csv}]\nsite: {theme: acme}\n"
    },
    InvalidProject("a file of nothing", status: 65, ["a.csv empty-file"]) {
      $0.responses = ["a.csv": ""]
    },
    InvalidProject("no answer that counts", status: 65, ["no-answers"]) {
      $0.responses = ["a.csv": "date,score\n2026-01-05,\n2026-01-06,NA\n"]
    },
    InvalidProject("too many rows set aside", status: 65, ["a.csv:2 too-much-set-aside"]) {
      $0.responses = ["a.csv": "date,score\n2026-01-05,11\n2026-01-06,3\n"]
      $0.configuration = "title: T\nresponses: [{files: a.csv, score: score, date: date}]\n"
    },
    InvalidProject(
      "dates of an order that can't be told", status: 65, ["a.csv:1 date-order-needed"]
    ) {
      $0.responses = ["a.csv": "date,score\n05/01/2026,10\n06/01/2026,3\n"]
    },
    InvalidProject(
      "raw HTML in commentary", status: 65, ["content/commentary/index.md:5:1 raw-html"]
    ) {
      $0.further = [
        "content/commentary/index.md": "---\nperiod: 2026-Q1\n---\n\n<script>alert(1)</script>\n"
      ]
    },
    InvalidProject(
      "a script behind a link", status: 65, ["content/commentary/index.md:5:5 unsafe-link"]
    ) {
      $0.further = [
        "content/commentary/index.md": "---\nperiod: 2026-Q1\n---\n\n[x](javascript:alert(1))\n"
      ]
    },
    InvalidProject(
      "an unknown name in a template", status: 78,
      ["themes/barograph/footer.mustache:1:9 unknown-template-name"]
    ) {
      $0.further = ["themes/barograph/footer.mustache": "<footer>{{titel}}</footer>"]
    },
  ]
}

struct InvalidProjectTests {
  @Test(arguments: InvalidProject.all)
  func `is refused with its place, and leaves the last good site untouched`(
    project: InvalidProject
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write("title: Good\nresponses: [{files: good.csv}]\n", to: "good.yml")
    try folder.write("date,score\n2026-01-05,9\n", to: "good.csv")
    let good = try Program.run(["build", "--config", "good.yml"], in: folder.path.text)
    #expect(good.status == 0, "\(good.error)")
    let before = try folder.tree("output")

    for (name, text) in project.responses.merging(project.further, uniquingKeysWith: { $1 }) {
      try folder.write(text, to: name)
    }
    try folder.write(project.configuration, to: "barograph.yml")
    let result = try Program.run(["build"], in: folder.path.text)
    #expect(result.status == project.status)
    #expect(Self.heads(of: result.error) == project.diagnostics, "\(result.error)")
    #expect(result.output.isEmpty)
    #expect(try folder.tree("output") == before)
  }

  /// The first line of each diagnostic as `place id`.
  private static func heads(of text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      guard let start = line.range(of: "error: "), line.hasSuffix("]"),
        let id = line.lastIndex(of: "[")
      else { return nil }
      let place = line[..<start.lowerBound].dropLast(2)
      let name = line[line.index(after: id)...].dropLast()
      return place.isEmpty ? String(name) : "\(place) \(name)"
    }
  }
}
