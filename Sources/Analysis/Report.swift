package import Configuration
package import Periods
package import Responses

/// Every figure of a report, in one value: whatever is printed anywhere is printed from here.
///
/// What is too small to show is not in it: hidden estimates have their number of answers and
/// nothing else, so that no renderer can leak them.
package struct Report: Hashable, Sendable {
  package var title: String
  package var organization: String?
  package var language: Language
  package var asOf: CivilDate
  package var calendar: FiscalCalendar
  package var settings: MethodSettings
  package var about: About
  /// What one product is called, in lower case, and several; nil for what the language calls them.
  package var productSingular: String?
  package var productPlural: String?
  /// Former names and other spellings that count under a product.
  package var productValues: [MergedValue] = []
  /// The files read and what became of their rows.
  package var files: [FileReading]
  package var account: Account
  package var assumptions: [Assumption]
  /// The file that says how many people were asked; nil without one.
  package var invitedPath: String?
  /// The surveys by name; never pooled.
  package var surveys: [SurveyReport]
  /// Which build the report is; nil for one that no build made.
  package var build: BuildRecord?
  /// What has become of the scores that an earlier report published; nil without one to compare with.
  package var restatements: Restatements?
}

/// The settings that figures depend on.
package struct MethodSettings: Hashable, Sendable {
  /// The grain of the index and the period pages.
  package var headline: Grain
  /// How many periods of the headline grain are kept.
  package var history: Int
  /// The confidence level of intervals, such as 0.95.
  package var confidence: Double
  package var hideBelow: Int
  package var muteBelow: Int
  /// Whether a group's share of 0 % or 100 % is withheld below mute-below.
  package var isStrict: Bool
  /// From how many comments of a product and period on something is quoted; nil where nothing is.
  package var commentsBelow: Int?

  /// The limit of q up to which a change counts as one: 1 − confidence.
  package var qLimit: Double { 1 - confidence }
}

/// The figures of one survey.
package struct SurveyReport: Hashable, Sendable {
  /// The survey's name; nil for the only one.
  package var name: String?
  /// The latest complete period of the headline grain, or the only one.
  package var headline: Period
  /// Whether the headline period is complete.
  package var isHeadlineComplete: Bool
  /// All responses.
  package var whole: Line
  /// The products in the order of the configuration, then by size; empty without a product column.
  package var products: [ProductReport]
  /// The products over the last periods together, where the headline period alone has too few
  /// answers to compare them.
  package var pooledProducts: PooledProducts?
  /// The dimensions in the order of the configuration.
  package var dimensions: [DimensionReport]
  /// Periods of the headline grain too small to show, and therefore left out of every total.
  package var leftOut: [LeftOutPeriod]
  /// How many answers each of two periods would need for a change of ten points to show in four of
  /// five cases, if people answer as in the headline period; nil where that is hidden.
  package var answersForTenPoints: Int?
  /// What moved the whole between periods of the headline grain, in order of time.
  package var movements: [Movement] = []
  /// What pulls the headline period's level, by product and by each dimension.
  package var pulls: [LevelPull] = []
  /// What it would take: the whole first, then the products in their order.
  package var wouldTake: [WouldTake] = []
  /// The control chart of the whole's months.
  package var control = MonthlyControl.tooFew(months: 0)
}

/// A period that is hidden for its own sake, and that no total contains.
package struct LeftOutPeriod: Hashable, Sendable {
  package var period: Period
  package var n: Int
}

/// The estimates of the whole or of one product: overall and by period.
package struct Line: Hashable, Sendable {
  package var overall: Estimate
  package var months: [PeriodEstimate]
  package var quarters: [PeriodEstimate]
  package var halfYears: [PeriodEstimate]
  package var years: [PeriodEstimate]
  /// What the periods of the headline grain say together.
  package var trend = LineTrend()

  /// The estimates of one grain, in order of time, without gaps from the first period with an
  /// answer to the last.
  package func periods(_ grain: Grain) -> [PeriodEstimate] {
    switch grain {
    case .month: months
    case .quarter: quarters
    case .halfYear: halfYears
    case .year: years
    }
  }

  /// The estimate of one period.
  package func estimate(of period: Period) -> PeriodEstimate? {
    let periods = periods(period.grain)
    // By index: estimates are large, and only the one that is found is copied.
    return periods.indices.first { periods[$0].period == period }.map { periods[$0] }
  }
}

/// One product.
package struct ProductReport: Hashable, Sendable {
  /// The name; ``notStated`` for responses that state none.
  package var name: String
  package var line: Line
}

extension ProductReport {
  /// The product of responses that state none. It has a name, unlike a segment that is not stated,
  /// because an empty product means the whole wherever figures are listed.
  package static let notStated = "not stated"

  /// The name of the product that responses belong to.
  /// - Parameter stated: what they state; nil or empty for nothing.
  static func name(stated: String?) -> String {
    stated.flatMap { $0.isEmpty ? nil : $0 } ?? notStated
  }
}

/// An estimate of one period, with its changes.
package struct PeriodEstimate: Hashable, Sendable {
  package var period: Period
  /// Whether the as-of date has reached the period's end.
  package var isComplete: Bool
  package var estimate: Estimate
  /// The change against the latest earlier period that has enough answers.
  package var sincePrevious: Change?
  /// The change against the same period a year earlier.
  package var sinceYearEarlier: Change?
  /// The product's places among the products, in complete periods of the headline grain.
  package var rank: Rank?
  /// How many people were asked, in complete periods where that is known.
  package var asked: Asked?
  /// What people wrote, in periods that have pages.
  package var quotes: Quotes?
}

/// One dimension and its segments.
package struct DimensionReport: Hashable, Sendable {
  /// The key in the configuration.
  package var key: String
  package var label: String
  /// In the order of the configuration, then by size; responses that state none come last.
  package var segments: [SegmentReport]
  /// The last periods together, where the headline period alone has too few answers to compare
  /// segments.
  package var pooled: PooledSegments?
}

/// One segment: overall, by period and by product.
package struct SegmentReport: Hashable, Sendable {
  /// The segment's name; nil for responses that state none.
  package var name: String?
  package var overall: SegmentEstimate
  package var months: [SegmentPeriod]
  package var quarters: [SegmentPeriod]
  package var halfYears: [SegmentPeriod]
  package var years: [SegmentPeriod]
  package var products: [SegmentProduct]

  /// The estimates of one grain; periods as those of the survey's whole.
  package func periods(_ grain: Grain) -> [SegmentPeriod] {
    switch grain {
    case .month: months
    case .quarter: quarters
    case .halfYear: halfYears
    case .year: years
    }
  }
}

/// A segment's estimate, and how it stands against all other answers.
package struct SegmentEstimate: Hashable, Sendable {
  package var estimate: Estimate
  package var againstRest: Contrast?
  /// The segment's places among those of its dimension, over all periods, in complete periods of the
  /// headline grain and in the pooled span.
  package var rank: Rank?
}

/// A segment in one period.
package struct SegmentPeriod: Hashable, Sendable {
  package var period: Period
  package var isComplete: Bool
  package var segment: SegmentEstimate
}

/// A segment in one product.
package struct SegmentProduct: Hashable, Sendable {
  package var product: String
  package var segment: SegmentEstimate
}
