import Configuration
import Periods
import Responses
import Statistics
import Testing

@testable import Analysis

@Suite("Quotes")
struct QuoteTests {
  private func period(_ key: String) throws -> Period {
    try #require(FiscalCalendar.civil.period(key: key))
  }

  /// A sample with some comments of each group in one cell.
  private func comments(
    _ product: String?, _ key: String = "2026-Q1", each: Int = 4,
    groups: [AnswerGroup] = AnswerGroup.allCases,
    into sample: inout CommentSample
  ) throws {
    var shelf = CommentShelf()
    for group in groups {
      for number in 0..<each {
        let words = UInt64(number * 100 + group.rawValue * 10 + (product ?? "").utf8.count)
        shelf.add(
          Comment(
            group: group, length: CommentLength.allCases[number % 3],
            order: words &* 0x9E37_79B9_7F4A_7C15, words: words,
            text: "\(product ?? "all") \(group) \(number)"))
      }
    }
    sample.add(
      shelf, count: each * groups.count,
      to: CommentCell(survey: "", period: try period(key), product: product))
  }

  private func report(
    _ sample: CommentSample, _ build: (inout ReadingBuilder) throws -> Void,
    _ change: (inout Configuration) -> Void = { _ in }
  ) throws -> Report {
    var builder = ReadingBuilder()
    try build(&builder)
    var reading = builder.reading
    reading.comments = sample
    var configuration = Configuration(title: "Loyalty", sources: [])
    change(&configuration)
    return try Analyzer(configuration: configuration).report(
      on: reading,
      asOf: AsOf.given(
        option: CivilDate("2026-06-30"), configured: nil, sourceDateEpoch: nil))
  }

  @Test func `are balanced over groups, products and lengths`() throws {
    var sample = CommentSample()
    try comments("Atlas", each: 6, into: &sample)
    try comments("Beacon", each: 6, into: &sample)
    let report = try report(sample) {
      try $0.add("2026-01", 60, 30, 20, product: "Atlas")
      try $0.add("2026-01", 50, 30, 20, product: "Beacon")
    }
    let quotes = try #require(
      try report.estimate("2026-Q1", in: report.surveys[0].whole).quotes)
    #expect(quotes.comments == 36)
    #expect(
      quotes.quotes.map(\.group) == [
        .promoter, .promoter, .passive, .passive, .detractor, .detractor,
      ])
    #expect(quotes.quotes.count { $0.product == "Atlas" } == 3)
    #expect(Set(quotes.quotes.map(\.text)).count == 6)
    let atlas = try #require(
      try report.estimate("2026-Q1", in: report.surveys[0].products[0].line).quotes)
    #expect(atlas.comments == 18)
    #expect(atlas.quotes.allSatisfy { $0.product == "Atlas" })
    #expect(try report.estimate("2026", in: report.surveys[0].whole).quotes != nil)
  }

  @Test func `never come from a cell whose answers are withheld`() throws {
    var sample = CommentSample()
    for product in ["Atlas", "Beacon", "Comet"] { try comments(product, into: &sample) }
    let report = try report(sample) {
      try $0.add("2026-01", 60, 30, 20, product: "Atlas")
      try $0.add("2026-01", 3, 2, 2, product: "Beacon")
      try $0.add("2026-01", 2, 1, 1, product: "Comet")
    }
    let survey = report.surveys[0]
    let shown = survey.products.filter {
      $0.line.quarters[0].estimate.figures != nil
    }.map(\.name)
    #expect(shown == ["Atlas"])
    let quotes = try #require(survey.whole.quarters[0].quotes)
    #expect(Set(quotes.quotes.compactMap(\.product)) == ["Atlas"])
    #expect(quotes.comments == 12)
    for product in survey.products.dropFirst() {
      #expect(product.line.quarters[0].quotes == nil)
      #expect(product.line.years[0].quotes == nil)
    }
  }

  @Test func `need as many comments as the configuration says`() throws {
    var sample = CommentSample()
    try comments("Atlas", each: 2, into: &sample)
    try comments("Beacon", each: 4, into: &sample)
    func products(_ below: Int) throws -> Set<String> {
      let report = try report(sample) {
        try $0.add("2026-01", 60, 30, 20, product: "Atlas")
        try $0.add("2026-01", 50, 30, 20, product: "Beacon")
      } _: {
        $0.privacy.commentsBelow = below
      }
      let quotes = report.surveys[0].whole.quarters[0].quotes
      return Set((quotes?.quotes ?? []).compactMap(\.product))
    }
    #expect(try products(6) == ["Atlas", "Beacon"])
    #expect(try products(7) == ["Beacon"])
    #expect(try products(13).isEmpty)
  }

  @Test func `stand on the whole where there are no products, and once for the same words`() throws
  {
    var sample = CommentSample()
    try comments(nil, each: 6, groups: [.detractor], into: &sample)
    let report = try report(sample) { try $0.add("2026-01", 60, 30, 20) }
    let quotes = try #require(report.surveys[0].whole.quarters[0].quotes)
    #expect(quotes.quotes.map(\.group) == Array(repeating: .detractor, count: 6))
    #expect(quotes.quotes.allSatisfy { $0.product == nil })
    var chooser = QuoteChooser()
    for product in ["Atlas", "Beacon"] {
      var shelf = CommentShelf()
      shelf.add(
        Comment(
          group: .passive, length: .short, order: UInt64(product.utf8.count), words: 7,
          text: "same words"))
      chooser.add(shelf, count: 1, product: product)
    }
    #expect(chooser.quotes?.quotes.count == 1)
    #expect(chooser.quotes?.comments == 2)
  }

  @Test func `change no figure`() throws {
    var sample = CommentSample()
    try comments("Atlas", into: &sample)
    func build(_ builder: inout ReadingBuilder) throws {
      try builder.add("2026-01", 60, 30, 20, product: "Atlas")
      try builder.add("2026-01", 50, 30, 20, product: "Beacon")
    }
    var with = try report(sample, build)
    let without = try report(CommentSample(), build)
    #expect(with != without)
    with.surveys[0].whole.quarters[0].quotes = nil
    with.surveys[0].whole.years[0].quotes = nil
    with.surveys[0].products[0].line.quarters[0].quotes = nil
    with.surveys[0].products[0].line.years[0].quotes = nil
    #expect(with == without)
  }
}
