package import Diagnostics
package import Periods

/// Reads commentary and event files into what the pages show.
package struct CommentaryReader {
  /// A file: its path relative to the root, parts parted by `/`, and its bytes.
  package typealias File = (path: String, bytes: [UInt8])

  let calendar: FiscalCalendar
  let known: KnownPages
  let words: CommentaryWords
  private var diagnostics: [Diagnostic] = []

  private init(calendar: FiscalCalendar, known: KnownPages, words: CommentaryWords) {
    self.calendar = calendar
    self.known = known
    self.words = words
  }

  /// Reads all notes and events.
  ///
  /// The order of the files does not matter: notes come sorted by path, events by date, then path.
  /// What cannot be attached, is a draft or has an error is left out, and a diagnostic says so.
  /// - Parameters:
  ///   - files: the Markdown files of `content/commentary/`.
  ///   - events: those of `content/events/`.
  ///   - calendar: the calendar that period keys follow.
  ///   - known: the pages that the report has.
  /// - Returns: what was read, and everything noticed, sorted by place.
  package static func read(
    files: [File], events: [File], calendar: FiscalCalendar, known: KnownPages,
    words: CommentaryWords = .english
  ) -> (Commentary, [Diagnostic]) {
    var reader = CommentaryReader(calendar: calendar, known: known, words: words)
    var commentary = Commentary()
    commentary.notes = reader.notes(files.sorted { $0.path < $1.path })
    commentary.events = events.compactMap { reader.event($0) }
      .sorted { ($0.date, $0.path) < ($1.date, $1.path) }
    return (commentary, reader.diagnostics.sorted())
  }
}

// MARK: - Notes

extension CommentaryReader {
  /// The page of one survey, or of every survey.
  private struct Target: Hashable {
    let page: CommentaryPage
    let survey: String?
  }

  private mutating func notes(_ files: [File]) -> [CommentaryNote] {
    var taken: [Target: String] = [:]
    var notes: [CommentaryNote] = []
    for file in files {
      guard let note = note(file) else { continue }
      let target = Target(page: note.page, survey: note.survey)
      if let first = taken[target] {
        diagnostics.append(.samePage(path: note.path, as: first))
        continue
      }
      taken[target] = note.path
      notes.append(note)
    }
    return notes
  }

  private mutating func note(_ file: File) -> CommentaryNote? {
    guard let head = head(file, keys: FrontMatterKey.note) else { return nil }
    let (source, matter) = (head.source, head.matter)
    if matter.isDraft {
      diagnostics.append(.draft(path: file.path))
      return nil
    }
    let attachment = Attachment(path: file.path, matter: matter, calendar: calendar, known: known)
    let body = MarkdownPage(
      source, fromLine: head.bodyLine, parts: matter.title == nil ? [.title, .opening] : .opening,
      words: words)
    diagnostics += body.diagnostics
    switch attachment.result {
    case .failure(let refusal):
      diagnostics += refusal.diagnostics
      return nil
    case .success(let page):
      let period = matter.period?.value ?? page.ownPeriod
      if page == .index, !matter.keys.contains(.period) {
        diagnostics.append(.indexWithoutPeriod(example: calendar, path: file.path))
      }
      if let date = matter.date, date.value.isMonthOnly {
        diagnostics.append(.dayMissing(at: date.mark))
      }
      return CommentaryNote(
        page: page, title: matter.title?.value ?? body.title, period: period,
        author: matter.author?.value, date: matter.date?.value.date, opening: body.opening,
        rest: body.rest, path: file.path, survey: attachment.survey)
    }
  }
}

extension CommentaryPage {
  /// The period the page shows.
  fileprivate var ownPeriod: Period? {
    switch self {
    case .period(let period), .productInPeriod(_, let period): period
    case .index, .product, .dimension: nil
    }
  }
}

// MARK: - Events

extension CommentaryReader {
  private mutating func event(_ file: File) -> Event? {
    guard let head = head(file, keys: FrontMatterKey.event) else { return nil }
    let matter = head.matter
    if matter.isDraft {
      diagnostics.append(.draft(path: file.path))
      return nil
    }
    let body = MarkdownPage(head.source, fromLine: head.bodyLine, parts: [], words: words)
    diagnostics += body.diagnostics
    for key in [FrontMatterKey.title, .date] where !matter.keys.contains(key) {
      diagnostics.append(.eventWithout(key, path: file.path))
    }
    var product: String?
    if let written = matter.product {
      product = known.product(named: written.value)
      guard product != nil else {
        diagnostics.append(
          .unknownEventProduct(
            written.value, known: known.products.map(\.name), at: written.mark))
        return nil
      }
    }
    guard let title = matter.title?.value, let date = matter.date?.value else { return nil }
    return Event(
      title: title, date: date.date, isMonthOnly: date.isMonthOnly, product: product,
      body: body.rest, path: file.path)
  }
}

// MARK: - Front matter

extension CommentaryReader {
  private struct Head {
    let source: SourceText
    let matter: FrontMatter
    let bodyLine: Int
  }

  private mutating func head(_ file: File, keys: [FrontMatterKey]) -> Head? {
    guard
      let source = SourceText(path: file.path, bytes: file.bytes, diagnostics: &diagnostics),
      let block = FrontMatterBlock(source, diagnostics: &diagnostics)
    else { return nil }
    var decoder = FrontMatterDecoder(source: source, calendar: calendar, known: known, keys: keys)
    let matter = decoder.decode(block)
    diagnostics += decoder.diagnostics
    return Head(source: source, matter: matter, bodyLine: block.bodyLine)
  }
}
