import Glibc
import Synchronization

@testable import BarographCommand

/// Lets a numbered change of the disk fail: that one alone, or it and all that follow, which is
/// what the disk sees of a run that is killed there.
final class Failures: Sendable {
  enum Kind: Sendable {
    /// This change alone fails, as on a full disk.
    case once
    /// No further change happens.
    case kill
  }

  private let count = Mutex(0)
  private let number: Int
  private let kind: Kind

  init(at number: Int, _ kind: Kind) {
    self.number = number
    self.kind = kind
  }

  /// Whether so many changes were asked for that the failure happened.
  var happened: Bool { count.withLock { $0 } > number }

  var disk: Disk {
    Disk(beforeChange: { path throws(SystemError) in
      let current = self.count.withLock { count in
        defer { count += 1 }
        return count
      }
      if current == self.number || (self.kind == .kill && current > self.number) {
        throw SystemError(ENOSPC, path)
      }
    })
  }
}
