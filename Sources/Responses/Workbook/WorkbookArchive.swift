import Diagnostics

/// The parts of a workbook, each read from the archive on its own, by several readers at a time.
struct WorkbookArchive: Sendable {
  private static let pieceSize = 64 << 10

  let path: String
  let entries: [ZipEntry]
  private let contents: any FileContents
  /// The places of entries by name, and by name in lower case.
  private let places: [String: Int]

  /// - Throws: a refusal where the bytes are no whole archive, or parts lie over each other.
  init(_ contents: any FileContents, path: String) throws(Refusal) {
    guard let reader = ZipReader(contents), let entries = try reader.entries() else {
      throw Refusal([.archiveDamaged(path, part: nil)])
    }
    // Parts that share bytes would unpack to more than any archive of that size can hold.
    var packed = 0
    for entry in entries {
      let (sum, isTooLarge) = packed.addingReportingOverflow(entry.packedSize)
      guard !isTooLarge, sum <= contents.size else {
        throw Refusal([.archiveDamaged(path, part: entry.name)])
      }
      packed = sum
    }
    self.path = path
    self.entries = entries
    self.contents = contents
    let names = entries.enumerated().map { ($1.name, $0) }
    let otherNames = names.map { ($0.lowercased(), $1) }
    places = Dictionary(names + otherNames, uniquingKeysWith: { first, _ in first })
  }

  /// How many bytes the archive has.
  var size: Int { contents.size }

  /// The part of a name, whatever the case of its letters.
  func entry(_ name: String) -> ZipEntry? {
    (places[name] ?? places[name.lowercased()]).map { entries[$0] }
  }

  /// The bytes of a part, from its start.
  func chunks(
    of entry: ZipEntry, limit: UnpackingLimit
  ) throws(Refusal) -> ChunkSource {
    if entry.isEncrypted { throw Refusal([.workbookEncrypted(path)]) }
    guard limit.allows(entry.size, from: entry.packedSize) else {
      throw Refusal([.unpacksTooFar(path, part: entry.name, ratio: limit.ratio)])
    }
    guard let reader = ZipReader(contents), try reader.open(entry) else {
      throw Refusal([.archiveDamaged(path, part: entry.name)])
    }
    var unpacked = 0
    return { () throws(Refusal) in
      guard let piece = try reader.read(upTo: Self.pieceSize) else {
        throw Refusal([.archiveDamaged(path, part: entry.name)])
      }
      unpacked += piece.count
      // The directory may lie about both sizes; a packed part is no larger than the file.
      guard limit.allows(unpacked, from: min(entry.packedSize, contents.size)) else {
        throw Refusal([.unpacksTooFar(path, part: entry.name, ratio: limit.ratio)])
      }
      return piece.isEmpty ? nil : piece
    }
  }

  /// Reads a whole part with a handler.
  func read(_ entry: ZipEntry, with handler: any XMLHandler) throws(Refusal) {
    let chunks = try chunks(of: entry, limit: .heldPart)
    guard let reader = XMLReader(handler) else { throw damaged(entry) }
    while let chunk = try chunks() {
      guard reader.parse(chunk[...], isLast: false) else { throw damaged(entry) }
    }
    guard reader.parse([], isLast: true) else { throw damaged(entry) }
  }

  func damaged(_ entry: ZipEntry) -> Refusal {
    Refusal([.archiveDamaged(path, part: entry.name)])
  }

  /// The first bytes of a part, at most as many as asked for.
  func start(of entry: ZipEntry, _ count: Int) throws(Refusal) -> [UInt8] {
    Array((try chunks(of: entry, limit: .heldPart)() ?? []).prefix(count))
  }
}
