package import Periods

/// What the analysts wrote, attached to the pages it belongs to.
package struct Commentary: Sendable {
  package var notes: [CommentaryNote]
  package var events: [Event]

  package init(notes: [CommentaryNote] = [], events: [Event] = []) {
    self.notes = notes
    self.events = events
  }

  /// The note of a page, if there is one: that of the survey, or else one that names no survey.
  package func note(for page: CommentaryPage, survey: String? = nil) -> CommentaryNote? {
    let candidates = notes.filter { $0.page == page }
    return candidates.first { $0.survey == survey } ?? candidates.first { $0.survey == nil }
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
