import Diagnostics

/// Files of the format that old Office programs wrote, and that new ones put encrypted files into.
enum CompoundFile {
  /// `EncryptedPackage` as the directory of such a file writes names.
  private static let encryptedName: [UInt8] = Array(
    "EncryptedPackage".utf8.map { [$0, 0] }.joined())

  /// Whether the directory names an encrypted package.
  static func isEncrypted(_ contents: any FileContents) throws(Refusal) -> Bool {
    let header = try contents.bytes(512, at: 0)
    guard header.count == 512, (7...16).contains(header[30]) else { return false }
    // The header states the size of sectors and the sector that the directory begins in.
    let sectorSize = 1 << Int(header[30])
    let bytes = header[48..<52].reversed()
    let sector = bytes.reduce(0) { $0 << 8 | Int($1) }
    let start = (sector + 1) * sectorSize
    guard start < contents.size else { return false }
    let directory = try contents.bytes(max(sectorSize, 4_096), at: start)
    return directory.offset(of: encryptedName) != nil
  }
}
