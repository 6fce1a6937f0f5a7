import Diagnostics
import Glibc

/// What the output folder holds before a build: the site published last and files of others.
struct PublishedSite: Sendable {
  let folder: OutputFolder
  /// Whether the folder is there.
  let exists: Bool
  /// The files of the site; none before the first publication.
  let manifest: Manifest

  /// Looks at the folder.
  /// - Throws: `Refusal` where the folder isn't the program's to write to, else `SystemError`.
  init(_ folder: OutputFolder, on disk: Disk) throws {
    self.folder = folder
    guard let status = try folder.status() else {
      exists = false
      manifest = Manifest([])
      return
    }
    guard status.kind == .folder else {
      throw Refusal([.outputNotAFolder(folder.path.text)])
    }
    exists = true
    manifest = try Self.manifest(in: folder, on: disk)
  }

  private static func manifest(in folder: OutputFolder, on disk: Disk) throws -> Manifest {
    let path = folder.inside(ReservedName.manifest)
    do throws(SystemError) {
      let bytes = try disk.bytes(of: path)
      guard let manifest = Manifest(bytes) else { throw SystemError(0, path) }
      return manifest
    } catch {
      if error.code == 0 { throw Refusal([.brokenManifest(path.text)]) }
      guard error.isAbsence else { throw error }
    }
    let names = try SystemCalls.names(in: folder.path)
    guard names.allSatisfy({ $0.first == UInt8(ascii: ".") || $0 == lostAndFound }) else {
      throw Refusal([.foreignOutputFolder(folder.path.text)])
    }
    return Manifest([])
  }

  /// What a file system keeps at its root for itself, so also at a folder that is a mount point.
  private static let lostAndFound = Array("lost+found".utf8)
}

extension PublishedSite {
  /// Something in the folder that isn't the program's.
  struct ForeignEntry: Sendable {
    /// Relative to the folder.
    let path: [UInt8]
    let status: FileStatus
  }

  /// Everything in the folder that isn't the program's, folders before what they hold.
  /// - Throws: `EXDEV` where another file system is mounted inside the folder.
  func foreignEntries() throws(SystemError) -> [ForeignEntry] {
    guard exists else { return [] }
    var entries: [ForeignEntry] = []
    let device = try SystemCalls.status(of: folder.path).device
    let search = Search(root: folder.path, device: device, manifest: manifest)
    for name in try SystemCalls.names(in: folder.path)
    where !name.starts(with: ReservedName.prefix.utf8) {
      try search.collect(name, into: &entries)
    }
    return entries
  }

  /// Whether a folder inside holds files of the site and nothing else.
  func isOnlyOurs(_ path: [UInt8]) throws(SystemError) -> Bool {
    var entries: [ForeignEntry] = []
    let device = try SystemCalls.status(of: folder.path).device
    try Search(root: folder.path, device: device, manifest: manifest)
      .collect(path, into: &entries)
    return entries.isEmpty
  }

  /// The walk through the folder; it enters no link.
  private struct Search {
    let root: FilePath
    let device: UInt64
    let manifest: Manifest
    let folders: Set<[UInt8]>

    init(root: FilePath, device: UInt64, manifest: Manifest) {
      self.root = root
      self.device = device
      self.manifest = manifest
      folders = manifest.folders
    }

    func collect(_ path: [UInt8], into entries: inout [ForeignEntry]) throws(SystemError) {
      let full = root.appending(path)
      let status = try SystemCalls.status(of: full)
      guard status.kind == .folder else {
        if !isOurs(path) { entries.append(ForeignEntry(path: path, status: status)) }
        return
      }
      if status.device != device { throw SystemError(EXDEV, full) }
      if !folders.contains(path) { entries.append(ForeignEntry(path: path, status: status)) }
      for name in try SystemCalls.names(in: full) {
        try collect(path + [FilePath.slash] + name, into: &entries)
      }
    }

    private func isOurs(_ path: [UInt8]) -> Bool {
      SitePath(path).map(manifest.paths.contains) ?? false
    }
  }
}
