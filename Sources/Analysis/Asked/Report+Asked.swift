import Configuration
package import Diagnostics
import Periods
package import Responses

extension Report {
  /// The report with the number of people asked beside the estimates of complete periods for which it is
  /// known, and what is doubtful about the numbers.
  package func asking(_ invited: InvitedCounts) -> (report: Report, diagnostics: [Diagnostic]) {
    if surveys.count > 1, !invited.hasSurveys {
      return (self, [.invitedSurveyNeeded(invited.path)])
    }
    var report = self
    report.invitedPath = invited.path
    var diagnostics = invited.unknownSurveys(surveys.compactMap(\.name))
    for index in surveys.indices {
      let survey = surveys[index]
      let entries = invited.entries.filter {
        surveys.count == 1 || $0.survey == survey.name ?? ""
      }
      let names = survey.products.map(\.name)
      diagnostics += entries.compactMap { entry in
        guard let product = entry.product, mergedName(product, among: names) == nil else {
          return nil
        }
        return .invitedProduct(product, among: names, at: entry.place)
      }
      let counts = AskedCounts(entries, survey, calendar) { mergedName($0, among: names) }
      report.surveys[index].whole = survey.whole.asking { counts.whole($0) }
      for product in names.indices {
        report.surveys[index].products[product].line = survey.products[product].line.asking {
          counts.count($0, of: names[product])
        }
      }
      diagnostics += counts.tooFew
    }
    return (report, diagnostics)
  }

  /// The name that a product's spelling counts under.
  private func mergedName(_ spelling: String, among names: [String]) -> String? {
    if names.contains(spelling) { return spelling }
    return productValues.first { $0.values.contains(spelling) && names.contains($0.name) }?.name
  }
}

/// The numbers of people asked of one survey.
private struct AskedCounts {
  private struct Cell: Hashable {
    let period: Period
    let product: String?
  }

  private var counts: [Cell: Int] = [:]
  private let survey: SurveyReport
  private let calendar: FiscalCalendar
  /// Counts below the number of answers.
  private(set) var tooFew: [Diagnostic] = []

  init(
    _ entries: [InvitedCounts.Entry], _ survey: SurveyReport, _ calendar: FiscalCalendar,
    name: (String) -> String?
  ) {
    self.survey = survey
    self.calendar = calendar
    for entry in entries {
      let product = entry.product.map { name($0) ?? $0 }
      counts[Cell(period: entry.period, product: product), default: 0] += entry.count
      let line = product.map { name in survey.products.first { $0.name == name }?.line }
      guard let line = line ?? survey.whole, let n = line.estimate(of: entry.period)?.estimate.n,
        n > entry.count
      else { continue }
      tooFew.append(.invitedBelowAnswers(entry, answers: n))
    }
  }

  /// The count of a cell: as it is written, else the sum of shorter periods where all of them are.
  func count(_ period: Period, of product: String?) -> Int? {
    if let count = counts[Cell(period: period, product: product)] { return count }
    for grain in Grain.allCases.sorted(by: >) where grain < period.grain {
      let parts = (0..<period.grain.months / grain.months).map {
        Period(grain, from: period.firstMonth.advanced(by: $0 * grain.months))
      }
      let known = parts.compactMap { count($0, of: product) }
      if known.count == parts.count { return known.reduce(0, +) }
    }
    return nil
  }

  /// The count of all products: as it is written, else the sum of all that have answers in the period.
  func whole(_ period: Period) -> Int? {
    if let count = count(period, of: nil) { return count }
    let answered = survey.products.filter { ($0.line.estimate(of: period)?.estimate.n ?? 0) > 0 }
    let known = answered.compactMap { count(period, of: $0.name) }
    return known.isEmpty || known.count < answered.count ? nil : known.reduce(0, +)
  }
}

extension Line {
  /// The line with what is known of complete periods with answers.
  fileprivate func asking(_ count: (Period) -> Int?) -> Line {
    func asked(_ period: PeriodEstimate) -> PeriodEstimate {
      guard period.isComplete, period.estimate.n > 0, let count = count(period.period) else {
        return period
      }
      var period = period
      period.asked = Asked(count, answers: period.estimate.n)
      return period
    }
    var line = self
    line.months = months.map(asked)
    line.quarters = quarters.map(asked)
    line.halfYears = halfYears.map(asked)
    line.years = years.map(asked)
    return line
  }
}
