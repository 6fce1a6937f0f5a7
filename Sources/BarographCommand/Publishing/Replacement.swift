import Diagnostics
import Glibc
import Site

/// Replaces the files of a published site where the whole folder can't change places: it is a mount
/// point, nothing can be made beside it, or the file system has no exchange.
///
/// All new files are staged inside the folder and the steps written to a journal before the first
/// published file is touched. Files of others are never touched at all.
struct Replacement {
  private let old: PublishedSite
  private let disk: Disk
  private var paths = SitePaths()
  private var placed: [SitePath] = []
  private(set) var unchanged = 0

  /// Starts staging.
  init(of old: PublishedSite, on disk: Disk) throws(SystemError) {
    self.old = old
    self.disk = disk
    try disk.makeFolder(old.folder.inside(ReservedName.staging))
  }

  var written: Int { placed.count }
  var manifest: Manifest { Manifest(paths.files) }
  var isUnchanged: Bool { placed.isEmpty && manifest == old.manifest }

  /// Stages a file of the new site, unless it is published already.
  mutating func add(_ file: SiteFile) throws {
    let path = try paths.accept(file)
    if let obstacle = try obstacle(at: path) { throw Diagnostic.outputInTheWay(obstacle.text) }
    let staged = old.folder.inside(ReservedName.staging).appending(String(placed.count))
    let published = old.folder.path.appending(path.bytes)
    guard old.manifest.paths.contains(path),
      case .same(let status) = disk.holds(file.bytes, at: published)
    else {
      try disk.create(staged, holding: file.bytes)
      placed.append(path)
      return
    }
    unchanged += 1
    guard status.mode != Disk.fileMode else { return }
    try disk.create(staged, holding: file.bytes)
    try disk.setTimes(status, of: staged)
    placed.append(path)
  }

  /// Writes down the steps; from here on the new site is certain.
  func commit() throws(SystemError) -> Journal {
    let staging = old.folder.inside(ReservedName.staging)
    try disk.create(staging.appending(ReservedName.manifest), holding: manifest.bytes)
    let journal = Journal(steps)
    let draft = old.folder.inside(ReservedName.journalDraft)
    try disk.create(draft, holding: journal.bytes)
    try disk.synchronize(old.folder.path)
    try disk.rename(draft, to: old.folder.inside(ReservedName.journal))
    return journal
  }

  /// Old files go first only where they stand in the way of new ones (a file where a folder is
  /// needed, or the reverse), so that links to pages lead somewhere for as long as possible.
  private var steps: [Journal.Step] {
    let removed = old.manifest.paths.subtracting(paths.files).sorted()
    let folders = manifest.folders
    let isInTheWay = { (path: SitePath) in
      folders.contains(path.bytes)
        || path.folders.contains { SitePath($0).map(paths.files.contains) ?? false }
    }
    return removed.filter(isInTheWay).map { .remove($0) }
      + placed.enumerated().map { .place(number: $0.offset, $0.element) }
      + removed.filter { !isInTheWay($0) }.map { .remove($0) }
  }

  /// What stands where the file belongs and isn't the program's to move.
  private func obstacle(at path: SitePath) throws(SystemError) -> FilePath? {
    for folder in path.folders {
      let full = old.folder.path.appending(folder)
      guard let kind = try kind(of: full) else { return nil }
      if kind == .folder { continue }
      return SitePath(folder).map(old.manifest.paths.contains) ?? false ? nil : full
    }
    let full = old.folder.path.appending(path.bytes)
    switch try kind(of: full) {
    case nil: return nil
    case .folder: return try old.isOnlyOurs(path.bytes) ? nil : full
    default: return old.manifest.paths.contains(path) ? nil : full
    }
  }

  private func kind(of path: FilePath) throws(SystemError) -> FileStatus.Kind? {
    do throws(SystemError) {
      return try SystemCalls.status(of: path).kind
    } catch {
      if error.isAbsence { return nil }
      throw error
    }
  }
}
