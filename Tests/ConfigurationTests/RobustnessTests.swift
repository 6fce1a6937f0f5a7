import Fixtures
import Diagnostics
import Testing

@testable import Configuration

/// Whatever the bytes, reading ends with a configuration or with diagnostics.
@Suite struct RobustnessTests {
  @Test func `points at the first byte that is not UTF-8`() {
    let bytes = Array("title: é".utf8) + [0xC3, 0x28] + Array("\nfoo".utf8)
    #expect(Outcome(bytes).summary == ["not-utf-8 1:9"])
    #expect(Outcome([0xFF, 0xFE, 0x74, 0x00]).summary == ["not-utf-8 1:1"])
    #expect(Outcome([0xE2, 0x82]).summary == ["not-utf-8 1:1"])
  }

  @Test func `refuses a file far too large to be a configuration`() {
    let bytes = [UInt8](repeating: UInt8(ascii: "#"), count: 10_000_000)
    #expect(Outcome(bytes).summary == ["configuration-too-large 0:0"])
  }

  @Test(arguments: [40, 900, 5_000, 100_000])
  func `bears any depth`(_ depth: Int) {
    let opened = String(repeating: "[", count: depth)
    let closed = String(repeating: "]", count: depth)
    let listed = String(repeating: "- ", count: depth)
    for text in [
      project("about: \(opened)"), project("about: \(opened)\(closed)"), opened + closed,
      project("about: " + String(repeating: "{a: ", count: depth)), listed + "a",
      project("about:\n  \(listed)a"), String(repeating: "? ", count: depth),
      String(repeating: "!!map {? ", count: depth),
    ] {
      let outcome = Outcome(text)
      #expect(outcome.configuration == nil)
      #expect(!outcome.diagnostics.isEmpty)
    }
  }

  @Test func `takes no value that is nested deeper than any key needs`() {
    let nested = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
    let ids = Outcome(project("about: \(nested)")).diagnostics.map(\.id)
    #expect(ids.contains("nested-too-deeply"))
  }

  @Test func `expands no alias`() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...30 {
      let alias = "*a\(level - 1)"
      text +=
        "a\(level): &a\(level) [\(Array(repeating: alias, count: 10).joined(separator: ", "))]\n"
    }
    text += "? *a30\n: x\n"
    let outcome = Outcome(text)
    #expect(outcome.configuration == nil)
    #expect(outcome.diagnostics.contains { $0.id == "unquoted-sign" })
  }

  @Test func `tells the first hundred problems and counts the rest`() {
    let lines = (1...150).map { "unknown-\($0): 1" }.joined(separator: "\n")
    let outcome = Outcome(project(lines))
    #expect(outcome.diagnostics.count == 101)
    #expect(outcome.diagnostics.last?.id == "more-problems")
  }

  @Test func `ends after many repeated keys`() {
    let lines = (1...40).map { "k\($0): 1\nk\($0): 2" }.joined(separator: "\n")
    let outcome = Outcome(project(lines))
    #expect(outcome.configuration == nil)
    #expect(outcome.diagnostics.contains { $0.id == "repeated-key" })
  }

  @Test func `cuts long lines and names in messages`() throws {
    let long = String(repeating: "x", count: 5_000)
    let diagnostic = try #require(Outcome(project("about: {? \(long) : 1}")).diagnostics.first)
    #expect(diagnostic.id == "unknown-key")
    #expect(diagnostic.text().utf8.count < 1_000)
  }

  @Test func `shows no control character of a key`() throws {
    let outcome = Outcome(project("\"a\\e[31m\": 1"))
    #expect(outcome.diagnostics.map(\.id) == ["control-character"])
    #expect(!outcome.diagnostics.contains { $0.text().unicodeScalars.contains("\u{1B}") })
  }

  @Test(arguments: UInt64(1)...12)
  func `survives random changes of a whole configuration`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let original = Array(Self.seedText.utf8)
    for _ in 0..<250 {
      var bytes = original
      for _ in 0...Int.random(in: 0...5, using: &random) {
        Self.mutate(&bytes, &random)
      }
      let outcome = Outcome(bytes)
      let isRefused = outcome.diagnostics.contains { $0.severity == .error }
      #expect((outcome.configuration == nil) == isRefused)
      #expect(outcome.diagnostics == outcome.diagnostics.sorted())
      for diagnostic in outcome.diagnostics { #expect(diagnostic.text().utf8.count < 3_000) }
    }
  }

  private static func mutate(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let signs = Array("{}[],:#&*!|>'\"%@`-?~\n\t \r\u{0}\u{85}é0<".utf8)
    let at = Int.random(in: 0..<max(1, bytes.count), using: &random)
    guard at < bytes.count else { return }
    let end = min(bytes.count, at + Int.random(in: 1...20, using: &random))
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes.removeSubrange(at..<end)
    case 1: bytes.insert(contentsOf: bytes[at..<end], at: at)
    case 2: bytes[at] = UInt8.random(in: .min ... .max, using: &random)
    case 3: bytes.insert(signs.randomElement(using: &random) ?? 0, at: at)
    default: bytes[at] = signs.randomElement(using: &random) ?? 0
    }
  }

  private static let seedText = """
    # A comment
    title: "Customer loyalty"
    as-of: 2026-10-06
    calendar: {fiscal-year-starts: 4, named-by: end}
    responses:
      - files: ["content/*.csv", '${EXPORTS}/a.csv']
        delimiter: ";"
        constant: {region: EMEA}
        where:
          status:
            - complete
            - ""
    product: {order: [Atlas], values: {Atlas: [ATLAS, "Atlas \\u0032"]}}
    dimensions:
      region: {order: [EMEA]}
      plan: Plan
    about:
      question: |
        How likely are you
        to recommend us?
    privacy: {hide-below: 5}
    quality: {max-set-aside: 5%}
    """
}
