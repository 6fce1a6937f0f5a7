extension WrittenDate {
  /// Reads the forms of ISO 8601 that programs write: `2026-09-30`, alone or followed by `T` or a space
  /// and `10:05:07`, with `Z` or without. Nil for all other texts, also those that are dates.
  ///
  /// It gives what ``init(_:order:)`` gives, in a tenth of the time.
  @inline(__always)
  init?(iso text: Span<UInt8>) {
    let count = text.count
    guard count == 10 || count == 19 || count == 20 else { return nil }
    guard text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
      let century = Self.twoDigits(text, at: 0), let year = Self.twoDigits(text, at: 2),
      let month = Self.twoDigits(text, at: 5), let number = Self.twoDigits(text, at: 8)
    else { return nil }
    var secondOfDay: Int?
    if count > 10 {
      guard text[10] == UInt8(ascii: "T") || text[10] == 0x20, text[13] == UInt8(ascii: ":"),
        text[16] == UInt8(ascii: ":"), count == 19 || text[19] == UInt8(ascii: "Z"),
        let hour = Self.twoDigits(text, at: 11), hour < 24,
        let minute = Self.twoDigits(text, at: 14), minute < 60,
        let second = Self.twoDigits(text, at: 17), second <= 60
      else { return nil }
      secondOfDay = (hour * 60 + minute) * 60 + second
    }
    guard let day = CivilDate(year: century * 100 + year, month: month, day: number) else {
      return nil
    }
    self.init(iso: day, secondOfDay: secondOfDay, zone: count == 20 ? .offset(0) : .unstated)
  }

  @inline(__always)
  private static func twoDigits(_ text: Span<UInt8>, at offset: Int) -> Int? {
    let (tens, ones) = (text[offset] &- 0x30, text[offset + 1] &- 0x30)
    guard tens <= 9, ones <= 9 else { return nil }
    return Int(tens) * 10 + Int(ones)
  }
}
