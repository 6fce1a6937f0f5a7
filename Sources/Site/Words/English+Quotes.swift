import Analysis
import Responses

extension Words {
  var quotesTitle: String { "In their words" }

  /// `Six of 1,204 comments on Store in Q3 2026, chosen by rule: each group in turn, however large.`
  func quotesRule(
    _ quotes: Quotes, _ period: String, product: String?
  ) -> (head: String, link: String, tail: String) {
    let count = quotes.quotes.count
    let about = product.map { " on \(named($0))" } ?? ""
    let isReplaced = quotes.quotes.contains { quote in
      Replacement.allCases.contains { quote.text.contains($0.text) }
    }
    let head =
      count < quotes.comments
      ? "\(few(count)) of \(comments(quotes.comments))\(about) in \(period), chosen "
      : "All \(comments(count))\(about) in \(period), ordered "
    return (
      head, "by rule",
      ": each group in turn, however large."
        + (isReplaced ? " Brackets stand for what may identify people." : "")
    )
  }

  private func comments(_ number: Int) -> String { counted(number, "comment", "comments") }

  /// A small number at the start of a sentence.
  private func few(_ number: Int) -> String {
    let words = ["None", "One", "Two", "Three", "Four", "Five", "Six"]
    return words.indices.contains(number) ? words[number] : numbers.count(number)
  }

  var quotesMethodTitle: String { "Which comments are quoted" }

  /// The rule by which quotes are chosen, and what is replaced in them.
  /// - Parameter hasProducts: whether answers are split by product.
  func quotesMethod(commentsBelow: Int, hasProducts: Bool) -> [String] {
    let split = hasProducts
    let cell = split ? "a \(product) in a period" : "a period"
    return [
      "Pages quote at most six comments of their period, with the group of the answer"
        + (split ? " and the \(product)" : "") + ". They are "
        + "chosen by rule and by nobody’s taste: one after the other, each from the group that has the "
        + "fewest quotes so far, " + (split ? "then from the \(product) that has, " : "")
        + "then of the length that has (under 60 bytes, under 120, longer), and among "
        + "these the one that comes first by a hash of its words, its period"
        + (split ? " and its \(product)" : "") + ". So "
        + "groups stand side by side however large they are: quotes show what is said, not how often.",
      "A quote tells the group of an answer. So nothing is quoted from \(cell) whose answers are "
        + "withheld, nor where it has fewer than \(comments(commentsBelow)); the comments counted "
        + "beside quotes are those of the others. No quote names a segment. Comments that say nothing "
        + "(blank, “n/a”, “none”) are not counted; those of fewer than three words are counted and not "
        + "quoted; the same words are quoted once. Longer ones are cut at a sentence or word, marked "
        + "“…”. Rows that do not count are never quoted.",
      "What may identify people is replaced in brackets: addresses of email, phone numbers, numbers of "
        + "five digits in a row or seven in groups, links, and what the row’s own columns of names, "
        + "addresses and keys hold. Names of other people can’t be told from other words. The words "
        + "are otherwise as they were written, on one line, without invisible characters.",
    ]
  }
}
