/// The rule at the end of a zone's file, for all instants after its last transition: a time zone as
/// POSIX writes it, `CET-1CEST,M3.5.0,M10.5.0/3`, with the larger times of RFC 9636 (3.3.1).
struct PosixTimeZone: Hashable, Sendable {
  /// A day of each year and the time on the clock at which the offset changes.
  struct Change: Hashable, Sendable {
    var day: Day
    /// Seconds from the start of the day, −167 to 167 hours.
    var second: Int

    /// Seconds from 1970-01-01 00:00 on the clock that the change is announced by.
    func secondsOnClock(in year: Int) -> Int {
      day.daysSince1970(in: year) * 86_400 + second
    }
  }

  /// How a rule names a day.
  enum Day: Hashable, Sendable {
    /// `Jn`, 1…365: 29 February is never counted.
    case ofYearWithoutLeapDay(Int)
    /// `n`, 0…365.
    case ofYear(Int)
    /// `Mm.w.d`: the weekday d, 0 for Sunday, of week w of month m; week 5 is the last one.
    case ofMonth(Int, week: Int, weekday: Int)

    func daysSince1970(in year: Int) -> Int {
      switch self {
      case .ofYear(let day): return Self.days(year, 1, 1) + day
      case .ofYearWithoutLeapDay(let day):
        let isLeap = CivilDate.days(inMonth: 2, of: year) == 29
        return Self.days(year, 1, 1) + day - 1 + (isLeap && day >= 60 ? 1 : 0)
      case .ofMonth(let month, let week, let weekday):
        let first = Self.days(year, month, 1)
        // 1970-01-01 was a Thursday.
        let firstWeekday = first + 4 - Month.floorDivide(first + 4, 7) * 7
        let offset = (weekday - firstWeekday + 7) % 7 + (week - 1) * 7
        let isPastMonth = offset >= CivilDate.days(inMonth: month, of: year)
        return first + (isPastMonth ? offset - 7 : offset)
      }
    }

    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
      CivilDate.daysSince1970(year: year, month: month, day: day)
    }
  }

  /// Summer time: its offset, when it begins and when it ends.
  struct Summer: Hashable, Sendable {
    var offset: Int
    var begin: Change
    var end: Change
  }

  /// Seconds east of UTC.
  var standard: Int
  var summer: Summer?

  /// The offset in force at an instant in Unix seconds.
  func offset(at instant: Int) -> Int {
    guard let summer else { return standard }
    // Far outside all calendars any year does, since rules repeat.
    let instant = min(max(instant, -Self.horizon), Self.horizon)
    let year = Self.year(of: instant + standard)
    var latest: (instant: Int, offset: Int)?
    // A change may lie a week outside its year, hence the years beside it.
    for year in (year - 1)...(year + 1) {
      let end = summer.end.secondsOnClock(in: year) - summer.offset
      let begin = summer.begin.secondsOnClock(in: year) - standard
      // Where one summer ends as the next begins it is always summer, hence begin last.
      for change in [(end, standard), (begin, summer.offset)]
      where change.0 <= instant && change.0 >= latest?.instant ?? .min {
        latest = change
      }
    }
    return latest?.offset ?? standard
  }

  private static let horizon = 1 << 40

  private static func year(of seconds: Int) -> Int {
    let days = Month.floorDivide(seconds, 86_400)
    // A year may be one too many or too few on its first or last day, which does no harm here.
    return 1970 + Month.floorDivide(days * 400, 146_097)
  }
}
