import Statistics

/// The comments of one cell that may be quoted: of each group and length, those that come first.
///
/// Shelves are a commutative monoid: what a shelf holds does not depend on the order in which comments
/// are put on it.
package struct CommentShelf: Hashable, Sendable {
  /// So many comments of each group and length are kept.
  package static let width = 6

  /// By group and length; each in order, without two of the same words.
  private var rows: [[Comment]] = Array(
    repeating: [], count: rowCount)

  package init() {}

  /// All comments, by group, then length, then order.
  package var comments: [Comment] { rows.flatMap(\.self) }

  /// How many rows a shelf has: one for each group and length.
  static let rowCount = AnswerGroup.allCases.count * CommentLength.allCases.count

  /// The number of the row of a group and length.
  static func row(_ group: AnswerGroup, _ length: CommentLength) -> Int {
    group.rawValue * CommentLength.allCases.count + length.rawValue
  }

  /// The highest order by which a comment would find a place in a row, or may stand there already.
  func limit(ofRow row: Int) -> UInt64 {
    guard rows[row].count >= Self.width, let last = rows[row].last else { return .max }
    return last.order
  }

  /// The limits of all rows.
  var limits: [UInt64] { rows.indices.map { limit(ofRow: $0) } }

  /// The limits of an empty shelf.
  static let noLimits = [UInt64](repeating: .max, count: rowCount)

  /// Whether a comment in which nothing is to be replaced stands in a row already, byte by byte.
  ///
  /// Of a text that begins with a letter and is not too long, what stands in a quote is what stands in
  /// a quote of that: see ``CommentLine`` and ``QuotedText``.
  func holds(_ bytes: Span<UInt8>, _ field: Range<Int>, order: UInt64, inRow row: Int) -> Bool {
    guard field.count <= QuotedText.longest, let first = field.first,
      LatinBytes.isLetter(bytes[first]),
      let place = rows[row].firstIndex(where: { $0.order == order }), rows[row][place].replaced == 0
    else { return false }
    let text = rows[row][place].text.utf8.span
    guard text.count == field.count else { return false }
    for index in text.indices where text[index] != bytes[first &+ index] { return false }
    return true
  }

  /// Puts a comment where it belongs, or leaves it out.
  package mutating func add(_ comment: Comment) {
    let index = Self.row(comment.group, comment.length)
    guard comment.order <= limit(ofRow: index) else { return }
    if let same = rows[index].firstIndex(where: { $0.order == comment.order }) {
      if Comment.isBefore(comment, rows[index][same]) { rows[index][same] = comment }
      return
    }
    let place = rows[index].firstIndex { Comment.isBefore(comment, $0) } ?? rows[index].count
    rows[index].insert(comment, at: place)
    if rows[index].count > Self.width { rows[index].removeLast() }
  }

  package static func += (left: inout CommentShelf, right: CommentShelf) {
    for row in right.rows {
      for comment in row { left.add(comment) }
    }
  }
}
