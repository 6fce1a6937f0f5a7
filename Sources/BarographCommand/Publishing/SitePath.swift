import Diagnostics
import Site

/// A path inside the output folder that can't lead out of it.
struct SitePath: Hashable, Sendable, Comparable {
  /// `/` between the parts; compared by bytes, as the system does.
  let bytes: [UInt8]

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Nil for a path that is absolute, has an empty part, `.` or `..`, a control character, or one
  /// of the names the program keeps for itself.
  init?(_ path: some Sequence<UInt8>) {
    let bytes = Array(path)
    let parts = bytes.split(separator: FilePath.slash, omittingEmptySubsequences: false)
    for part in parts {
      if part.isEmpty || part.elementsEqual(".".utf8) || part.elementsEqual("..".utf8) {
        return nil
      }
    }
    if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return nil }
    if bytes.starts(with: ReservedName.prefix.utf8) { return nil }
    self.bytes = bytes
  }

  init?(_ text: String) { self.init(text.utf8) }

  /// The folders that hold it inside the output folder, outermost first.
  var folders: [[UInt8]] {
    bytes.indices.filter { bytes[$0] == FilePath.slash }.map { Array(bytes[..<$0]) }
  }

  static func < (left: SitePath, right: SitePath) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

/// The names in the output folder that are the program's own.
enum ReservedName {
  static let prefix = ".barograph-"
  /// Lists the files of the site: what the next run may remove.
  static let manifest = ".barograph-manifest"
  /// Lists the steps of a replacement under way.
  static let journal = ".barograph-journal"
  /// The journal while it is written.
  static let journalDraft = ".barograph-journal-draft"
  /// Holds the new files of a replacement under way.
  static let staging = ".barograph-staging"
  /// Keeps builds apart where no file can be made beside the folder.
  static let lock = ".barograph-lock"
}

/// Takes the files of a site as they come and finds those that can't be published together.
struct SitePaths {
  private(set) var files: Set<SitePath> = []
  private var folders: Set<[UInt8]> = []

  /// The path of a file, checked.
  /// - Throws: a fault if the path leads out, comes twice, or is both a file and a folder.
  mutating func accept(_ file: SiteFile) throws(Diagnostic) -> SitePath {
    guard let path = SitePath(file.path) else { throw .unusableSitePath(file.path) }
    guard !folders.contains(path.bytes), files.insert(path).inserted else {
      throw .sitePathTwice(file.path)
    }
    for folder in path.folders {
      if let taken = SitePath(folder), files.contains(taken) { throw .sitePathTwice(taken.text) }
      folders.insert(folder)
    }
    return path
  }

  var sorted: [SitePath] { files.sorted() }
}
