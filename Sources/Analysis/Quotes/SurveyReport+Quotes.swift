import Configuration
import Periods
import Responses

extension SurveyReport {
  /// The report with quotes beside the estimates of the headline grain and of years.
  ///
  /// A quote tells the group of an answer of its product and period. So it is taken only where that
  /// cell's groups are shown, and where it has enough comments; the period that it stands for is then
  /// a sum of shown ones. Segments play no part, and no quote names one.
  /// - Parameter survey: the survey's name among the comments.
  func quoting(
    _ sample: CommentSample, of survey: String, privacy: PrivacySettings, headline grain: Grain
  ) -> SurveyReport {
    let cells = QuotableCells(self, sample, survey: survey, privacy: privacy)
    guard !cells.isEmpty else { return self }
    var report = self
    report.whole = whole.quoting(grain) { cells.quotes(in: $0, of: nil) }
    for index in products.indices {
      report.products[index].line = products[index].line.quoting(grain) {
        cells.quotes(in: $0, of: products[index].name)
      }
    }
    return report
  }
}

/// The cells of a survey that may be quoted from.
private struct QuotableCells {
  private struct Entry {
    let period: Period
    let product: String?
    var count = 0
    var shelf = CommentShelf()
  }

  private struct Key: Hashable {
    let period: Period
    let product: String?
  }

  /// By period, then as products are listed.
  private let entries: [Entry]

  init(
    _ report: SurveyReport, _ sample: CommentSample, survey: String, privacy: PrivacySettings
  ) {
    let hasProducts = !report.products.isEmpty
    var sums: [Key: Entry] = [:]
    for (cell, count) in sample.counts where cell.survey == survey {
      let product = hasProducts ? ProductReport.name(stated: cell.product) : nil
      let key = Key(period: cell.period, product: product)
      var sum = sums[key] ?? Entry(period: cell.period, product: product)
      sum.count += count
      if let shelf = sample.shelves[cell] { sum.shelf += shelf }
      sums[key] = sum
    }
    let lines: [(product: String?, line: Line)] =
      hasProducts ? report.products.map { ($0.name, $0.line) } : [(nil, report.whole)]
    let periods = Set(sums.keys.map(\.period)).sorted()
    entries = periods.filter { report.whole.shows($0) }.flatMap { period in
      lines.compactMap { product, line in
        guard line.shows(period), let entry = sums[Key(period: period, product: product)],
          entry.count >= privacy.commentsBelow
        else { return nil }
        return entry
      }
    }
  }

  var isEmpty: Bool { entries.isEmpty }

  /// The quotes of a period; of all products, or of one.
  func quotes(in period: Period, of product: String?) -> Quotes? {
    var chooser = QuoteChooser()
    for entry in entries
    where period.contains(entry.period.firstMonth) && (product == nil || entry.product == product) {
      chooser.add(entry.shelf, count: entry.count, product: entry.product)
    }
    return chooser.quotes
  }
}

extension Line {
  /// Whether the figures of a period are shown.
  fileprivate func shows(_ period: Period) -> Bool {
    estimate(of: period)?.estimate.figures != nil
  }

  /// The line with quotes where periods have pages.
  fileprivate func quoting(_ grain: Grain, _ quotes: (Period) -> Quotes?) -> Line {
    func quoted(_ period: PeriodEstimate) -> PeriodEstimate {
      guard period.estimate.figures != nil else { return period }
      var period = period
      period.quotes = quotes(period.period)
      return period
    }
    var line = self
    switch grain {
    case .month: line.months = months.map(quoted)
    case .quarter: line.quarters = quarters.map(quoted)
    case .halfYear: line.halfYears = halfYears.map(quoted)
    case .year: break
    }
    line.years = years.map(quoted)
    return line
  }
}
