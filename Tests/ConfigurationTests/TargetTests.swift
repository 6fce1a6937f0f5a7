import Configuration
import Diagnostics
import Testing

@Suite struct TargetTests {
  private static let start = "title: T\nresponses:\n  - files: a.csv\n"
  private static let two =
    "title: T\nresponses:\n  - {files: a, survey: After support}\n  - {files: b, survey: Yearly}\n"

  @Test func `reads targets of all answers and of products, in the order of the file`() throws {
    let text = Self.start + "targets:\n  - nps: +45\n  - {nps: -100, product: Atlas}\n"
    let outcome = Outcome(text + "  - {product: \"7\", nps: 0}\n")
    #expect(outcome.summary == [])
    let targets = try #require(outcome.configuration?.targets)
    #expect(targets.map(\.nps) == [45, -100, 0])
    #expect(targets.map(\.product) == [nil, "Atlas", "7"])
    #expect(targets.map(\.survey) == [nil, nil, nil])
    #expect(targets.map(\.place?.line) == [5, 6, 7])
    #expect(targets[1].place?.column == 26)
  }

  @Test func `gives each target its survey`() throws {
    let one = Outcome(Self.start + "    survey: Yearly\ntargets: [{nps: 40}]")
    #expect(one.configuration?.targets.first?.survey == "Yearly")
    let both = Outcome(
      Self.two + "targets: [{nps: 40, survey: Yearly}, {nps: 40, survey: After support}]")
    #expect(both.summary == [])
    #expect(both.configuration?.targets.map(\.survey) == ["Yearly", "After support"])
  }

  static let bad: [BadCase] = [
    BadCase(start + "targets: ①[]", "wrong-type"),
    BadCase(start + "targets: ①45", "wrong-type"),
    BadCase(start + "targets:\n  ①nps: 45", "wrong-type"),
    BadCase(start + "①targets:", "no-value"),
    BadCase(start + "targets: [①45]", "wrong-type"),
    BadCase(start + "targets: [①{product: Atlas}]", "missing-key"),
    BadCase(start + "targets: [{nps: 45, ①produkt: Atlas}]", "unknown-key"),
    BadCase(start + "targets: [{nps: ①101}]", "invalid-value"),
    BadCase(start + "targets: [{nps: ①-101}]", "invalid-value"),
    BadCase(start + "targets: [{nps: ①45.0}]", "invalid-value"),
    BadCase(start + "targets: [{nps: ①45%}]", "invalid-value"),
    BadCase(start + "targets: [{nps: ①\"-\"}]", "invalid-value"),
    BadCase(start + "targets: [{nps: ①99999999999999999999}]", "invalid-value"),
    BadCase(start + "targets: [{nps: ①[45]}]", "wrong-type"),
    BadCase(start + "targets: [{nps: 45, product: ①[a]}]", "wrong-type"),
    BadCase(start + "targets: [{nps: 45, product: ①\"\"}]", "no-value"),
    BadCase(start + "targets: [{nps: 45}, ①{nps: 40}]", "repeated-target"),
    BadCase(
      start + "targets: [{nps: 4, product: A}, {nps: 4}, ①{nps: 5, product: A}]",
      "repeated-target"),
    BadCase(start + "targets: [{nps: 45, survey: ①Yearly}]", "unknown-survey"),
    BadCase(two + "targets: [①{nps: 45}]", "survey-needed"),
    BadCase(two + "targets: [{nps: 45, survey: ①yearly}]", "unknown-survey"),
  ]

  @Test(arguments: bad)
  func `says what is wrong with a target and where`(_ bad: BadCase) {
    let marked = MarkedYAML(bad.text)
    let outcome = Outcome(marked.text)
    #expect(outcome.configuration == nil)
    #expect(outcome.summary == zip(bad.ids, marked.marks).map { "\($0) \($1)" })
  }

  @Test func `names what was meant`() {
    func text(_ yaml: String) -> String { Outcome(yaml).diagnostics.map { $0.text() }.joined() }
    #expect(
      text(Self.start + "targets: [{nps: 45, produkt: Atlas}]").contains("Did you mean `product`?"))
    #expect(
      text(Self.two + "targets: [{nps: 45, survey: yearly}]").contains("Did you mean `Yearly`?"))
    #expect(
      text(Self.two + "targets: [{nps: 45, survey: x}]").contains(
        "The surveys are `After support`, `Yearly`."))
    #expect(
      text(Self.start + "targets: [{nps: 45}, {nps: 40}]").contains(
        "all answers together have two targets; the first stands at barograph.yml:4:11"))
  }
}
