import Diagnostics
import Glibc
import Site
import Threads

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

  /// Adds files of the new site: their folders one after the other, then the files on several threads.
  mutating func add(_ files: [SiteFile], _ threads: ThreadPool) throws {
    var accepted: [(file: SiteFile, path: SitePath)] = []
    for file in files {
      let relative = try paths.accept(file)
      do throws(SystemError) { try makeParents(of: relative.bytes) } catch {
        throw cause(of: error, at: relative)
      }
      accepted.append((file, relative))
    }
    let site = self
    let results = threads.map(accepted) { file, relative in
      Result { () throws(SystemError) in try site.place(file.bytes, as: relative) }
    }
    for (result, (_, relative)) in zip(results, accepted) {
      switch result {
      case .success(let isNew): if isNew { written += 1 } else { unchanged += 1 }
      case .failure(let error): throw cause(of: error, at: relative)
      }
    }
  }

  /// Why a file can't be added, said as such where something else stands in its place.
  private func cause(of error: SystemError, at relative: SitePath) -> any Error {
    guard error.code == EEXIST || error.code == ENOTDIR else { return error }
    return Diagnostic.outputInTheWay(old.folder.path.appending(relative.bytes).text)
  }

  /// Gives a file its place; whether it is new or differs from before.
  private func place(_ bytes: [UInt8], as relative: SitePath) throws(SystemError) -> Bool {
    let target = path.appending(relative.bytes)
    let before = old.folder.path.appending(relative.bytes)
    guard old.manifest.paths.contains(relative),
      case .same(let status) = disk.holds(bytes, at: before)
    else {
      try disk.create(target, holding: bytes)
      return true
    }
    if status.mode == Disk.fileMode, (try? disk.link(before, to: target)) != nil { return false }
    try disk.create(target, holding: bytes)
    try disk.setTimes(status, of: target)
    return false
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
