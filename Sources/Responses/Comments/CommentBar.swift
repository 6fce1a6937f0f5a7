import Statistics
import Synchronization

/// How low the hash of a comment of a file must be to be kept, as far as is known by now: what threads
/// that read stretches of the file tell each other.
///
/// Only what has been added to the sum of the file counts here, so that a comment above the bar has as
/// many before it as are kept, whatever order stretches are read in: when a thread looks decides how much
/// work it does, and never what comes out.
final class CommentBar: Sendable {
  /// A cell by what is the same for all threads.
  struct Place: Hashable, Sendable {
    /// The first month of the period.
    let month: Int
    let product: String
  }

  /// By cell, for each row of a shelf.
  private let limits = Mutex<[Place: [UInt64]]>([:])

  /// The highest hashes that still count in a cell, by row of its shelf.
  func limits(of place: Place) -> [UInt64] {
    limits.withLock { $0[place] } ?? CommentShelf.noLimits
  }

  /// Notes what the shelf of a cell in the sum has come to.
  func lower(_ place: Place, to shelf: CommentShelf) {
    let lower = shelf.limits
    limits.withLock { $0[place] = lower }
  }
}
