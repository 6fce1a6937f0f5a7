package import Configuration
package import Periods

/// What reading depends on beside the source's own entry.
package struct ReadingSettings: Sendable {
  /// What becomes of an answered row without a date.
  package enum Undated: Hashable, Sendable {
    /// It is set aside, since it belongs to no period.
    case setAside
    /// It is counted on its own, beside the tally.
    case counted
  }

  /// Where the answer to a question goes that a refusal asks.
  package enum Remedies: Hashable, Sendable {
    /// Into `barograph.yml`.
    case configuration
    /// Onto the command line.
    case flags
  }

  /// Spellings that count as one product.
  package var products: [MergedValue]
  package var dimensions: [DimensionSettings]
  /// Later answers are set aside; nil keeps all.
  package var asOf: CivilDate?
  /// What quarters are told by where one answer a quarter counts.
  package var calendar = FiscalCalendar.civil
  package var undated: Undated
  package var remedies: Remedies
  /// The zone whose days answers count by; nil leaves dates as written.
  package var zone: ReportZone?

  /// The length of the periods that comments are kept by; nil where none are kept.
  package var comments: Grain?

  /// The settings for looking into a file outside any project.
  package static let inspection = ReadingSettings(
    products: [], dimensions: [], asOf: nil, undated: .counted, remedies: .flags)

  /// The settings of a project.
  /// - Parameter asOf: the as-of date in effect; nil where it follows from the answers.
  package init(_ configuration: Configuration, asOf: CivilDate?) {
    self.init(
      products: configuration.product.values, dimensions: configuration.dimensions, asOf: asOf,
      undated: .setAside, remedies: .configuration)
    calendar = configuration.calendar
    comments = configuration.showsComments ? configuration.headline : nil
  }

  package init(
    products: [MergedValue], dimensions: [DimensionSettings], asOf: CivilDate?,
    undated: Undated, remedies: Remedies
  ) {
    self.products = products
    self.dimensions = dimensions
    self.asOf = asOf
    self.undated = undated
    self.remedies = remedies
  }
}
