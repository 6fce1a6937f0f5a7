package import Markup
package import Periods

/// One commentary file, made safe.
package struct CommentaryNote: Sendable {
  package var page: CommentaryPage
  package var title: String?
  /// The period it was written for; that of the index may be older than the headline.
  package var period: Period?
  package var author: String?
  package var date: CivilDate?
  /// The first paragraph, as `<p>`; empty if the text begins with something else.
  package var opening: Markup
  /// What follows the first paragraph; headings start at level 3.
  package var rest: Markup
  /// The file, relative to the root.
  package var path: String
  /// The survey whose folder the file is in; nil for every survey.
  package var survey: String?

  package init(
    page: CommentaryPage, title: String?, period: Period?, author: String?, date: CivilDate?,
    opening: Markup, rest: Markup, path: String, survey: String? = nil
  ) {
    self.page = page
    self.title = title
    self.period = period
    self.author = author
    self.date = date
    self.opening = opening
    self.rest = rest
    self.path = path
    self.survey = survey
  }
}
