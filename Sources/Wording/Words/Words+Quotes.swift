package import Analysis
package import Phrases
import Responses

extension Words {
  package var quotesTitle: String { say(QuotePhrase.title) }

  /// `Six of 1,204 comments on Store in Q3 2026, chosen by rule: each group in turn, however large.`
  package func quotesRule(
    _ quotes: Quotes, _ period: Dated, product: String?
  ) -> (head: String, link: String, tail: String) {
    let count = quotes.quotes.count
    let isSome = count < quotes.comments
    let phrase: QuotePhrase =
      product == nil ? (isSome ? .some : .all) : isSome ? .someOnProduct : .allOnProduct
    let rule = linked(
      phrase,
      [
        "few": few(count), "n": isSome ? quotes.comments : count,
        "product": product.map(named) ?? "", "period": period, "link": Self.link,
      ])
    let isReplaced = quotes.quotes.contains { quote in
      Replacement.allCases.contains { quote.text.contains($0.text) }
    }
    return (
      rule.head, say(QuotePhrase.byRule),
      rule.tail + (isReplaced ? " " + say(QuotePhrase.brackets) : "")
    )
  }

  /// A small number at the start of a sentence.
  private func few(_ number: Int) -> String {
    let words: [QuotePhrase] = [.noComment, .one, .two, .three, .four, .five, .six]
    return words.indices.contains(number) ? say(words[number]) : numbers.count(number)
  }

  package var quotesMethodTitle: String { say(QuotePhrase.methodTitle) }

  /// The rule by which quotes are chosen, and what is replaced in them.
  /// - Parameter hasProducts: whether answers are split by product.
  package func quotesMethod(commentsBelow: Int, hasProducts: Bool) -> [String] {
    [
      say(hasProducts ? QuotePhrase.choiceByProduct : .choice),
      say(
        hasProducts ? QuotePhrase.notQuotedByProduct : .notQuoted, ["n": commentsBelow]),
      say(QuotePhrase.replaced),
    ]
  }
}
