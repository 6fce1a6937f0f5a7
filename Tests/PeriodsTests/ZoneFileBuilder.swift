/// Writes the bytes of a compiled time zone, for tests.
struct ZoneFileBuilder {
  var version = UInt8(ascii: "2")
  /// Offsets by type.
  var types = [3_600, 7_200]
  /// When which type begins.
  var transitions: [(time: Int, type: UInt8)] = []
  /// When a leap second was inserted, and how many there are then.
  var leaps: [(time: Int, total: Int)] = []
  var footer: String? = "CET-1CEST,M3.5.0,M10.5.0/3"
  /// Whether the block for old readers holds the same, as files made "fat" do.
  var isFat = false

  var bytes: [UInt8] {
    if version == 0 { return block(size: 4, isFull: true) }
    return block(size: 4, isFull: isFat) + block(size: 8, isFull: true)
      + (footer.map { Array("\n\($0)\n".utf8) } ?? [])
  }

  private func block(size: Int, isFull: Bool) -> [UInt8] {
    let transitions = isFull ? transitions : []
    let types = isFull ? types : [0]
    let leaps = isFull ? leaps : []
    var bytes = Array("TZif".utf8) + [version] + [UInt8](repeating: 0, count: 15)
    for count in [0, 0, leaps.count, transitions.count, types.count, 4] {
      bytes += number(count, size: 4)
    }
    for transition in transitions { bytes += number(transition.time, size: size) }
    bytes += transitions.map(\.type)
    for offset in types { bytes += number(offset, size: 4) + [0, 0] }
    bytes += Array("ABC\0".utf8)
    for leap in leaps { bytes += number(leap.time, size: size) + number(leap.total, size: 4) }
    return bytes
  }

  private func number(_ number: Int, size: Int) -> [UInt8] {
    (0..<size).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }
}
