/// How many comments each cell has, and those that may be quoted.
///
/// Samples are a commutative monoid as tallies are: those of two files, added in either order, are that
/// of both. However many comments there are, a bounded number is kept.
package struct CommentSample: Hashable, Sendable {
  /// Of so many cells comments are kept, the latest; the others are only counted.
  static let cellLimit = 2_500

  /// How many comments that say something a cell has.
  package private(set) var counts: [CommentCell: Int] = [:]
  package private(set) var shelves: [CommentCell: CommentShelf] = [:]

  package init() {}

  /// Adds the comments of a cell.
  package mutating func add(_ shelf: CommentShelf, count: Int, to cell: CommentCell) {
    counts[cell, default: 0] += count
    shelves[cell, default: CommentShelf()] += shelf
    if shelves.count > Self.cellLimit * 2 { trim() }
  }

  package static func += (left: inout CommentSample, right: CommentSample) {
    for (cell, count) in right.counts {
      left.counts[cell, default: 0] += count
      if let shelf = right.shelves[cell] {
        left.shelves[cell, default: CommentShelf()] += shelf
      }
    }
    left.trim()
  }

  /// Leaves only the latest cells, which are the same whatever order samples are added in: a cell among
  /// the latest of all is among the latest of each part.
  package mutating func trim() {
    guard shelves.count > Self.cellLimit else { return }
    for cell in shelves.keys.sorted(by: CommentCell.isKeptBefore).dropFirst(Self.cellLimit) {
      shelves[cell] = nil
    }
  }
}
