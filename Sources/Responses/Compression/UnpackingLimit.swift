/// How far packed bytes may grow before they are taken for a trap.
///
/// Unpacking runs in pieces and so in bounded memory; what has to be bounded besides is time. Real
/// exports shrink to between a half and a fiftieth, nothing but one repeated byte to a thousandth.
struct UnpackingLimit: Hashable {
  /// So much may come out of any file.
  var free: Int
  /// Beyond that, at most so many times the packed bytes.
  var ratio: Int
  /// Never more than this.
  var most: Int

  static let gzip = UnpackingLimit(free: 256 << 20, ratio: 200, most: 1 << 40)
  /// One part of a workbook.
  static let part = UnpackingLimit(free: 64 << 20, ratio: 200, most: 4 << 30)
  /// All sheets of a workbook together, of the size of the file.
  static let sheets = UnpackingLimit(free: 512 << 20, ratio: 200, most: 1 << 40)
  /// A part of a workbook that is held in memory: shared strings, styles.
  static let heldPart = UnpackingLimit(free: 16 << 20, ratio: 200, most: 512 << 20)

  func allows(_ unpacked: Int, from packed: Int) -> Bool {
    if unpacked > most { return false }
    return unpacked <= free || unpacked / max(1, ratio) <= packed
  }
}
