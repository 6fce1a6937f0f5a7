import Periods

/// Moves moments of one file into the zone of the report.
struct ZoneConversion: Sendable {
  private let target: TimeZoneRules
  /// The rules of the zone that the file is written in; nil where it is not known.
  private let source: TimeZoneRules?

  init(target: TimeZoneRules, source: TimeZoneRules?) {
    self.target = target
    self.source = source
  }

  /// The day in the report's zone on which a moment fell.
  ///
  /// A date without a time of day keeps its day, and so does a time whose zone nobody states: it is
  /// taken to be in the report's zone already.
  func day(of date: WrittenDate) -> CivilDate { time(of: date)?.day ?? date.day }

  /// The time of that day, in seconds since midnight; nil for a date without one.
  func secondOfDay(of date: WrittenDate) -> Int? { time(of: date)?.second }

  private func time(of date: WrittenDate) -> CivilTime? {
    guard let time = date.time else { return nil }
    let instant: Int
    switch date.zone {
    case .offset(let seconds): instant = time.secondsOnClock - seconds
    case .unknown, .unstated:
      // A time of 24:00 or a leap second belongs to the next day, by whichever clock.
      instant = (source ?? target).instant(of: time)
    }
    return target.time(at: instant)
  }
}
