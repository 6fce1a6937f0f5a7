package import Markup
package import Periods

/// What the analysts wrote, attached to the pages it belongs to.
package struct Commentary: Sendable {
  package var notes: [CommentaryNote]
  package var events: [Event]

  package init(notes: [CommentaryNote] = [], events: [Event] = []) {
    self.notes = notes
    self.events = events
  }

  /// The note of a page, if there is one.
  package func note(for page: CommentaryPage) -> CommentaryNote? {
    notes.first { $0.page == page }
  }
}

/// The page a note belongs to.
package enum CommentaryPage: Hashable, Sendable {
  case index
  case period(Period)
  case product(String)
  case productInPeriod(product: String, period: Period)
  /// By the dimension's key.
  case dimension(String)
}

/// One commentary file, made safe.
package struct CommentaryNote: Sendable {
  package var page: CommentaryPage
  package var title: String?
  /// The period it was written for; that of the index may be older than the headline.
  package var period: Period?
  package var author: String?
  package var date: CivilDate?
  /// The first paragraph.
  package var opening: Markup
  /// What follows the first paragraph; headings start at level 3.
  package var rest: Markup
  /// The file, relative to the root.
  package var path: String

  package init(
    page: CommentaryPage, title: String?, period: Period?, author: String?, date: CivilDate?,
    opening: Markup, rest: Markup, path: String
  ) {
    self.page = page
    self.title = title
    self.period = period
    self.author = author
    self.date = date
    self.opening = opening
    self.rest = rest
    self.path = path
  }
}

/// A dated action that a trend is judged against.
package struct Event: Sendable {
  package var title: String
  package var date: CivilDate
  /// Whether the date names a whole month only.
  package var isMonthOnly: Bool
  /// The product it concerns; nil for all.
  package var product: String?
  package var body: Markup
  package var path: String

  package init(
    title: String, date: CivilDate, isMonthOnly: Bool = false, product: String?, body: Markup,
    path: String
  ) {
    self.title = title
    self.date = date
    self.isMonthOnly = isMonthOnly
    self.product = product
    self.body = body
    self.path = path
  }
}
