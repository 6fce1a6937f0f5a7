extension WrittenDate {
  /// Reads the forms of ISO 8601 that programs write: `2026-09-30`, alone or followed by `T` or a space
  /// and `10:05:07`, with `Z` or without. Nil for all other texts, also those that are dates.
  ///
  /// It gives what ``init(_:order:)`` gives, in a tenth of the time: eight bytes are checked and read at
  /// once.
  @inline(__always)
  init?(iso text: Span<UInt8>) {
    let count = text.count
    guard count == 10 || count == 19 || count == 20,
      let date = EightDigits(text, at: 0, as: .yearAndMonth),
      let days = Self.twoDigits(text, at: 8),
      let day = CivilDate(year: date[0] * 100 + date[2], month: date[5], day: days)
    else { return nil }
    guard count > 10 else {
      self.init(iso: day, secondOfDay: nil, zone: .unstated)
      return
    }
    guard text[10] == UInt8(ascii: "T") || text[10] == 0x20,
      let time = EightDigits(text, at: 11, as: .time), time[0] < 24, time[3] < 60, time[6] <= 60,
      count == 19 || text[19] == UInt8(ascii: "Z")
    else { return nil }
    self.init(
      iso: day, secondOfDay: (time[0] * 60 + time[3]) * 60 + time[6],
      zone: count == 20 ? .offset(0) : .unstated)
  }

  @inline(__always)
  private static func twoDigits(_ text: Span<UInt8>, at offset: Int) -> Int? {
    let (tens, ones) = (text[offset] &- 0x30, text[offset + 1] &- 0x30)
    guard tens <= 9, ones <= 9 else { return nil }
    return Int(tens) * 10 + Int(ones)
  }
}

/// Eight bytes, digits and the marks between them, as one number whose lowest byte is the first.
private struct EightDigits {
  /// Which bytes are digits and what the others are.
  struct Form {
    /// `0` for each digit, and the marks.
    let text: UInt64
    /// What has to be added to each byte for a carry out of its lower half where it does not fit: 6
    /// where a digit stands, 15 where a mark stands.
    let excess: UInt64

    /// `2026-09-`.
    static let yearAndMonth = Form(text: 0x2D30_302D_3030_3030, excess: 0x0F06_060F_0606_0606)
    /// `10:05:07`.
    static let time = Form(text: 0x3030_3A30_303A_3030, excess: 0x0606_0F06_060F_0606)
  }

  /// Each byte holds ten times its own digit and the one after it.
  private let pairs: UInt64

  /// Nil where the bytes have another form.
  @inline(__always)
  init?(_ text: Span<UInt8>, at offset: Int, as form: Form) {
    let eight = text.extracting(offset..<offset + 8)
    let low = UInt64(eight[0]) | UInt64(eight[1]) << 8 | UInt64(eight[2]) << 16
    let middle = UInt64(eight[3]) << 24 | UInt64(eight[4]) << 32 | UInt64(eight[5]) << 40
    let word = low | middle | UInt64(eight[6]) << 48 | UInt64(eight[7]) << 56
    // Digits become their values and marks zero; whatever else stands there has a bit of its upper half
    // set, if not before then after the addition.
    let values = word ^ form.text
    guard (values | (values &+ form.excess)) & 0xF0F0_F0F0_F0F0_F0F0 == 0 else { return nil }
    pairs = values &* 10 &+ values >> 8
  }

  /// The number of the digit at an index and the one after it.
  @inline(__always)
  subscript(_ index: Int) -> Int {
    Int(truncatingIfNeeded: pairs >> UInt64(truncatingIfNeeded: index * 8) & 0xFF)
  }
}
