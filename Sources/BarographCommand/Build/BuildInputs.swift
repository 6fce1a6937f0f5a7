import Analysis
import Diagnostics
import Digests
import Responses
import Synchronization
import Threads

/// Everything that a build reads, kept to name the build by.
///
/// A file counts by what it is for, its path as printed and the digest of its bytes: neither the order
/// in which files are found nor where the project lies has a say.
final class BuildInputs: Sendable {
  /// What a file is for.
  enum Role: String, Sendable {
    case commentary, events, invited, lookup, previous, responses, theme
  }

  private struct Input: Sendable {
    let role: Role
    let path: String
    /// Gives the digest; reads what has not been read yet.
    let digest: @Sendable () throws(Refusal) -> Digest
  }

  private let inputs = Mutex<[Input]>([])

  /// Adds a file whose bytes are there.
  func add(_ bytes: [UInt8], at path: String, as role: Role) {
    let digest = SHA256.digest(of: bytes)
    inputs.withLock { $0.append(Input(role: role, path: path) { () throws(Refusal) in digest }) }
  }

  /// Adds a file that is going to be read, perhaps more than once.
  /// - Parameter open: opens it.
  /// - Returns: opens it too; what is read of it counts for its digest.
  func add(
    at path: String, as role: Role,
    _ open: @escaping @Sendable () throws(Refusal) -> any FileContents
  ) -> @Sendable () throws(Refusal) -> any FileContents {
    let watched = WatchedInput(path: path, open)
    inputs.withLock {
      $0.append(Input(role: role, path: path) { () throws(Refusal) in try watched.digest() })
    }
    return { () throws(Refusal) in try watched.contents() }
  }

  /// One input with its digest.
  struct Entry: Hashable, Sendable, Comparable {
    let role: String
    let path: String
    let digest: Digest

    static func < (left: Entry, right: Entry) -> Bool {
      left.order.lexicographicallyPrecedes(right.order)
    }

    private var order: [UInt8] { Array(role.utf8) + [0] + path.utf8 + [0] + digest.bytes }
  }

  /// All inputs in an order of their own, whatever order they were added in.
  /// - Throws: what keeps any of them from being read, such as a change while the build read.
  func entries(_ threads: ThreadPool) throws(Refusal) -> [Entry] {
    let inputs = inputs.withLock { $0 }
    let results = threads.map(inputs) { input in
      Result { () throws(Refusal) in
        Entry(role: input.role.rawValue, path: input.path, digest: try input.digest())
      }
    }
    var entries: [Entry] = []
    var problems: [Diagnostic] = []
    for result in results {
      switch result {
      case .success(let entry): entries.append(entry)
      case .failure(let refusal): problems += refusal.diagnostics
      }
    }
    guard problems.isEmpty else { throw Refusal(problems.sorted()) }
    return entries.sorted()
  }
}

/// A file that may be opened more than once and has one digest.
private final class WatchedInput: Sendable {
  private let path: String
  private let open: @Sendable () throws(Refusal) -> any FileContents
  /// The file as it was opened first.
  private let first = Mutex<(digests: BlockDigests, state: FileState?)?>(nil)

  init(path: String, _ open: @escaping @Sendable () throws(Refusal) -> any FileContents) {
    self.path = path
    self.open = open
  }

  func contents() throws(Refusal) -> any FileContents {
    let contents = try open()
    let digests = first.withLock { first in
      if let first { return first.digests }
      let digests = BlockDigests(size: contents.size)
      first = (digests, contents.state)
      return digests
    }
    return digests.isComplete ? contents : digests.watching(contents)
  }

  func digest() throws(Refusal) -> Digest {
    let first: (digests: BlockDigests, state: FileState?)
    if let known = self.first.withLock({ $0 }) { first = known } else { first = try opened() }
    return try first.digests.digest { () throws(Refusal) in
      let contents = try open()
      guard contents.state == first.state else { throw Refusal([.inputChanged(path)]) }
      return contents
    }
  }

  private func opened() throws(Refusal) -> (digests: BlockDigests, state: FileState?) {
    let contents = try open()
    return (BlockDigests(size: contents.size), contents.state)
  }
}
