/// The files that lie beside one page, gathered while the page is written: the drawings of its charts
/// and the figures of its tables.
final class PageFiles {
  private(set) var files: [SiteFile] = []
  private var paths: Set<String> = []
  private let hasTablesAlone: Bool

  /// - Parameter hasTablesAlone: whether drawings are left out.
  init(hasTablesAlone: Bool = false) { self.hasTablesAlone = hasTablesAlone }

  /// Keeps a file; what is written twice on a page is kept once.
  func add(_ path: String, _ bytes: () -> [UInt8]) {
    guard !hasTablesAlone || Self.isTable(path), paths.insert(path).inserted else { return }
    files.append(SiteFile(path: path, bytes: bytes()))
  }

  /// These files, their tables replaced by those of the same page in English: files of figures are
  /// the same in every language.
  func withTables(of english: PageFiles) -> [SiteFile] {
    files.filter { !Self.isTable($0.path) } + english.files
  }

  private static func isTable(_ path: String) -> Bool { path.hasSuffix(".csv") }
}
