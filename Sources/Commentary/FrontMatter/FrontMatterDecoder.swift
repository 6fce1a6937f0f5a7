import Diagnostics
import Periods
import Yams

/// Decodes front matter and notes what is wrong with it.
///
/// Values are taken as they were written: YAML's own reading of dates and numbers would turn
/// `2026-02-15` into a moment and `2026` into a count.
struct FrontMatterDecoder {
  let source: SourceText
  let calendar: FiscalCalendar
  let known: KnownPages
  let keys: [FrontMatterKey]
  private(set) var diagnostics: [Diagnostic] = []
  private var result = FrontMatter()
  private var firstLine = 1
  private var lastLine = 1

  init(
    source: SourceText, calendar: FiscalCalendar, known: KnownPages, keys: [FrontMatterKey]
  ) {
    self.source = source
    self.calendar = calendar
    self.known = known
    self.keys = keys
  }

  /// The decoded front matter; empty where the file has none or it is no YAML.
  mutating func decode(_ block: FrontMatterBlock) -> FrontMatter {
    result = FrontMatter()
    firstLine = block.yamlLine
    lastLine = max(firstLine, block.bodyLine - 2)
    guard let yaml = block.yaml, let root = compose(yaml) else { return result }
    guard let mapping = root.mapping else {
      if !Self.isEmpty(root) { diagnostics.append(.notKeysAndValues(at: mark(root))) }
      return result
    }
    for (key, value) in mapping { decode(key, value) }
    return result
  }

  private mutating func compose(_ yaml: String) -> Node? {
    do {
      return try Parser(
        yaml: yaml, resolver: .basic, constructor: .default, encoding: .utf8
      ).singleRoot()
    } catch {
      diagnostics.append(problem(error))
      return nil
    }
  }

  private mutating func decode(_ key: Node, _ value: Node) {
    guard let written = key.scalar?.string, let known = FrontMatterKey(rawValue: written),
      keys.contains(known)
    else {
      let names = keys.map(\.rawValue)
      diagnostics.append(
        .unknownFrontMatterKey(key.scalar?.string ?? "", known: names, at: mark(key)))
      return
    }
    if Self.isEmpty(value) { return }
    result.keys.insert(known)
    guard let scalar = value.scalar else {
      diagnostics.append(.frontMatterType(known, at: mark(value)))
      return
    }
    take(scalar.string, for: known, at: mark(value))
  }

  private mutating func take(_ text: String, for key: FrontMatterKey, at mark: SourceMark) {
    switch key {
    case .title: result.title = Located(value: text, mark: mark)
    case .product: result.product = Located(value: text, mark: mark)
    case .dimension: result.dimension = Located(value: text, mark: mark)
    case .author: result.author = Located(value: text, mark: mark)
    case .period: takePeriod(text, at: mark)
    case .date: takeDate(text, at: mark)
    case .draft: takeDraft(text, at: mark)
    }
  }

  private mutating func takePeriod(_ text: String, at mark: SourceMark) {
    guard let period = calendar.period(key: text) else {
      diagnostics.append(.badPeriod(text, calendar: calendar, known: known.periods, at: mark))
      return
    }
    result.period = Located(value: period, mark: mark)
  }

  private mutating func takeDate(_ text: String, at mark: SourceMark) {
    guard let date = DayOrMonth(text) else {
      diagnostics.append(.badDate(text, at: mark))
      return
    }
    result.date = Located(value: date, mark: mark)
  }

  private mutating func takeDraft(_ text: String, at mark: SourceMark) {
    switch text.lowercased() {
    case "true", "yes": result.isDraft = true
    case "false", "no": result.isDraft = false
    default: diagnostics.append(.badDraft(at: mark))
    }
  }

  /// Nothing, or `~` or `null` without quotes.
  private static func isEmpty(_ node: Node) -> Bool {
    guard let scalar = node.scalar else { return false }
    return scalar.style == .plain && ["", "~", "null"].contains(scalar.string.lowercased())
  }
}

// MARK: - Places

extension FrontMatterDecoder {
  private func mark(_ node: Node) -> SourceMark {
    let width = node.scalar.map { max(1, $0.string.unicodeScalars.count) } ?? 1
    return mark(node.mark, width: node.scalar?.style == .plain ? width : 1)
  }

  private func mark(_ mark: Mark?, width: Int = 1) -> SourceMark {
    // A problem at the end of the YAML is shown on its last line.
    let line = min(firstLine + (mark?.line ?? 1) - 1, lastLine)
    return source.mark(line: line, column: max(1, mark?.column ?? 1), width: width)
  }

  private func isBehind(_ mark: Mark) -> Bool { firstLine + mark.line - 1 > lastLine }

  private func problem(_ error: any Error) -> Diagnostic {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      // What is never ended is noticed at the end; where it began says more.
      .malformedFrontMatter(problem, at: self.mark(isBehind(mark) ? context?.mark ?? mark : mark))
    case .duplicatedKeysInMapping(let names, let context):
      .repeatedKey(names.sorted().first ?? "", at: mark(context.mark))
    default: .malformedFrontMatter("it is not YAML", at: mark(nil))
    }
  }
}
