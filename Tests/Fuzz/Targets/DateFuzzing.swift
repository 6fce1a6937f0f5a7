import Periods

/// Written dates and compiled zones of any bytes.
enum DateFuzzing {
  static func fault(in bytes: [UInt8]) -> String? {
    let texts = DateOrder.allCases.map(Optional.some) + [nil]
    for order in texts {
      guard let date = WrittenDate(bytes.span, order: order) else { continue }
      if !isDay(date.day) { return "a day that does not exist" }
      guard let time = date.time else { continue }
      for rules in [TimeZoneRules.utc, TimeZoneRules(offset: -93_599)] {
        if let moved = rules.time(at: rules.instant(of: time)), !isDay(moved.day) {
          return "a converted day that does not exist"
        }
      }
    }
    _ = ZoneName(String(decoding: bytes, as: UTF8.self))
    _ = ZoneName(stated: String(decoding: bytes, as: UTF8.self))
    return nil
  }

  /// Offsets are in range, and times on the zone's clocks lead back to a day at most from where they
  /// came.
  static func faultOfZone(in bytes: [UInt8]) -> String? {
    guard let rules = TimeZoneRules(zoneFile: bytes) else { return nil }
    for instant in [Int.min, -62_000_000_000, -1, 0, 1_774_745_999, 253_000_000_000, .max] {
      if abs(rules.offset(at: instant)) > 93_599 { return "an offset out of range" }
      guard let time = rules.time(at: instant) else { continue }
      if abs(rules.instant(of: time) - instant) > 200_000 { return "a time that leads astray" }
    }
    return nil
  }

  private static func isDay(_ day: CivilDate) -> Bool {
    CivilDate(year: day.year, month: day.month, day: day.day) == day
      && CivilDate(unixSeconds: day.daysSince1970 * 86_400) == day
  }
}
