import Diagnostics
import Glibc

/// Takes the steps of a journal, for the run that wrote it and for the one after a killed run.
struct Recovery {
  let folder: OutputFolder
  let disk: Disk

  /// Completes a replacement that a killed run had written down, or drops one it had only begun.
  func run() throws {
    guard let status = try folder.status(), status.kind == .folder else { return }
    if let bytes = try journalBytes() {
      guard let journal = Journal(bytes) else {
        throw Diagnostic.brokenJournal(folder.inside(ReservedName.journal).text)
      }
      try complete(journal)
    } else {
      try clean()
    }
  }

  /// Takes all steps, those taken already included.
  func complete(_ journal: Journal) throws(SystemError) {
    for step in journal.steps {
      switch step {
      case .remove(let path): try remove(path)
      case .place(let number, let path):
        try place(staging.appending(String(number)), at: path)
      }
    }
    let manifest = staging.appending(ReservedName.manifest)
    if try exists(manifest) {
      try disk.rename(manifest, to: folder.inside(ReservedName.manifest))
    }
    try disk.synchronize(folder.path)
    try disk.removeFile(folder.inside(ReservedName.journal))
    try clean()
  }

  /// Removes what was staged and never written down.
  func clean() throws(SystemError) {
    let draft = folder.inside(ReservedName.journalDraft)
    if try exists(draft) { try disk.removeFile(draft) }
    if try exists(staging) { try disk.removeTree(staging) }
  }

  private var staging: FilePath { folder.inside(ReservedName.staging) }

  private func journalBytes() throws(SystemError) -> [UInt8]? {
    let path = folder.inside(ReservedName.journal)
    return try exists(path) ? try disk.bytes(of: path) : nil
  }

  private func remove(_ path: SitePath) throws(SystemError) {
    guard try areFolders(path.folders) else { return }
    let full = folder.path.appending(path.bytes)
    if try exists(full), try SystemCalls.status(of: full).kind != .folder {
      try disk.removeFile(full)
    }
    for parent in path.folders.reversed() {
      do throws(SystemError) {
        try disk.removeFolder(folder.path.appending(parent))
      } catch {
        if error.code == ENOTEMPTY || error.code == EEXIST || error.code == EBUSY { return }
        if !error.isAbsence { throw error }
      }
    }
  }

  private func place(_ staged: FilePath, at path: SitePath) throws(SystemError) {
    guard try exists(staged) else { return }
    for parent in path.folders { try makeFolder(folder.path.appending(parent)) }
    try disk.rename(staged, to: folder.path.appending(path.bytes))
  }

  /// Made in the staging folder and moved, so that it never stands there with another mode.
  private func makeFolder(_ path: FilePath) throws(SystemError) {
    if try exists(path) {
      guard try SystemCalls.status(of: path).kind == .folder else {
        throw SystemError(ENOTDIR, path)
      }
      return
    }
    let draft = staging.appending("folder")
    if try exists(draft) { try disk.removeFolder(draft) }
    try disk.makeFolder(draft)
    try disk.rename(draft, to: path)
  }

  /// Whether all of these are folders themselves, not links to some.
  private func areFolders(_ paths: [[UInt8]]) throws(SystemError) -> Bool {
    for path in paths {
      let full = folder.path.appending(path)
      guard try exists(full), try SystemCalls.status(of: full).kind == .folder else {
        return false
      }
    }
    return true
  }

  private func exists(_ path: FilePath) throws(SystemError) -> Bool {
    do throws(SystemError) {
      _ = try SystemCalls.status(of: path)
      return true
    } catch {
      if error.isAbsence { return false }
      throw error
    }
  }
}
