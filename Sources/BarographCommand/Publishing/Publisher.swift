import Diagnostics
import Glibc
import Site
import Threads

/// Publishes a site to a folder, so that readers see the old site whole or the new one whole.
///
/// Making one takes the folder's lock, completes or undoes what a killed run left, and refuses a
/// folder that isn't the program's to write to; this is worth doing before a long build. The lock
/// is held until the site is published or the publisher goes out of scope.
///
/// Publish inside `Signals.holdingBack`, so that a user who stops the program leaves nothing behind.
final class Publisher {
  struct Options: Sendable {
    var disk = Disk()
    /// Asked before each file: whether the user wants the program to stop.
    var isInterrupted: @Sendable () -> Bool = { Signals.isPending }
    /// Replaces files one by one by a journal even where the folder could be exchanged whole.
    var replacesInPlace = false
    /// Who writes the files of a new site; what is published does not depend on it.
    var threads = ThreadPool(threads: 1)
  }

  /// Thrown when publishing stops because the user asked for it; the old site is as it was.
  struct Interruption: Error {}

  let folder: OutputFolder
  private let options: Options
  private var locks: OutputLocks?
  private let areLocksInside: Bool
  private let site: PublishedSite

  /// Prepares to publish to a folder, which need not exist yet.
  /// - Throws: `Refusal`.
  init(to path: FilePath, options: Options = Options()) throws {
    self.options = options
    do {
      folder = try OutputFolder.resolve(path, on: options.disk)
      guard !folder.path.name.isEmpty else {
        throw Diagnostic.foreignOutputFolder(folder.path.text)
      }
      let locks = try OutputLocks(for: folder, on: options.disk)
      areLocksInside = locks.areInsideOnly
      self.locks = locks
      Self.removeLeftovers(beside: folder, on: options.disk)
      try Recovery(folder: folder, disk: options.disk).run()
      site = try PublishedSite(folder, on: options.disk)
    } catch {
      throw Self.refusal(error)
    }
  }

  /// Publishes these files and removes those of the site before that are not among them; to be
  /// called once.
  /// - Parameter files: taken once, in order, and not kept.
  /// - Throws: `Refusal`, or ``Interruption``; the site before is then as it was, unless the
  ///   diagnostic says that the next build completes the new one.
  func publish(_ files: some Sequence<SiteFile>) throws -> Publication {
    var iterator = files.makeIterator()
    defer { locks = nil }
    do {
      return try publish { iterator.next() }
    } catch let interruption as Interruption {
      throw interruption
    } catch {
      throw Self.refusal(error)
    }
  }

  private func publish(_ next: () throws -> SiteFile?) throws -> Publication {
    let mustReplace = options.replacesInPlace || areLocksInside || folder.isMountPoint
    if site.exists, mustReplace { return try replace(next) }
    guard var sibling = try makeSibling() else { return try replace(next) }
    do {
      while let batch = try batch(next) { try sibling.add(batch, options.threads) }
      if !sibling.isUnchanged { try sibling.finish() }
      if options.isInterrupted() { throw Interruption() }
      let publication = try swap(sibling)
      try? options.disk.removeTree(sibling.path)
      return publication
    } catch {
      try? options.disk.removeTree(sibling.path)
      throw error
    }
  }

  /// The next files, so many that several threads have something to do; nil at the end.
  private func batch(_ next: () throws -> SiteFile?) throws -> [SiteFile]? {
    var batch: [SiteFile] = []
    while batch.count < Self.batchSize, let file = try next() {
      if options.isInterrupted() { throw Interruption() }
      batch.append(file)
    }
    return batch.isEmpty ? nil : batch
  }

  private static let batchSize = 64

  /// The new site's folder with the files of others; nil where the old one has to be replaced in
  /// place because nothing can be made beside it, or those files can't have a second name.
  private func makeSibling() throws(SystemError) -> SiblingSite? {
    let path = folder.sibling(getpid())
    do throws(SystemError) {
      var sibling = try SiblingSite(beside: site, on: options.disk)
      try sibling.carryOver()
      return sibling
    } catch {
      try? options.disk.removeTree(path)
      guard site.exists else { throw error }
      return nil
    }
  }

  private func swap(_ sibling: SiblingSite) throws -> Publication {
    let publication = Publication(
      folder: folder.path, written: sibling.written, unchanged: sibling.unchanged,
      removed: site.manifest.paths.subtracting(sibling.manifest.paths).count)
    guard !sibling.isUnchanged else { return publication }
    guard site.exists else {
      try options.disk.rename(sibling.path, to: folder.path)
      try? options.disk.synchronize(folder.above)
      return publication
    }
    do throws(SystemError) {
      try options.disk.exchange(sibling.path, folder.path)
    } catch {
      guard Self.lackOfExchange.contains(error.code) else { throw error }
      return try replace(sibling.reader())
    }
    try? options.disk.synchronize(folder.above)
    return publication
  }

  private func replace(_ next: () throws -> SiteFile?) throws -> Publication {
    let recovery = Recovery(folder: folder, disk: options.disk)
    var replacement: Replacement
    let journal: Journal
    do {
      replacement = try Replacement(of: site, on: options.disk)
      while let file = try next() {
        if options.isInterrupted() { throw Interruption() }
        try replacement.add(file)
      }
      if options.isInterrupted() { throw Interruption() }
      journal = try replacement.isUnchanged ? Journal([]) : replacement.commit()
    } catch {
      try? recovery.clean()
      throw error
    }
    if replacement.isUnchanged {
      try? recovery.clean()
    } else {
      do { try recovery.complete(journal) } catch {
        throw Diagnostic.cannotWrite(error, isJournaled: true)
      }
    }
    return Publication(
      folder: folder.path, written: replacement.written, unchanged: replacement.unchanged,
      removed: site.manifest.paths.subtracting(replacement.manifest.paths).count)
  }
}

extension Publisher {
  /// What an exchange fails with where the file system can't, or the folder is a mount point.
  fileprivate static let lackOfExchange = [EINVAL, ENOSYS, ENOTSUP, EBUSY, EXDEV]

  /// Removes what killed runs left beside the folder; what can't be removed does no harm.
  fileprivate static func removeLeftovers(beside folder: OutputFolder, on disk: Disk) {
    guard let names = try? SystemCalls.names(in: folder.above) else { return }
    for name in names where name.starts(with: folder.siblingPrefix) {
      try? disk.removeTree(folder.above.appending(name))
    }
  }

  fileprivate static func refusal(_ error: any Error) -> Refusal {
    switch error {
    case let refusal as Refusal: refusal
    case let diagnostic as Diagnostic: Refusal([diagnostic])
    case let failure as SystemError: Refusal([.cannotWrite(failure)])
    default: Refusal([.unexpected("\(error)")])
    }
  }
}
