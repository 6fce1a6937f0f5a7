import Diagnostics
import Glibc

/// The locks of an output folder: beside it, and inside where that one might not be seen by all.
///
/// A folder that is a mount point can be mounted in several places, each with another folder above,
/// so it is locked inside too; so is one beside which no file can be made.
struct OutputLocks {
  private let beside: OutputLock?
  private let inside: OutputLock?

  /// Whether nothing can be made beside the folder.
  var areInsideOnly: Bool { beside == nil }

  init(for folder: OutputFolder, on disk: Disk) throws {
    let exists = try folder.status()?.kind == .folder
    beside = try Self.take(folder.lockBeside, for: folder, isNeeded: !exists, on: disk)
    let isInsideNeeded = exists && (beside == nil || folder.isMountPoint)
    inside =
      isInsideNeeded
      ? try Self.take(folder.inside(ReservedName.lock), for: folder, isNeeded: true, on: disk)
      : nil
  }

  private static func take(
    _ path: FilePath, for folder: OutputFolder, isNeeded: Bool, on disk: Disk
  ) throws -> OutputLock? {
    do throws(SystemError) {
      return try OutputLock.take(path, on: disk)
    } catch {
      if error.code == EWOULDBLOCK { throw Diagnostic.outputInUse(folder.path.text) }
      if !isNeeded, [EACCES, EPERM, EROFS, ENAMETOOLONG].contains(error.code) { return nil }
      throw SystemError(error.code, path.parent)
    }
  }
}
