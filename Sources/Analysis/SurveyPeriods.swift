import Configuration
import Periods
import Responses
import Statistics

/// The periods of one survey: which there are, which are complete or left out.
struct SurveyPeriods {
  let calendar: FiscalCalendar
  let asOf: CivilDate
  let headlineGrain: Grain
  /// Periods of the headline grain that are too small to show; no total contains them.
  let leftOut: [LeftOutPeriod]
  /// The months of the periods left out.
  let omittedMonths: Set<Month>
  private let periodsByGrain: [Grain: [Period]]
  /// The columns of all grains, finer ones first.
  private let grainColumns: [TimeColumn]
  /// All periods together, without what is left out.
  private let overallColumn: TimeColumn
  /// Periods of the headline grain without answers, in the midst of others.
  private let empty: Set<Period>

  /// Gaps longer than this many months are not filled with empty periods, so that one odd date
  /// cannot make a report of thousands of empty months.
  private static let longestGap = 120

  init(
    table: SurveyCounts, calendar: FiscalCalendar, asOf: CivilDate, headline: Grain,
    privacy: PrivacySettings
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

    let headlines = periodsByGrain[headline, default: []].map {
      (period: $0, counts: table.counts(.init(), in: $0))
    }
    empty = Set(headlines.filter { $0.counts.total == 0 }.map(\.period))
    leftOut = headlines.filter { privacy.hides($0.counts) }.map {
      LeftOutPeriod(period: $0.period, n: $0.counts.total)
    }
    omittedMonths = Set(
      leftOut.flatMap { left in
        (0..<headline.months).map { left.period.firstMonth.advanced(by: $0) }
      })
    let kept = months.filter { [omittedMonths] in !omittedMonths.contains($0) }
    overallColumn = TimeColumn(key: .overall, months: kept, value: .together)
    grainColumns = Grain.allCases.sorted().flatMap { grain in
      periodsByGrain[grain, default: []].map { period in
        TimeColumn(
          key: .period(period),
          months: (grain > headline ? kept : months).filter(period.contains),
          value: Self.value(of: period, among: headlines.map(\.period), asOf: asOf))
      }
    }
  }

  /// Everything that figures are published for: the columns of all grains, some spans, and the one of
  /// all periods. Those that are totals of headline periods lack what is left out.
  func columns(with spans: [PeriodSpan]) -> TimeColumns {
    var seen: Set<PeriodSpan> = []
    let spanColumns = spans.filter { seen.insert($0).inserted }.map { span in
      TimeColumn(
        key: .span(span),
        months: overallColumn.months.filter {
          (span.first.firstMonth...span.last.lastMonth).contains($0)
        },
        isPart: false, value: .together)
    }
    return TimeColumns(grainColumns + spanColumns + [overallColumn])
  }

  /// The periods of a grain in order of time.
  func periods(_ grain: Grain) -> [Period] { periodsByGrain[grain] ?? [] }

  /// Whether the as-of date has reached the period's end.
  func isComplete(_ period: Period) -> Bool { asOf >= period.lastDay }

  /// The latest complete period of the headline grain that is not withheld; else the latest complete
  /// one; else the latest. Periods without answers are none of these.
  func headline(isWithheld: (Period) -> Bool) -> Period? {
    let all = periods(headlineGrain).filter { !empty.contains($0) }
    let complete = all.filter(isComplete)
    return complete.last { !isWithheld($0) } ?? complete.last ?? all.last
  }

  /// What a period is to readers, among those of the headline's grain.
  private static func value(
    of period: Period, among headlines: [Period], asOf: CivilDate
  ) -> TimeColumn.Value {
    if period.grain == headlines.first?.grain {
      return asOf >= period.lastDay
        ? .shown(age: headlines.count { $0 > period && asOf >= $0.lastDay }) : .running
    }
    return switch period.grain {
    case .year: .year
    case .month: .month
    case .quarter, .halfYear: .listed
    }
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
