import Configuration

/// What is made of a report's pages besides the site.
struct WantedDocuments: Sendable {
  /// Whether pages and data files are written at all: a message needs the report alone.
  var hasPages = true
  /// Whether all pages are written into one file as well.
  var hasSingleFile = false
  /// What is laid out to be printed; nil for nothing.
  var paper: Paper?

  struct Paper: Sendable {
    let size: PaperSize
    /// Whether all pages are laid out too, besides the overview and its method.
    var includesWhole = true
  }
}
