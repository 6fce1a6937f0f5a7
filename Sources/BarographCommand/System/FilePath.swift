/// A path as the bytes by which the system knows it, whatever their encoding.
struct FilePath: Hashable, Sendable, Comparable {
  /// The bytes, without a NUL at the end.
  let bytes: [UInt8]

  init(_ text: String) {
    self.init(bytes: text.utf8)
  }

  init(bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
  }

  /// The path in words; bytes that are no UTF-8 are shown as U+FFFD.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  var isAbsolute: Bool { bytes.first == Self.slash }

  /// The part after the last slash, slashes at the end aside; empty for the root.
  var name: [UInt8] {
    let trimmed = trimmedBytes
    guard let cut = trimmed.lastIndex(of: Self.slash) else { return Array(trimmed) }
    return Array(trimmed[(cut + 1)...])
  }

  /// The folder that holds it: `.` for a bare name, the root for the root.
  var parent: FilePath {
    let trimmed = trimmedBytes
    guard let cut = trimmed.lastIndex(of: Self.slash) else {
      return trimmed.isEmpty && isAbsolute ? self : FilePath(".")
    }
    return cut == trimmed.startIndex ? FilePath("/") : FilePath(bytes: trimmed[..<cut])
  }

  /// The path of something inside the folder; an absolute path stands for itself.
  func appending(_ path: some Sequence<UInt8>) -> FilePath {
    let added = Array(path)
    if bytes.isEmpty || added.first == Self.slash { return FilePath(bytes: added) }
    let joint = bytes.last == Self.slash ? [] : [Self.slash]
    return FilePath(bytes: bytes + joint + added)
  }

  func appending(_ path: String) -> FilePath { appending(path.utf8) }

  /// What remains of the path below a folder; nil if it lies elsewhere.
  func remainder(below folder: FilePath) -> [UInt8]? {
    let prefix = folder.bytes.last == Self.slash ? folder.bytes : folder.bytes + [Self.slash]
    guard bytes.count > prefix.count, bytes.starts(with: prefix) else { return nil }
    return Array(bytes.dropFirst(prefix.count))
  }

  /// By bytes, so that no locale has a say.
  static func < (left: FilePath, right: FilePath) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }

  private var trimmedBytes: ArraySlice<UInt8> {
    var trimmed = bytes[...]
    while trimmed.last == Self.slash { trimmed.removeLast() }
    return trimmed
  }

  static let slash = UInt8(ascii: "/")
}
