import Responses
import Statistics

/// Chooses quotes by rule: nobody's taste has a part in it, and neither has the order of files.
struct QuoteChooser {
  /// A comment that may be chosen.
  struct Candidate {
    let product: String?
    let comment: Comment
  }

  private var candidates: [Candidate] = []
  private var comments = 0

  /// Adds the comments of a cell, of which there are so many.
  mutating func add(_ shelf: CommentShelf, count: Int, product: String?) {
    comments += count
    candidates += shelf.comments.map { Candidate(product: product, comment: $0) }
  }

  /// The quotes: one after the other, each of the group that has the fewest so far, then of the product,
  /// then of the length, then the first by its hash. Nil where there are none.
  var quotes: Quotes? {
    var left = candidates.sorted { Self.isBefore($0, $1) }
    var chosen: [Candidate] = []
    while chosen.count < 2 * Quotes.mostQuotes {
      let ranks = left.map { Rank($0, among: chosen) }
      guard let best = ranks.indices.min(by: { ranks[$0] < ranks[$1] }) else { break }
      let candidate = left.remove(at: best)
      chosen.append(candidate)
      left.removeAll { $0.comment.says(candidate.comment) }
    }
    guard !chosen.isEmpty else { return nil }
    return Quotes(
      comments: comments, quotes: Self.byGroup(chosen.prefix(Quotes.mostQuotes)),
      further: Self.byGroup(chosen.dropFirst(Quotes.mostQuotes)))
  }

  private static func byGroup(_ chosen: ArraySlice<Candidate>) -> [Quote] {
    AnswerGroup.allCases.flatMap { group in
      chosen.filter { $0.comment.group == group }.map {
        Quote(group: $0.comment.group, product: $0.product, text: $0.comment.text)
      }
    }
  }

  private static func isBefore(_ left: Candidate, _ right: Candidate) -> Bool {
    if Comment.isBefore(left.comment, right.comment) { return true }
    if Comment.isBefore(right.comment, left.comment) { return false }
    return (left.product ?? "") < (right.product ?? "")
  }

  /// How many of its kind there are already.
  private struct Rank: Comparable {
    let counts: (group: Int, product: Int, length: Int)

    init(_ candidate: Candidate, among chosen: [Candidate]) {
      counts = (
        chosen.count { $0.comment.group == candidate.comment.group },
        chosen.count { $0.product == candidate.product },
        chosen.count { $0.comment.length == candidate.comment.length }
      )
    }

    static func == (left: Rank, right: Rank) -> Bool { left.counts == right.counts }
    static func < (left: Rank, right: Rank) -> Bool { left.counts < right.counts }
  }
}
