import Configuration
import Periods
import Responses
import Statistics

/// The periods of one survey: which there are, which are complete, hidden or left out.
struct SurveyPeriods {
  let calendar: FiscalCalendar
  let asOf: CivilDate
  let headlineGrain: Grain
  /// Periods of the headline grain that are too small to show; no total contains them.
  let leftOut: [LeftOutPeriod]
  /// The months of the periods left out.
  let omittedMonths: Set<Month>
  /// Periods of a finer grain whose answers are withheld, because one beside them is hidden.
  private let withheld: Set<Period>
  private let periodsByGrain: [Grain: [Period]]
  /// Periods of the headline grain without answers, in the midst of others.
  private let empty: Set<Period>

  /// Gaps longer than this many months are not filled with empty periods, so that one odd date
  /// cannot make a report of thousands of empty months.
  private static let longestGap = 120

  init(
    table: SurveyCounts, calendar: FiscalCalendar, asOf: CivilDate, headline: Grain,
    hideBelow: Int
  ) {
    self.calendar = calendar
    self.asOf = asOf
    headlineGrain = headline
    let months = table.months.sorted()
    var periodsByGrain: [Grain: [Period]] = [:]
    for grain in Grain.allCases {
      periodsByGrain[grain] = Self.periods(of: grain, with: months, in: calendar)
    }
    self.periodsByGrain = periodsByGrain

    func answers(_ period: Period) -> Int { table.counts(.init(), in: period).total }
    func isHidden(_ period: Period) -> Bool { (1..<max(1, hideBelow)).contains(answers(period)) }
    empty = Set(periodsByGrain[headline, default: []].filter { answers($0) == 0 })
    leftOut = periodsByGrain[headline, default: []].filter(isHidden).map {
      LeftOutPeriod(period: $0, n: answers($0))
    }
    omittedMonths = Set(
      leftOut.flatMap { left in
        (0..<headline.months).map { left.period.firstMonth.advanced(by: $0) }
      })

    let headlineOfHidden = Grain.allCases.filter { $0 < headline }.map { grain in
      Set(
        periodsByGrain[grain, default: []].filter(isHidden).map {
          calendar.period(headline, containing: $0.firstMonth)
        })
    }
    withheld = Set(
      zip(Grain.allCases, headlineOfHidden).flatMap { grain, parents in
        periodsByGrain[grain, default: []].filter {
          parents.contains(calendar.period(headline, containing: $0.firstMonth))
        }
      })
  }

  /// The periods of a grain in order of time.
  func periods(_ grain: Grain) -> [Period] { periodsByGrain[grain] ?? [] }

  /// Whether the as-of date has reached the period's end.
  func isComplete(_ period: Period) -> Bool { asOf >= period.lastDay }

  /// Whether the period's answers are withheld for the sake of a hidden one beside it.
  func isWithheld(_ period: Period) -> Bool { withheld.contains(period) }

  /// The latest complete period of the headline grain that is not hidden; else the latest complete
  /// one; else the latest. Periods without answers are none of these.
  func headline() -> Period? {
    let all = periods(headlineGrain).filter { !empty.contains($0) }
    let hidden = Set(leftOut.map(\.period))
    let complete = all.filter(isComplete)
    return complete.last { !hidden.contains($0) } ?? complete.last ?? all.last
  }

  private static func periods(
    of grain: Grain, with months: [Month], in calendar: FiscalCalendar
  ) -> [Period] {
    var result: [Period] = []
    for month in months {
      let period = calendar.period(grain, containing: month)
      guard let last = result.last else {
        result.append(period)
        continue
      }
      guard period > last else { continue }
      if period.firstMonth.index - last.firstMonth.index <= longestGap {
        var next = last.advanced(by: 1)
        while next < period {
          result.append(next)
          next = next.advanced(by: 1)
        }
      }
      result.append(period)
    }
    return result
  }
}
