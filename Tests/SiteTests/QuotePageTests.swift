import Commentary
import Configuration
import Fixtures
import Foundation
import Periods
import ReportFixtures
import Responses
import Statistics
import Testing

@testable import Analysis
@testable import Site
@testable import Wording

@Suite("Quotes on pages")
struct QuotePageTests {
  private static let hostile =
    #"<script>alert(1)</script> "&amp; \#u{202E}txt \#u{5E9}\#u{5DC}\#u{5D5}\#u{5DD} [email]"#

  /// A report with quotes of two groups in the headline period.
  private func pages(text: String = Self.hostile) throws -> [String: String] {
    let fixture = ReportFixture()
    var report = try fixture.report
    let quotes = Quotes(
      comments: 1_204,
      quotes: [
        Quote(group: .promoter, product: "Store", text: "Quick and friendly all along."),
        Quote(group: .detractor, product: "Cloud", text: text),
      ])
    let headline = report.surveys[0].headline
    func add(to line: inout Line) {
      for index in line.quarters.indices where line.quarters[index].period == headline {
        line.quarters[index].quotes = quotes
      }
    }
    add(to: &report.surveys[0].whole)
    add(to: &report.surveys[0].products[0].line)
    let site = Site(report: report, commentary: Commentary(), theme: nil)
    return Dictionary(
      uniqueKeysWithValues: try site.files().files.map {
        ($0.path, String(decoding: $0.bytes, as: UTF8.self))
      })
  }

  @Test func `stand by group with the rule that chose them, linked to the method`() throws {
    let pages = try pages()
    let index = try #require(pages["index.html"])
    #expect(index.contains(#"<h3 class="g-promoter">Promoters</h3>"#))
    #expect(index.contains(#"<h3 class="g-detractor">Detractors</h3>"#))
    #expect(!index.contains(#"class="g-passive">Passives</h3>"#))
    #expect(index.contains("Two of 1,204\u{A0}comments in "))
    #expect(index.contains(##"<a href="method.html#method-quotes-section">by rule</a>"##))
    #expect(index.contains("Brackets stand for what may identify people."))
    #expect(index.contains("<small>Store</small>"))
    #expect(pages["method.html"]?.contains(#"id="method-quotes-section""#) == true)
  }

  @Test func `are text whatever they hold, with a direction of their own`() throws {
    let index = try #require(try pages()["index.html"])
    #expect(!index.contains("<script>alert"))
    #expect(index.contains(#"<q dir="auto">&lt;script&gt;alert(1)&lt;/script&gt; &quot;&amp;amp;"#))
  }

  @Test func `name their product only where a page is not about it`() throws {
    let page = try #require(try pages()["products/store.html"])
    #expect(page.contains("Two of 1,204\u{A0}comments on Store in "))
    #expect(!page.contains("<small>Cloud</small>"))
  }

  @Test func `are on no page without any, and the method says nothing where they are off`() throws {
    var fixture = ReportFixture()
    #expect(try fixture.site()["index.html"]?.contains("In their words") == false)
    fixture.configuration.showsComments = false
    #expect(try fixture.site()["method.html"]?.contains("comments are quoted") == false)
  }

  @Test func `the document states the rule as the method page does`() throws {
    let root = URL(filePath: SharedData.packageRoot)
    let document = try String(
      contentsOf: root.appending(path: "Documentation/Method.md"), encoding: .utf8)
    let words = document.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for text in Words(try ReportFixture().report).quotesMethod(commentsBelow: 5, hasProducts: true)
    {
      #expect(words.contains(text.replacing("\u{A0}", with: " ")), "\(text)")
    }
  }
}
