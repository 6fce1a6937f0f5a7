/// What the pages of a report are written as.
struct PageForm: Hashable, Sendable {
  enum Medium: Hashable, Sendable {
    /// Each page as a file, with files beside it.
    case files
    /// The pages as sections of one file for screens, which travels alone.
    case screen
    /// The same for paper: light colours written out, charts laid out as wide as a sheet, nothing
    /// folded, nothing to press.
    case paper
  }

  var medium = Medium.files
  /// How many levels lower headings stand than on a page that is a file.
  var lowered = 0
  /// What every id and fragment starts with, so that those of two surveys in one document differ.
  var idFront = ""

  /// Whether pages are sections of one document.
  var isSection: Bool { medium != .files }
  var isPaper: Bool { medium == .paper }

  /// The id of a section that is a page, by the front of the ids on it.
  func section(_ prefix: String) -> String { "\(idFront)\(prefix)-page" }
}
