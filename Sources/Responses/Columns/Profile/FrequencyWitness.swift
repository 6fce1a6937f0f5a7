import CSV

/// Whether rows that are alike but for their score and a column of counts ever have the same score.
///
/// In a table with a row for each score of a month or product they never do, whereas of two answers
/// of one day about one pair in six is alike. It is looked at only where a header names a number of
/// answers.
struct FrequencyWitness {
  /// Pairs of rows alike, and those of them whose score is the same.
  struct Pairs: Hashable {
    var all = 0
    var alike = 0
  }

  /// How many rows are compared.
  private static let rowLimit = 1 << 14
  /// More columns that may be the score than these are those of a questionnaire.
  private static let scoreLimit = 4

  private let scores: [Int]
  /// Columns of counts and shares, which differ from row to row.
  private let measures: Set<Int>
  private var rows = 0
  /// By the column of the scores.
  private var pairs: [Int: Pairs] = [:]
  private var groups: [Fingerprint: Int] = [:]

  init(_ words: [HeaderWords]) {
    let counts = words.indices.filter { words[$0].namesFrequency }
    measures = Set(counts + words.indices.filter { words[$0].namesShare })
    let scores = words.indices.filter { words[$0].scoreRank > 0 && !words[$0].namesFrequency }
    self.scores = counts.isEmpty || scores.count > Self.scoreLimit ? [] : scores
  }

  var isEmpty: Bool { scores.isEmpty }

  /// The pairs of rows that differ in a column of scores at most.
  func pairs(of score: Int) -> Pairs { pairs[score] ?? Pairs() }

  /// Compares a row with those before it.
  mutating func add(_ record: RecordBounds, _ bytes: Span<UInt8>, in batch: RecordBatch) {
    guard rows < Self.rowLimit else { return }
    rows += 1
    for score in scores {
      let field = bytes.extracting(FieldText.trimmed(bytes, batch.bounds(of: score, in: record)))
      guard !field.isEmpty else { continue }
      var rest = FingerprintHasher()
      rest.append(score)
      for column in 0..<record.fieldCount where column != score && !measures.contains(column) {
        rest.append(field: bytes.extracting(batch.bounds(of: column, in: record)))
      }
      var whole = rest
      whole.append(field: field)
      pairs[score, default: Pairs()].all += note(rest.finish())
      pairs[score, default: Pairs()].alike += note(whole.finish())
    }
  }

  /// Counts a group of rows on, and gives how many were in it before.
  private mutating func note(_ group: Fingerprint) -> Int {
    let before = groups[group] ?? 0
    groups[group] = before + 1
    return before
  }
}
