/// Texts of any characters, repeatable by their seed.
struct RandomText {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func number(_ range: Range<Int>) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return range.lowerBound + Int(state % UInt64(range.count))
  }

  /// - Parameter ranges: of the characters; letters, line ends, marks and pictures unless given.
  mutating func text(upTo length: Int, lines: Bool) -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x20...0x7E, 0x20...0x20, 0x09...0x0D, 0x00...0xFF, 0x300...0x36F,
      0x5D0...0x64A, 0x2000...0x206F, 0x4E00...0x4E80, 0x1F600...0x1F64F, 0xE000...0xFFFF,
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<number(0..<length + 1) {
      let range = ranges[number(0..<ranges.count)]
      let value = range.lowerBound + UInt32(number(0..<range.count))
      guard let scalar = Unicode.Scalar(value) else { continue }
      if !lines, scalar == "\n" { continue }
      text.append(scalar)
    }
    return String(text)
  }
}
