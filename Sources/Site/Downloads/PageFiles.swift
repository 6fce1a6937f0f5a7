/// The files that lie beside one page, gathered while the page is written: the drawings of its charts
/// and the figures of its tables.
final class PageFiles {
  private(set) var files: [SiteFile] = []
  private var paths: Set<String> = []

  /// Keeps a file; what is written twice on a page is kept once.
  func add(_ path: String, _ bytes: () -> [UInt8]) {
    guard paths.insert(path).inserted else { return }
    files.append(SiteFile(path: path, bytes: bytes()))
  }
}
