/// The list of the site's files in `.barograph-manifest`: what the program may replace and remove.
///
/// Plain text: a first line that names the form, then a path a line, sorted by bytes.
struct Manifest: Hashable, Sendable {
  let paths: Set<SitePath>

  init(_ paths: Set<SitePath>) {
    self.paths = paths
  }

  /// Nil for anything but a whole manifest of the program.
  init?(_ bytes: [UInt8]) {
    guard bytes.last == Self.lineFeed else { return nil }
    let lines = bytes.dropLast().split(separator: Self.lineFeed, omittingEmptySubsequences: false)
    guard let heading = lines.first, heading.elementsEqual(Self.heading.utf8) else { return nil }
    var paths: Set<SitePath> = []
    for line in lines.dropFirst() {
      guard let path = SitePath(line) else { return nil }
      paths.insert(path)
    }
    self.paths = paths
  }

  var bytes: [UInt8] {
    let lines = [Array(Self.heading.utf8)] + paths.sorted().map(\.bytes)
    return lines.flatMap { $0 + [Self.lineFeed] }
  }

  /// The folders that hold a file of the site.
  var folders: Set<[UInt8]> { Set(paths.flatMap(\.folders)) }

  static let heading = "barograph manifest 1"
  private static let lineFeed = UInt8(ascii: "\n")
}
