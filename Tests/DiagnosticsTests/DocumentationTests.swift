import Fixtures
import Foundation
import Testing

/// Documentation/Diagnostics.md lists what the code can say.
struct DocumentationTests {
  private let page: String
  /// The severities that the code gives to each id.
  private let made: [String: Set<String>]
  /// The calls whose id is no literal.
  private let hidden: [String]

  init() throws {
    let root = URL(filePath: SharedData.packageRoot)
    page = try String(
      contentsOf: root.appending(path: "Documentation/Diagnostics.md"), encoding: .utf8)
    let folder = root.appending(path: "Sources").path(percentEncoded: false)
    let sources = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".swift") }
      .map { SourceFile(text: try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)) }
    var made: [String: Set<String>] = [:]
    for call in sources.flatMap(\.factoryCalls) { made[call.id, default: []].insert(call.severity) }
    for reason in sources.flatMap(\.setAsideReasons) { made[reason, default: []].insert("note") }
    self.made = made
    hidden = sources.flatMap(\.callsWithoutLiteral)
  }

  /// The rows of the page's table: the id and its severities, in the order of the page.
  private var rows: [(id: String, severities: String)] {
    page.matches(of: /(?m)^\| `([a-z0-9-]+)` \| ([a-z, ]+) \| .+ \| .+ \|$/).map {
      (String($0.1), String($0.2))
    }
  }

  @Test func `the page has every diagnostic of the code, with its severity`() {
    let documented = Dictionary(rows.map { ($0.id, $0.severities) }, uniquingKeysWith: { $1 })
    for (id, severities) in made.sorted(by: { $0.key < $1.key }) {
      let expected = ["error", "warning", "note"].filter(severities.contains)
      #expect(documented[id] == expected.joined(separator: ", "), "\(id)")
    }
  }

  @Test func `the page lists nothing that the code no longer says`() {
    #expect(rows.map(\.id).filter { made[$0] == nil } == [])
  }

  @Test func `the page is sorted and names each diagnostic once`() {
    let ids = rows.map(\.id)
    #expect(ids.count > 90)
    #expect(ids == Set(ids).sorted())
    #expect(page.components(separatedBy: "\n| `").count - 1 == ids.count, "a malformed row")
  }

  @Test func `every diagnostic is made with an id that can be found by searching for it`() {
    #expect(hidden == ["row.reason.rawValue"])
  }
}

/// What a file of the code says about the diagnostics that it makes.
private struct SourceFile {
  let text: String

  /// `Diagnostic` and the functions of this file that hand their id on to it, as a pattern.
  private var factories: String {
    let helpers = text.matches(of: /func (\w+)\(\s*_ id: String[^{]*-> Diagnostic/).map {
      String($0.1)
    }
    return (["Diagnostic"] + helpers).joined(separator: "|")
  }

  /// The first arguments of the calls, with the second if it is a severity.
  private var calls: [(first: String, severity: String)] {
    guard
      let call = try? Regex(
        #"\b(?:"# + factories + #")\(\s*([^\s,):]+)(?:,\s*\.(note|warning|error))?"#,
        as: (Substring, Substring, Substring?).self)
    else { return [] }
    return text.matches(of: call).map { (String($0.output.1), String($0.output.2 ?? "error")) }
  }

  var factoryCalls: [(id: String, severity: String)] {
    calls.compactMap { call in
      call.first.wholeMatch(of: /"([a-z0-9-]+)"/).map { (String($0.1), call.severity) }
    }
  }

  /// First arguments that are no literal; a helper's own `id` is followed to the helper's calls.
  var callsWithoutLiteral: [String] {
    calls.map(\.first).filter { first in
      first.wholeMatch(of: /"([a-z0-9-]+)"/) == nil && !["id", "_"].contains(first)
    }
  }

  var setAsideReasons: [String] {
    guard let start = text.range(of: "enum SetAsideReason") else { return [] }
    let body = text[start.upperBound...].prefix { $0 != "}" }
    return body.matches(of: /case \w+ = "([a-z0-9-]+)"/).map { String($0.1) }
  }
}
