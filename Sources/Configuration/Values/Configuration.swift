package import Periods

/// A report project's configuration, `barograph.yml`, checked and with its defaults filled in.
package struct Configuration: Hashable, Sendable {
  package var title: String
  package var organization: String?
  /// The language of the report's own words.
  package var language: Language
  /// The as-of date written in the file; the command line may override it.
  package var asOf: CivilDate?
  /// The grain of the index and of the period pages.
  package var headline: Grain
  /// How many period pages and trend points of the headline grain are kept.
  package var history: Int
  package var calendar: FiscalCalendar
  /// The zone that moments are converted to, such as `Europe/Berlin`; nil leaves dates as written.
  package var timeZone: LocatedText?
  package var sources: [ResponseSource]
  package var product: ProductSettings
  /// The dimensions, in the order of the file.
  package var dimensions: [DimensionSettings]
  /// The targets, in the order of the file.
  package var targets: [Target] = []
  package var about: About
  /// The file of how many people were asked, relative to the root; it may hold variables.
  package var invited: LocatedText?
  /// An earlier report whose scores are compared with these, relative to the root; it may hold
  /// variables.
  package var previous: LocatedText?
  /// Whether comments are quoted.
  package var showsComments = true
  package var statistics: StatisticsSettings
  package var privacy: PrivacySettings
  package var quality: QualitySettings
  /// The name of the theme, a folder in `themes/` or the built-in one.
  package var theme: String
  /// Where the pages' style sheet stands.
  package var styles = StylesPlacement.inline
  /// Where the pages are published, with a slash at its end; nil where that isn't said.
  package var baseURL: String?
  /// The messages that each build writes.
  package var mail: [MailSettings] = []
  package var pdf = PDFSettings()

  /// A configuration with the design's defaults.
  package init(title: String, sources: [ResponseSource]) {
    self.title = title
    self.organization = nil
    self.language = .english
    self.asOf = nil
    self.headline = .quarter
    self.history = 12
    self.calendar = .civil
    self.timeZone = nil
    self.sources = sources
    self.product = ProductSettings()
    self.dimensions = []
    self.about = About()
    self.statistics = StatisticsSettings()
    self.privacy = PrivacySettings()
    self.quality = QualitySettings()
    self.theme = "barograph"
  }
}

/// How PDF is made of the report.
package struct PDFSettings: Hashable, Sendable {
  /// The program that makes it, a name on the search path or a path; nil for one that is there.
  package var program: LocatedText?
  package var paper = PaperSize.a4
  /// The longest time that it may take for one file.
  package var seconds = 1200

  package init() {}
}

/// The sheets that PDF is laid out for, by their names in style sheets.
package enum PaperSize: String, CaseIterable, Hashable, Sendable {
  case a4, letter
}

/// Where the pages' style sheet stands.
package enum StylesPlacement: String, CaseIterable, Hashable, Sendable {
  /// In each page, so that it opens with no request to anywhere.
  case inline
  /// In one file beside the pages, for hosts that forbid styles in pages.
  case file
}

/// How products are called, ordered and merged.
package struct ProductSettings: Hashable, Sendable {
  /// What one product is called, and several; nil for what the report's language calls them.
  package var singular: String?
  package var plural: String?
  /// The products in the order wanted; the others follow by size.
  package var order: [String] = []
  /// Spellings and former names that count as one product.
  package var values: [MergedValue] = []

  package init() {}
}

/// A name and the values of the column that count under it.
package struct MergedValue: Hashable, Sendable {
  package var name: String
  package var values: [String]

  package init(name: String, values: [String]) {
    self.name = name
    self.values = values
  }
}

/// A column that answers are split by.
package struct DimensionSettings: Hashable, Sendable {
  /// The key in the configuration, also the name in URLs and data.
  package var key: String
  package var column: String
  /// The name on pages; the key with a capital letter unless given.
  package var label: String
  /// The segments in the order wanted; the others follow by size.
  package var order: [String]
  package var values: [MergedValue]
  /// The bounds between segments of numbers, ascending: `[90, 365]` makes three. Nil where values
  /// are names.
  package var bins: [Double]?

  package init(
    key: String, column: String, label: String, order: [String] = [], values: [MergedValue] = [],
    bins: [Double]? = nil
  ) {
    self.bins = bins
    self.key = key
    self.column = column
    self.label = label
    self.order = order
    self.values = values
  }
}

/// What the method page says about the survey.
package struct About: Hashable, Sendable {
  package var question: String?
  package var mode: String?
  package var asked: String?

  package init() {}
}

/// How sure statements have to be.
package struct StatisticsSettings: Hashable, Sendable {
  /// 0.90, 0.95 or 0.99; the limit of q is 1 − confidence.
  package var confidence = 0.95

  package init() {}
}

/// From how many answers on figures are shown, and relied on.
package struct PrivacySettings: Hashable, Sendable {
  /// Below this many answers only their number is shown.
  package var hideBelow = 5
  /// Below this many answers figures are marked as too few to rely on.
  package var muteBelow = 30
  /// Only from cells with at least so many comments is anything quoted.
  package var commentsBelow = 5
  /// Whether a group's share of 0 % or 100 % is withheld below mute-below.
  package var isStrict = false

  package init() {}

  /// The word that stands for ``strict``.
  package static let strictWord = "strict"

  /// What `privacy: strict` stands for.
  package static var strict: PrivacySettings {
    var privacy = PrivacySettings()
    privacy.hideBelow = 10
    privacy.commentsBelow = 10
    privacy.isStrict = true
    return privacy
  }
}

/// What a build refuses.
package struct QualitySettings: Hashable, Sendable {
  /// The largest share of rows set aside, 0…1.
  package var maxSetAside = 0.05

  package init() {}
}
