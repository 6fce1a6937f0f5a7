import Analysis
import Markup
import Periods
import Statistics
import Wording

extension PageContext {
  /// What people wrote in a period, by group; nothing where nothing may be quoted.
  /// - Parameter product: the product the page is about; nil where quotes name theirs.
  func quotes(_ period: PeriodEstimate?, of product: String? = nil) -> Markup {
    guard let period, let quotes = period.quotes else { return Markup() }
    return section(
      "quotes", words.quotesTitle, voices(quotes, in: period, of: product))
  }

  /// The quotes that the rule chooses after those that stand elsewhere.
  /// - Parameter first: where the first ones stand.
  func furtherQuotes(
    _ quotes: Quotes, of product: String, in period: PeriodEstimate, first: Link
  ) -> Markup {
    let next = Quotes(comments: quotes.comments, quotes: quotes.further)
    let body = Markup { writer in
      if !next.quotes.isEmpty {
        writer.append(voices(next, in: period, of: product))
      }
      writer.element("p", .class("more")) { writer in
        writer.element("a", .href(first), text: words.firstQuotes(product))
      }
    }
    return section("quotes", words.quotesTitle, body)
  }

  /// Quotes by group, below the rule that chose them.
  private func voices(
    _ quotes: Quotes, in period: PeriodEstimate, of product: String?
  ) -> Markup {
    Markup { writer in
      writer.element("p", .class("note")) { writer in
        let rule = words.quotesRule(quotes, words.dated(period), product: product)
        writer.text(rule.head)
        writer.element(
          "a", .href(link(.method, fragment: "\(site.map.idPrefix(.method))-quotes-section")),
          text: rule.link)
        writer.text(rule.tail)
      }
      writer.element("div", .class("voices")) { writer in
        for group in AnswerGroup.allCases {
          let said = quotes.quotes.filter { $0.group == group }
          guard !said.isEmpty else { continue }
          writer.element("div") { writer in
            writer.element(
              HeadingLevel.third.element(site.form), .class(group.className),
              text: words.groupNames[group.rawValue])
            writer.element("ul") { writer in
              for quote in said { self.quote(quote, namesProduct: product == nil, &writer) }
            }
          }
        }
      }
    }
  }

  /// A comment: with `dir` of its own, so that its script turns nothing beside it around.
  private func quote(_ quote: Quote, namesProduct: Bool, _ writer: inout MarkupWriter) {
    writer.element("li") { writer in
      writer.element("q", Attribute("dir", "auto"), text: quote.text)
      if namesProduct, let product = quote.product { writer.element("small", text: product) }
    }
  }
}

extension AnswerGroup {
  /// The class that gives a group its colour.
  fileprivate var className: String {
    switch self {
    case .promoter: "g-promoter"
    case .passive: "g-passive"
    case .detractor: "g-detractor"
    }
  }
}
