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
    repeating: [], count: AnswerGroup.allCases.count * CommentLength.allCases.count)

  package init() {}

  /// All comments, by group, then length, then order.
  package var comments: [Comment] { rows.flatMap(\.self) }

  /// Whether a comment with such a hash would find a place, or stands there already.
  func hasRoom(for order: UInt64, _ group: AnswerGroup, _ length: CommentLength) -> Bool {
    let row = rows[Self.row(group, length)]
    guard row.count >= Self.width, let last = row.last else { return true }
    return order <= last.order
  }

  /// Puts a comment where it belongs, or leaves it out.
  package mutating func add(_ comment: Comment) {
    guard hasRoom(for: comment.order, comment.group, comment.length) else { return }
    let index = Self.row(comment.group, comment.length)
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

  private static func row(_ group: AnswerGroup, _ length: CommentLength) -> Int {
    group.rawValue * CommentLength.allCases.count + length.rawValue
  }
}
