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
  ///   - isTelling: whether hardly another record is like its.
  init(score: Int, day: CivilDate?, seconds: Int, isTelling: Bool = false) {
    let moment = (day.map { Self.number(of: $0) } ?? 0) * 86_400 + min(seconds, 86_399)
    bits = Int64(moment) &<< 5 | (isTelling ? 16 : 0) | Int64(score & 15)
  }

  /// When it was given; only its order and equality mean something.
  var moment: Int64 { bits &>> 5 }
  /// The same for all answers of a day.
  var day: Int { Int(moment) / 86_400 }
  var score: Int { Int(bits & 15) }
  /// Whether hardly another record is like its: it states the second, or a comment of some length.
  var isTelling: Bool { bits & 16 != 0 }

  /// The ``day`` of answers given on a day.
  static func number(of day: CivilDate) -> Int { (day.year * 12 + day.month) * 31 + day.day }
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
