import Glibc
import Responses

/// What stands at a path.
struct FileStatus: Sendable {
  enum Kind: Sendable {
    case file, folder, link, other
  }

  let kind: Kind
  /// The permission bits.
  let mode: mode_t
  let size: Int
  let device: UInt64
  let inode: UInt64
  let accessed: timespec
  let modified: timespec

  init(_ raw: stat) {
    kind =
      switch raw.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    mode = raw.st_mode & 0o7777
    size = Int(raw.st_size)
    device = UInt64(raw.st_dev)
    inode = UInt64(raw.st_ino)
    accessed = raw.st_atim
    modified = raw.st_mtim
  }

  /// What has to stay the same while the file is read.
  var state: FileState {
    FileState(
      device: device, inode: inode, size: size,
      modified: SIMD2(modified.tv_sec, modified.tv_nsec))
  }

  /// Whether both are the same thing on disk.
  func isSame(as other: FileStatus) -> Bool {
    device == other.device && inode == other.inode
  }
}
