import Diagnostics
import Periods

/// Finds the page a note belongs to, by its front matter and by where its file stands.
///
/// `index.md`, `2026-Q3.md`, `products/atlas.md`, `2026-Q3/atlas.md` and `segments/region.md`, below
/// `content/commentary/` and there, with several surveys, below a folder of the survey's name.
/// `product:` and `dimension:` go before the path; so does `period:`, unless the path names a page
/// that belongs to no period: there it says which period the text was written for.
struct Attachment {
  let result: Result<CommentaryPage, Refusal>
  /// The survey whose folder the file is in.
  let survey: String?

  init(path: String, matter: FrontMatter, calendar: FiscalCalendar, known: KnownPages) {
    var location = Location(path: path, known: known)
    location.read(calendar: calendar)
    survey = location.survey
    let finder = PageFinder(
      path: path, location: location, matter: matter, calendar: calendar, known: known)
    result = finder.result
  }
}

/// What a file's path says, before it is held against what is known.
struct Location {
  enum Kind: Equatable {
    case index
    case period(Period)
    case product(String)
    case productInPeriod(String, Period)
    case dimension(String)
    case elsewhere
  }

  private(set) var kind = Kind.elsewhere
  private(set) var survey: String?
  /// The path below `content/commentary/`, without the ending.
  private(set) var parts: [String]

  static let folder = "content/commentary/"

  init(path: String, known: KnownPages) {
    // By bytes: a combining mark behind a slash must not hide it.
    var rest = Array(path.utf8)[...]
    if rest.starts(with: Self.folder.utf8) { rest = rest.dropFirst(Self.folder.utf8.count) }
    for ending in [".md", ".markdown"] where Self.ends(rest, with: ending) {
      rest = rest.dropLast(ending.utf8.count)
      break
    }
    parts = rest.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
    if parts.count > 1, let survey = known.survey(named: parts[0]) {
      self.survey = survey
      parts.removeFirst()
    }
  }

  /// Whether a path ends so, in either case of letters; the ending is in lower case.
  private static func ends(_ path: ArraySlice<UInt8>, with ending: String) -> Bool {
    path.suffix(ending.utf8.count).elementsEqual(ending.utf8) { $0 | 0x20 == $1 | 0x20 }
  }

  mutating func read(calendar: FiscalCalendar) {
    let keys = parts.map(FileNameKey.of)
    switch keys.count {
    case 1 where keys[0] == "index": kind = .index
    case 1: kind = calendar.period(key: keys[0]).map { .period($0) } ?? .elsewhere
    case 2 where keys[0] == "products": kind = .product(parts[1])
    case 2 where keys[0] == "segments": kind = .dimension(parts[1])
    case 2: kind = inPeriod(calendar.period(key: keys[0]), name: keys[1])
    default: kind = .elsewhere
    }
  }

  private func inPeriod(_ period: Period?, name: String) -> Kind {
    guard let period else { return .elsewhere }
    return name == "index" ? .period(period) : .productInPeriod(parts[1], period)
  }
}
