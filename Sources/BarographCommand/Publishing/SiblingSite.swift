import Diagnostics
import Glibc
import Site

/// A whole new site beside the published one, ready to change places with it.
///
/// Files that haven't changed and files of others get a second name (a hard link), so they keep
/// their times. That is safe because no file is ever written again once it is made.
struct SiblingSite {
  let path: FilePath
  private let old: PublishedSite
  private let disk: Disk
  private var paths = SitePaths()
  /// Folders made so far, relative.
  private var folders: Set<[UInt8]> = []
  private var foreignFolders: [PublishedSite.ForeignEntry] = []
  private(set) var written = 0
  private(set) var unchanged = 0

  init(beside old: PublishedSite, on disk: Disk) throws(SystemError) {
    self.old = old
    self.disk = disk
    path = old.folder.sibling(getpid())
    try disk.makeFolder(path)
  }

  var manifest: Manifest { Manifest(paths.files) }

  /// Whether nothing differs from the site published before.
  var isUnchanged: Bool { written == 0 && old.exists && manifest == old.manifest }

  /// Gives the files and folders of others their place in the new site.
  mutating func carryOver() throws(SystemError) {
    for entry in try old.foreignEntries() {
      let target = path.appending(entry.path)
      if entry.status.kind == .folder {
        try makeParents(of: entry.path)
        try disk.makeFolder(target)
        folders.insert(entry.path)
        foreignFolders.append(entry)
      } else {
        try makeParents(of: entry.path)
        try disk.link(old.folder.path.appending(entry.path), to: target)
      }
    }
  }

  /// Adds a file of the new site.
  mutating func add(_ file: SiteFile) throws {
    let relative = try paths.accept(file)
    let target = path.appending(relative.bytes)
    do throws(SystemError) {
      try makeParents(of: relative.bytes)
      try place(file.bytes, at: target, as: relative)
    } catch {
      guard error.code == EEXIST || error.code == ENOTDIR else { throw error }
      throw Diagnostic.outputInTheWay(old.folder.path.appending(relative.bytes).text)
    }
  }

  private mutating func place(
    _ bytes: [UInt8], at target: FilePath, as relative: SitePath
  ) throws(SystemError) {
    let before = old.folder.path.appending(relative.bytes)
    guard old.manifest.paths.contains(relative),
      case .same(let status) = disk.holds(bytes, at: before)
    else {
      try disk.create(target, holding: bytes)
      written += 1
      return
    }
    unchanged += 1
    if status.mode == Disk.fileMode, (try? disk.link(before, to: target)) != nil { return }
    try disk.create(target, holding: bytes)
    try disk.setTimes(status, of: target)
  }

  /// Completes the site: its manifest, and the modes and times of the folders of others.
  func finish() throws(SystemError) {
    try disk.create(path.appending(ReservedName.manifest), holding: manifest.bytes)
    for entry in foreignFolders.reversed() {
      let folder = path.appending(entry.path)
      try disk.setMode(entry.status.mode, of: folder)
      try disk.setTimes(entry.status, of: folder)
    }
    try disk.synchronize(path)
  }

  /// The files of the new site, read back one by one.
  func reader() -> () throws -> SiteFile? {
    var rest = paths.sorted[...]
    return { [path, disk] in
      guard let next = rest.popFirst() else { return nil }
      return SiteFile(path: next.text, bytes: try disk.bytes(of: path.appending(next.bytes)))
    }
  }

  private mutating func makeParents(of relative: [UInt8]) throws(SystemError) {
    for index in relative.indices where relative[index] == FilePath.slash {
      let folder = Array(relative[..<index])
      guard !folders.contains(folder) else { continue }
      try disk.makeFolder(path.appending(folder))
      folders.insert(folder)
    }
  }
}
