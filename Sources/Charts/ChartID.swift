/// What the ids inside a chart start with, and where its words stand.
package struct ChartID: Hashable, Sendable {
  /// A prefix for the ids inside, unique on the page.
  let own: String
  /// The prefix of the chart that holds the title and the description: its own, or that of the same
  /// chart in another layout.
  let words: String
  /// What makes the chart a drawing of its own; nil for a chart on a page.
  let sheet: ChartSheet?
  /// The colours that a chart on a page is drawn in as they are; nil leaves them to the page.
  let ink: Palette?

  /// A chart that holds its words itself.
  package init(_ own: String) {
    self.init(own, inked: nil)
  }

  /// A chart that holds its words itself.
  /// - Parameter ink: the colours it is drawn in where the page's style sheet does not reach it.
  package init(_ own: String, inked ink: Palette?) {
    self.own = own
    words = own
    sheet = nil
    self.ink = ink
  }

  /// A chart that takes its words from another layout of itself on the same page.
  package init(_ own: String, sharingWordsOf other: String) {
    self.own = own
    words = other
    sheet = nil
    ink = nil
  }

  /// A chart that stands alone.
  package init(_ own: String, alone sheet: ChartSheet) {
    self.own = own
    words = own
    self.sheet = sheet
    ink = nil
  }
}

extension ChartID: ExpressibleByStringInterpolation {
  package init(stringLiteral own: String) {
    self.init(own)
  }
}
