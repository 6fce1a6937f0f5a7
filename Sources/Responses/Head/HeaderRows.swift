/// The rows that a header takes, told by what they hold and never by their number.
struct HeaderRows {
  /// How several rows make one header.
  enum Kind: Hashable, Sendable {
    /// One row of names.
    case plain
    /// Questions, and under them their parts (SurveyMonkey).
    case parts
    /// Numbers of questions above questions and their parts.
    case numberedParts
    /// Codes, texts, and a row of import ids (Qualtrics).
    case importIDs
    /// Codes, and under them texts (Qualtrics without its third row).
    case codes
    /// `V1`, `V2` …, and under them names and texts (Qualtrics' legacy exporter).
    case legacyCodes

    /// What shows it, in a sentence; nil where nothing needs to.
    var reason: AssumptionPhrase? {
      switch self {
      case .plain: nil
      case .parts, .numberedParts: .headOfParts
      case .importIDs: .headOfImportIDs
      case .codes, .legacyCodes: .headOfTexts
      }
    }
  }

  let kind: Kind
  /// How many records the header takes.
  let depth: Int
  /// Which of them holds the names.
  let namesRow: Int
  private let rows: [[String]]

  /// - Parameter cells: the first records, from the header on.
  init(of cells: [[String]]) {
    func row(_ index: Int) -> [String] { index < cells.count ? cells[index] : [] }
    if let last = (1...3).first(where: { ImportIDs.areIDs(row($0)) }) {
      (kind, depth, namesRow) = (.importIDs, last + 1, max(0, last - 2))
    } else if LegacyCodes.isHeader(row(0), row(1)) {
      (kind, depth, namesRow) = (.legacyCodes, 2, 0)
    } else if QuestionNumbers.areNumbers(row(0)), QuestionParts.isHeader(Array(cells.dropFirst())) {
      (kind, depth, namesRow) = (.numberedParts, 3, 1)
    } else if QuestionCodes.isHeader(cells) {
      (kind, depth, namesRow) = (.codes, 2, 0)
    } else if QuestionParts.isHeader(cells) {
      (kind, depth, namesRow) = (.parts, 2, 0)
    } else {
      (kind, depth, namesRow) = (.plain, 1, 0)
    }
    rows = Array(cells.prefix(depth))
  }

  /// The header that the rows make.
  func header(onLine line: Int) -> Header {
    let names = rows.isEmpty ? [] : rows[namesRow].map { HeadCells.name($0) }
    switch kind {
    case .plain: return Header(names: names, aliases: Self.raw(rows.first ?? []), line: line)
    case .parts: return QuestionParts.header(rows[0], rows[1], numbers: nil, line: line)
    case .numberedParts: return QuestionParts.header(rows[1], rows[2], numbers: rows[0], line: line)
    case .importIDs:
      return ImportIDs.header(
        names, texts: depth > 2 ? rows[namesRow + 1] : [], ids: rows[depth - 1], line: line)
    case .codes: return ImportIDs.header(names, texts: rows[1], ids: [], line: line)
    case .legacyCodes: return LegacyCodes.header(rows[0], rows[1], line: line)
    }
  }

  /// The names as they stand in the file, where tags and line breaks were taken out of them.
  private static func raw(_ cells: [String]) -> [[String]] {
    cells.map { HeadCells.name($0) == $0 ? [] : [$0] }
  }
}
