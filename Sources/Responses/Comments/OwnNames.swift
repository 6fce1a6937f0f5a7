import CSV

/// The columns of a file that say who a row is of: names, addresses, keys.
struct OwnNames: Sendable {
  /// How a column's values stand in a comment.
  enum Kind: Hashable, Sendable {
    /// The name of a person, of which each part counts.
    case person
    /// An address of email, whose first part holds names.
    case email
    /// Anything else that belongs to one row, which counts as a whole.
    case whole
  }

  /// What a row's own columns hold, ready to be found in a text.
  struct Values: Hashable, Sendable {
    /// Single words that are names, in lower case.
    var words: Set<String> = []
    /// Texts that are found as a whole, in lower case.
    var phrases: [String] = []

    var isEmpty: Bool { words.isEmpty && phrases.isEmpty }
  }

  private let columns: [(column: Int, kind: Kind)]

  init(_ plan: ColumnPlan) {
    var taken = Set([plan.score, plan.group, plan.comment].compactMap(\.self))
    if case .column(let column) = plan.date { taken.insert(column) }
    if case .column(let column) = plan.product { taken.insert(column) }
    let keys = [plan.id, plan.respondent]
    columns = plan.header.texts.enumerated().compactMap { column, text in
      guard !taken.contains(column) else { return nil }
      if let kind = HeaderWords(text).ownNameKind { return (column, kind) }
      return keys.contains(column) ? (column, .whole) : nil
    }
  }

  /// The names of a row that may stand in its comment.
  /// - Parameter comment: the bounds of the comment.
  func values(
    of record: RecordBounds, in batch: RecordBatch, _ bytes: Span<UInt8>,
    toFindIn comment: Range<Int>
  ) -> Values {
    var values = Values()
    // Of the beginning of a longer comment, the last letter may be cut apart.
    let isLatin =
      comment.count <= CommentWords.limit && LatinBytes.areLatin(bytes, comment)
    for (column, kind) in columns {
      let field = FieldText.trimmed(bytes, batch.bounds(of: column, in: record))
      guard !field.isEmpty, !FieldText.isMissing(bytes.extracting(field)) else { continue }
      let end = min(field.upperBound, field.lowerBound + Self.longest)
      let value = field.lowerBound..<end
      if isLatin, !Self.may(value, kind, standIn: comment, bytes) { continue }
      values.add(FieldText.decoded(batch.bytes[value]), kind)
    }
    return values
  }

  /// So much of a value is looked for, in bytes.
  private static let longest = 200
}

extension OwnNames.Values {
  /// Adds a value of a column.
  mutating func add(_ value: String, _ kind: OwnNames.Kind) {
    let text = CommentLine(value)
    switch kind {
    case .person:
      addPhrase(text.folded)
      for word in text.words { addName(word) }
    case .email:
      let local = text.folded.prefix { $0 != "@" }
      for word in CommentLine(String(String.UnicodeScalarView(local))).words
      where word.unicodeScalars.count > 3 { addName(word) }
    case .whole: addPhrase(text.folded)
    }
  }

  private mutating func addPhrase(_ scalars: [Unicode.Scalar]) {
    let isDense = scalars.contains { CommentLine.isWithoutSpaces($0) }
    guard scalars.count >= (isDense ? 2 : 3) else { return }
    phrases.append(String(String.UnicodeScalarView(scalars)))
  }

  private mutating func addName(_ word: String) {
    let letters = word.unicodeScalars
    if letters.contains(where: CommentLine.isWithoutSpaces), letters.count > 2 {
      phrases.append(String(letters.prefix(2)))
    }
    guard letters.count > 1, letters.contains(where: \.properties.isAlphabetic),
      !Self.particles.contains(word)
    else { return }
    words.insert(word)
  }

  /// Words beside names that are none themselves.
  private static let particles: Set<String> = [
    "van", "von", "vom", "der", "den", "de", "del", "della", "da", "das", "do", "dos", "di", "du",
    "la", "le", "las", "los", "el", "al", "bin", "ibn", "zu", "und", "and", "the", "mr", "mrs",
    "ms", "dr", "prof", "herr", "frau", "jr", "sr", "info", "mail", "email", "contact", "kontakt",
    "office", "support", "sales", "service", "team", "admin", "hello", "unknown", "anonymous",
    "guest", "user", "customer", "test",
  ]
}
