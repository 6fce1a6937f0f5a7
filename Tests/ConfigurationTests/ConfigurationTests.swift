import Configuration
import Diagnostics
import Periods
import Testing

@Suite struct ConfigurationTests {
  private func read(_ text: String) throws -> Configuration {
    let outcome = Outcome(text)
    #expect(outcome.summary == [])
    return try #require(outcome.configuration)
  }

  @Test func `fills in every default`() throws {
    let configuration = try read("title: T\nresponses:\n  - files: a.csv\n")
    let source = try #require(configuration.sources.first)
    #expect(configuration == Configuration(title: "T", sources: [source]))
    #expect(configuration.sources.count == 1)
    #expect(source.files.map(\.text) == ["a.csv"])
    #expect(source.survey == nil)
    #expect(source.delimiter == nil)
    #expect(source.constants == [:])
    #expect(source.filters == [])
  }

  @Test func `reads a whole configuration`() throws {
    let configuration = try read(complete)
    #expect(configuration.title == "Customer loyalty & more")
    #expect(configuration.organization == "Meridian Works")
    #expect(configuration.asOf == CivilDate(year: 2026, month: 10, day: 6))
    #expect(configuration.headline == .halfYear)
    #expect(configuration.history == 24)
    #expect(configuration.calendar == FiscalCalendar(firstMonth: 4, namedBy: .start))
    #expect(configuration.product.singular == "service")
    #expect(configuration.product.plural == "services")
    #expect(configuration.product.order == ["Atlas", "Beacon"])
    #expect(
      configuration.product.values == [MergedValue(name: "Atlas", values: ["ATLAS", "Atlas 2"])])
    #expect(configuration.about.question == "How likely are you to recommend us?")
    #expect(configuration.about.mode == "email")
    #expect(configuration.about.asked == "all customers with an order")
    #expect(configuration.statistics.confidence == 0.9)
    #expect(configuration.privacy.hideBelow == 0)
    #expect(configuration.privacy.muteBelow == 10)
    #expect(configuration.quality.maxSetAside == 0.025)
    #expect(configuration.theme == "meridian-2_b")
    #expect(configuration.styles == .file)
  }

  @Test func `keeps dimensions in the order of the file`() throws {
    let dimensions = try read(complete).dimensions
    #expect(
      dimensions == [
        DimensionSettings(
          key: "zone", column: "sales_zone", label: "Sales zone", order: ["EMEA", "no"],
          values: [MergedValue(name: "EMEA", values: ["Emea", "E.M.E.A."])]),
        DimensionSettings(key: "customer-type", column: "customer-type", label: "Customer type"),
        DimensionSettings(key: "channel", column: "channel", label: "Channel"),
      ])
  }

  @Test func `reads sources with their places`() throws {
    let sources = try read(complete).sources
    #expect(sources.count == 2)
    let first = try #require(sources.first)
    #expect(first.files.map(\.text) == ["content/*.csv", "${EXPORTS}/20??/*.csv"])
    #expect(first.files.map(\.place?.text) == ["barograph.yml:9:13", "barograph.yml:9:28"])
    #expect(first.files.last?.excerpt?.column == 28)
    #expect(first.place?.text == "barograph.yml:9:5")
    #expect(first.survey == "relationship")
    #expect(first.delimiter == UInt8(ascii: ";"))
    #expect([first.score, first.date, first.product] == ["rating", "when", "service"])
    #expect(first.comment == "reason, in words")
    #expect(first.dateOrder == .dayMonthYear)
    let second = try #require(sources.last)
    #expect(second.delimiter == UInt8(ascii: "\t"))
    #expect(second.survey == "relationship")
  }

  @Test func `reads how rows of an entry are told apart, joined and labelled`() throws {
    let source = try #require(
      read(
        """
        title: T
        calendar: {time-zone: Europe/Berlin}
        responses:
          - files: a.csv
            preset: surveymonkey
            encoding: windows-1252
            sheet: Responses
            labels: {Absolutely: 10, "Not at all": 0}
            id: response_id
            respondent: customer_id
            duplicates: first-per-quarter
            lookup: {file: "${LISTS}/accounts.csv", on: account_id, columns: [plan, region]}
        """
      ).sources.first)
    #expect(source.preset == "surveymonkey")
    #expect(source.encoding == .windows1252)
    #expect(source.sheet == "Responses")
    #expect(
      source.labels == [
        ScoreLabel(text: "Absolutely", score: 10), ScoreLabel(text: "Not at all", score: 0),
      ])
    #expect([source.id, source.respondent] == ["response_id", "customer_id"])
    #expect(source.duplicates == .firstPerQuarter)
    let lookup = try #require(source.lookup)
    #expect(lookup.file.text == "${LISTS}/accounts.csv")
    #expect(lookup.file.place?.text == "barograph.yml:12:20")
    #expect(lookup.key == "account_id")
    #expect(lookup.columns == ["plan", "region"])
  }

  @Test func `reads bounds between segments and the zone of the calendar`() throws {
    let configuration = try read(
      """
      title: T
      calendar: {time-zone: Europe/Berlin}
      responses: [{files: a.csv}]
      dimensions: {change: {bins: [-1.5, 0, 90]}}
      """)
    #expect(configuration.dimensions.first?.bins == [-1.5, 0, 90])
    #expect(configuration.timeZone?.text == "Europe/Berlin")
    #expect(configuration.timeZone?.place?.text == "barograph.yml:2:23")
  }

  @Test func `keeps values as they are written`() throws {
    let source = try #require(try read(complete).sources.last)
    #expect(
      source.constants == [
        "channel": "007", "sales_zone": "no", "date": "2025-01-01", "product": "1e3",
        "customer-type": "null",
      ])
    #expect(
      source.filters == [
        RowFilter(column: "status", values: ["complete", "yes", ""]),
        RowFilter(column: "wave", values: ["012"]),
      ])
  }

  @Test func `reads percentages and shares alike`() throws {
    for (text, share) in [
      ("5%", 0.05), ("0.05", 0.05), ("2.5 %", 0.025), ("\"0\"", 0), ("100%", 1), ("0%", 0),
    ] {
      let configuration = try read(project("quality: {max-set-aside: \(text)}"))
      #expect(configuration.quality.maxSetAside == share, "\(text)")
    }
  }

  @Test func `takes a byte order mark and any line ends`() throws {
    let text = project("history: 24")
    let marked = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    #expect(Outcome(marked).configuration?.history == 24)
    for end in ["\r\n", "\r", "\u{85}", "\u{2028}"] {
      let other = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(Outcome(other.joined(separator: end)).configuration?.history == 24)
      let bad = Outcome((other + ["hist: 1"]).joined(separator: end))
      #expect(bad.summary == ["unknown-key \(other.count + 1):1"])
    }
  }

  @Test func `keeps stars and ampersands inside texts`() throws {
    let configuration = try read(
      project("organization: R&D * Co & Sons\nabout: {mode: 'a *b &c', question: \"&x\"}"))
    #expect(configuration.organization == "R&D * Co & Sons")
    #expect(configuration.about.mode == "a *b &c")
    #expect(configuration.about.question == "&x")
  }

  @Test func `joins the lines of a long text`() throws {
    let configuration = try read(project("about:\n  question: >\n    How likely\n    are you?\n"))
    #expect(configuration.about.question == "How likely are you?")
  }

  @Test func `spells a survey as its first entry does, composed or not`() throws {
    let text =
      "title: T\nresponses:\n  - {files: a, survey: Caf\u{E9}}\n"
      + "  - {files: b, survey: Cafe\u{301}}\n"
    let surveys = try read(text).sources.map { Array(($0.survey ?? "").utf8) }
    #expect(surveys == [Array("Caf\u{E9}".utf8), Array("Caf\u{E9}".utf8)])
  }

  @Test func `gives entries without a survey the only one there is`() throws {
    let text = "title: T\nresponses:\n  - {files: a}\n  - {files: b, survey: sales}\n"
    #expect(try read(text).sources.map(\.survey) == ["sales", "sales"])
  }

  private let complete = """
    title: Customer loyalty & more
    organization:   Meridian Works
    language: en
    as-of: 2026-10-06
    headline: half-year
    history: 24
    calendar: {fiscal-year-starts: 4, named-by: start}
    responses:
      - files: [content/*.csv, "${EXPORTS}/20??/*.csv"]
        survey: relationship
        delimiter: ";"
        score: rating
        date: when
        date-order: dmy
        product: service
        comment: "reason, in words"
      - files: b.tsv
        delimiter: tab
        constant:
          {channel: 007, sales_zone: no, date: 2025-01-01, product: 1e3, customer-type: null}
        where: {status: [complete, yes, ""], wave: 012}
    product:
      singular: service
      plural: services
      order: [Atlas, Beacon]
      values: {Atlas: [ATLAS, "Atlas 2"]}
    dimensions:
      zone: {column: sales_zone, label: Sales zone, order: [EMEA, no], values: {EMEA: [Emea, E.M.E.A.]}}
      customer-type: {}
      channel: channel
    about:
      question: How likely are you to recommend us?
      mode: email
      asked: all customers with an order
    statistics: {confidence: 0.90}
    privacy: {hide-below: 0, mute-below: 10}
    quality: {max-set-aside: 2.5%}
    site: {theme: meridian-2_b, styles: file}
    """

  @Test func `strict privacy is one word`() {
    let base = "title: T\nresponses: [{files: a.csv}]\n"
    let privacy = Outcome(base + "privacy: strict\n").configuration?.privacy
    #expect(privacy == .strict)
    #expect(privacy?.hideBelow == 10)
    #expect(privacy?.muteBelow == 30)
    #expect(Outcome(base + "privacy: lax\n").configuration == nil)
  }
}
