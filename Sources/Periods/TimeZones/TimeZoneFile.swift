extension TimeZoneRules {
  /// Reads the rules of a zone from a compiled file (TZif) of any version, RFC 9636; nil if the
  /// bytes are none, or contradict themselves.
  ///
  /// Files whose times count leap seconds are read too: their counts are taken off again.
  package init?(zoneFile bytes: [UInt8]) {
    guard var block = TimeZoneBlock(bytes, at: 0, timeSize: 4) else { return nil }
    let version = bytes[4]
    var rule: PosixTimeZone?
    if version != 0 {
      // The first block is for old readers; the second has the same in eight bytes a time.
      guard let second = TimeZoneBlock(bytes, at: block.end, timeSize: 8) else { return nil }
      block = second
      let footer = bytes[block.end...]
      guard footer.first == UInt8(ascii: "\n"),
        let close = footer.dropFirst().firstIndex(of: UInt8(ascii: "\n"))
      else { return nil }
      let text = footer[(block.end + 1)..<close]
      if !text.isEmpty {
        rule = PosixTimeZone(text)
        if rule == nil { return nil }
      }
    }
    guard let transitions = block.transitions() else { return nil }
    self.init(first: block.firstOffset, transitions: transitions, rule: rule)
  }
}

/// One of the two blocks of a zone's file.
private struct TimeZoneBlock {
  private let bytes: [UInt8]
  /// How many bytes a time takes, 4 or 8.
  private let timeSize: Int
  private let timeCount: Int
  private let typeCount: Int
  private let leapCount: Int
  private let times: Int
  private let types: Int
  private let leaps: Int
  /// The offset before the first transition, that of the first type.
  let firstOffset: Int
  /// The offset in the file after the block.
  let end: Int

  /// Reads the header of a block; nil where the block does not fit the file.
  init?(_ bytes: [UInt8], at start: Int, timeSize: Int) {
    guard start >= 0, start <= bytes.count, bytes.count - start >= Self.headerSize,
      bytes[start...].starts(with: "TZif".utf8)
    else { return nil }
    self.bytes = bytes
    self.timeSize = timeSize
    // Each count is less than 2^32, so that their sums and products stay far from overflow.
    let counts = (0..<6).map { Self.number(bytes, at: start + 20 + 4 * $0, size: 4) }
    timeCount = counts[3]
    typeCount = counts[4]
    leapCount = counts[2]
    times = start + Self.headerSize
    let indices = times + timeCount * timeSize
    types = indices + timeCount
    leaps = types + typeCount * 6 + counts[5]
    end = leaps + leapCount * (timeSize + 4) + counts[1] + counts[0]
    guard typeCount > 0, end <= bytes.count,
      let first = Self.offset(bytes, at: types)
    else { return nil }
    firstOffset = first
  }

  /// The changes of the offset; nil where they are out of order or name a type that isn't there.
  func transitions() -> [TimeZoneRules.Transition]? {
    let offsets = (0..<typeCount).compactMap { Self.offset(bytes, at: types + 6 * $0) }
    guard offsets.count == typeCount, let leaps = leapSeconds() else { return nil }
    var transitions: [TimeZoneRules.Transition] = []
    var leap = 0
    var last: Int?
    for index in 0..<timeCount {
      let time = signed(at: times + index * timeSize)
      if let last, time <= last { return nil }
      last = time
      while leap < leaps.count, leaps[leap].time <= time { leap += 1 }
      let counted = leap == 0 ? 0 : leaps[leap - 1].total
      let type = Int(bytes[types - timeCount + index])
      let (instant, isTooLarge) = time.subtractingReportingOverflow(counted)
      guard type < typeCount, !isTooLarge else { return nil }
      transitions.append(TimeZoneRules.Transition(instant: instant, offset: offsets[type]))
    }
    return transitions
  }

  /// The leap seconds that the times of this file count: from when on, and how many in all.
  private func leapSeconds() -> [(time: Int, total: Int)]? {
    var found: [(time: Int, total: Int)] = []
    for index in 0..<leapCount {
      let at = leaps + index * (timeSize + 4)
      let time = signed(at: at)
      if let last = found.last, time <= last.time { return nil }
      let total = Int32(truncatingIfNeeded: Self.number(bytes, at: at + timeSize, size: 4))
      found.append((time, Int(total)))
    }
    return found
  }

  /// The offset of a type; nil where no clock could show it.
  private static func offset(_ bytes: [UInt8], at start: Int) -> Int? {
    let offset = Int(Int32(truncatingIfNeeded: number(bytes, at: start, size: 4)))
    return abs(offset) <= TimeZoneRules.largestOffset ? offset : nil
  }

  private func signed(at start: Int) -> Int {
    let number = Self.number(bytes, at: start, size: timeSize)
    return timeSize == 4 ? Int(Int32(truncatingIfNeeded: number)) : number
  }

  /// A number in network order; eight bytes give a negative number where the highest bit is set.
  private static func number(_ bytes: [UInt8], at start: Int, size: Int) -> Int {
    bytes[start..<(start + size)].reduce(0) { $0 << 8 | Int($1) }
  }

  private static let headerSize = 44
}
