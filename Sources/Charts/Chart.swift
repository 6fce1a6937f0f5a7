package import Markup

/// A drawing of numbers: the same figures at any width, laid out anew for each.
///
/// Charts know numbers, labels and a width. Every label that states a figure is a string handed in,
/// so that a chart and its table can't disagree. Colours are CSS classes (`mark-promoter`,
/// `mark-line`, …) that the theme gives a value for light, dark and print.
package protocol Chart: Sendable {
  /// The chart's title, which states the finding, and its text alternative.
  var text: ChartText { get }

  /// The chart as an `svg` element.
  /// - Parameters:
  ///   - width: the width in CSS pixels it is laid out for; the height follows from the content.
  ///   - id: a prefix for the ids inside, unique on the page, and where the words stand.
  func svg(width: Double, id: ChartID) -> Markup
}

/// What a chart says in words.
package struct ChartText: Hashable, Sendable {
  package var title: String
  package var description: String

  package init(title: String, description: String) {
    self.title = title
    self.description = description
  }
}

/// How a mark is drawn.
package enum MarkStanding: Hashable, Sendable {
  /// Filled.
  case shown
  /// Hollow: too few answers to rely on.
  case muted
  /// Hatched or left out: the answers are withheld.
  case hidden
  /// Nothing: there were no answers.
  case none
}
