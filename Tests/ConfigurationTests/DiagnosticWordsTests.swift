import Configuration
import Diagnostics
import Testing

/// The words of diagnostics, as they are printed.
@Suite struct DiagnosticWordsTests {
  private func text(_ yaml: String) -> String {
    Outcome(yaml).diagnostics.map { $0.text() }.joined()
  }

  @Test func `names the nearest key`() {
    #expect(
      text(project("hedline: month")) == """
        barograph.yml:5:1: error: there is no key `hedline` [unknown-key]
          hedline: month
          ^^^^^^^
          Did you mean `headline`?

        """)
  }

  @Test func `names the section a key belongs to`() {
    #expect(text(project("confidence: 0.9")).contains("`confidence` belongs under `statistics:`."))
    #expect(
      text(project("about: {title: x}")).contains("`title` belongs at the start of a line."))
    #expect(
      text(project("score: x")).contains("`score` belongs under an entry of `responses:`."))
  }

  @Test func `lists the known keys where none is near`() {
    #expect(
      text(project("privacy: {strict: yes}")).contains(
        "there is no key `strict` under `privacy:` [unknown-key]"))
    #expect(
      text(project("privacy: {strict: yes}")).contains(
        "The keys known here are `hide-below`, `mute-below`, `comments-below`."))
  }

  @Test func `says where a repeated key stands first`() {
    #expect(
      text(project("title: U")) == """
        barograph.yml:5:1: error: `title` stands twice; it stands first at barograph.yml:1:1 \
        [repeated-key]
          title: U
          ^^^^^
          Delete one of the two.

        """)
  }

  @Test func `says what is expected with an example`() {
    #expect(
      text(project("history: [1]")) == """
        barograph.yml:5:10: error: `history` must be a whole number from 1 to 400, not a list \
        [wrong-type]
          history: [1]
                   ^
          Write for example `history: 24`.

        """)
    #expect(
      text(project("calendar: {fiscal-year-starts: 13}")) == """
        barograph.yml:5:32: error: `calendar.fiscal-year-starts` must be the number of a month, \
        1 to 12, not `13` [invalid-value]
          calendar: {fiscal-year-starts: 13}
                                         ^^
          Write for example `fiscal-year-starts: 4`.

        """)
    #expect(text(project("headline: quater")).contains("Did you mean `quarter`?"))
    #expect(
      text(project("language: it"))
        .contains("Languages there are: `en`, `de`, `fr`, `es`, `pt`."))
  }

  @Test func `warns of constants that nothing reads`() {
    let outcome = Outcome(
      project("dimensions: {channel: {}}", source: "    constant: {chanel: email}"))
    #expect(outcome.configuration != nil)
    #expect(outcome.summary == ["constant-without-effect 4:16"])
    #expect(outcome.diagnostics.first?.remedy == "Did you mean `channel`?")
    #expect(outcome.diagnostics.first?.severity == .warning)
  }

  @Test func `warns of surveys that differ in capitals and of merged names in the order`() {
    let surveys =
      "title: T\nresponses:\n  - {files: a, survey: Sales}\n  - {files: b, survey: sales}"
    #expect(Outcome(surveys).summary == ["surveys-alike 4:5"])
    let order = project("product: {order: [ATLAS, Beacon], values: {Atlas: [ATLAS]}}")
    #expect(Outcome(order).summary == ["order-names-merged-value 5:19"])
    #expect(Outcome(order).configuration?.product.order == ["ATLAS", "Beacon"])
  }

  @Test func `has words for what only the command can find out`() {
    let missing = Diagnostic.configurationMissing(file: "barograph.yml")
    #expect(missing.id == "configuration-missing")
    #expect(missing.remedy?.contains("`barograph init`") == true)
  }
}
