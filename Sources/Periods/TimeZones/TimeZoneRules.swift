/// How far a zone's clocks are ahead of UTC, at every instant.
///
/// Instants are Unix seconds; leap seconds are not counted. Offsets are seconds east of UTC.
package struct TimeZoneRules: Hashable, Sendable {
  /// A change of the offset.
  struct Transition: Hashable, Sendable {
    /// The first instant of the new offset.
    let instant: Int
    let offset: Int
  }

  /// The offset before the first transition.
  let first: Int
  /// Ascending.
  let transitions: [Transition]
  /// What holds from the last transition on; nil where its offset stays.
  let rule: PosixTimeZone?

  init(first: Int, transitions: [Transition], rule: PosixTimeZone?) {
    self.first = first
    self.transitions = transitions
    self.rule = rule
  }

  /// A zone whose clocks never change.
  package init(offset: Int) {
    self.init(first: offset, transitions: [], rule: nil)
  }

  /// UTC itself.
  package static let utc = TimeZoneRules(offset: 0)

  /// The offset in force at an instant.
  package func offset(at instant: Int) -> Int {
    var (low, high) = (0, transitions.count)
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].instant <= instant { low = middle + 1 } else { high = middle }
    }
    if low == transitions.count, let rule { return rule.offset(at: instant) }
    return low == 0 ? first : transitions[low - 1].offset
  }

  /// The time on this zone's clocks at an instant; nil outside the years 1 to 9999.
  package func time(at instant: Int) -> CivilTime? {
    let (seconds, isTooLarge) = instant.addingReportingOverflow(offset(at: instant))
    guard !isTooLarge, let day = CivilDate(unixSeconds: seconds) else { return nil }
    return CivilTime(day: day, second: seconds - Month.floorDivide(seconds, 86_400) * 86_400)
  }

  /// The instant at which this zone's clocks show a time.
  ///
  /// A time that clocks show twice, when they are set back, means the first of the two instants. A
  /// time that they skip, when they are set forward, is read with the offset before the change, so
  /// that it lies as long after the change as it was written after it. Both are what RFC 5545
  /// (3.3.5) lays down for calendars.
  package func instant(of time: CivilTime) -> Int {
    let clock = time.secondsOnClock
    let offsets = offsets(around: clock)
    let instants = offsets.map { clock - $0 }.filter { offset(at: $0) == clock - $0 }
    if let earliest = instants.min() { return earliest }
    // Skipped: the largest offset gives the earliest instant, which lies before the change.
    return clock - offset(at: clock - (offsets.max() ?? 0))
  }

  /// The offsets that may be in force when clocks show a time: those of some instants that lie at
  /// most a day and a half from it in UTC.
  private func offsets(around clock: Int) -> [Int] {
    let near = Self.largestOffset + 43_200
    var found = [offset(at: clock - near), offset(at: clock), offset(at: clock + near)]
    for transition in transitions.reversed() {
      if transition.instant < clock - near { break }
      if transition.instant <= clock + near { found.append(transition.offset) }
    }
    return found
  }

  /// No offset is larger: RFC 9636 (3.2) asks for −24:59:59 to +25:59:59.
  static let largestOffset = 93_599
}
