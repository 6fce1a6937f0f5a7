import Periods

/// What is remembered of a row to find others like it: 32 bytes.
struct RowKey: Hashable, Sendable {
  let fingerprint: Fingerprint
  let answer: AnswerKey
  /// The record's ``RecordBounds/offset``.
  let offset: Int
}

/// When an answer was given and what it says, in one number that grows with time.
struct AnswerKey: Hashable, Sendable {
  private let bits: Int64

  /// - Parameters:
  ///   - day: nil for an answer without a date, which comes before all others.
  ///   - seconds: since midnight, as written.
  init(score: Int, day: CivilDate?, seconds: Int) {
    let ordinal = day.map { ($0.year * 12 + $0.month) * 31 + $0.day } ?? 0
    bits = Int64(ordinal * 86_400 + min(seconds, 86_399)) &<< 4 | Int64(score & 15)
  }

  /// When it was given; only its order and equality mean something.
  var moment: Int64 { bits &>> 4 }
  /// The same for all answers of a day.
  var day: Int { Int(moment) / 86_400 }
  var score: Int { Int(bits & 15) }
}

/// The keys of a file's rows, parted by their fingerprints, so that they can be settled part by part
/// and no step needs room for all of them a second time.
struct RowKeys: Hashable, Sendable {
  static let partCount = 64

  private(set) var parts = [[RowKey]](repeating: [], count: RowKeys.partCount)

  var isEmpty: Bool { parts.allSatisfy(\.isEmpty) }

  mutating func append(_ key: RowKey) {
    parts[Int(truncatingIfNeeded: key.fingerprint.high & 63)].append(key)
  }

  /// Adds the keys of rows that follow.
  mutating func append(_ other: RowKeys) {
    for index in parts.indices { parts[index] += other.parts[index] }
  }
}
