/// The meaning of texts that occur again and again in a column, such as the labels of a scale.
///
/// Spellings are compared byte by byte; one that was not met when the column was looked at is
/// normalized first.
struct WrittenChoices<Meaning: Hashable & Sendable>: Hashable, Sendable {
  private struct Spelling: Hashable, Sendable {
    let bytes: [UInt8]
    let text: String
    let meaning: Meaning
  }

  /// How many spellings are compared before others are normalized.
  private static var limit: Int { 32 }

  /// By normalized text.
  let meanings: [String: Meaning]
  private let spellings: [Spelling]

  /// - Parameters:
  ///   - meanings: by text as ``LabelWords/normalized(_:)`` has it.
  ///   - texts: texts of the column, as written.
  init(_ meanings: [String: Meaning] = [:], spelled texts: [String] = []) {
    self.meanings = meanings
    var spellings: [Spelling] = []
    for spelled in texts where spellings.count < Self.limit {
      let text = LabelWords.normalized(spelled)
      guard let meaning = meanings[text] else { continue }
      spellings.append(Spelling(bytes: Array(spelled.utf8), text: text, meaning: meaning))
    }
    self.spellings = spellings
  }

  var isEmpty: Bool { meanings.isEmpty }

  /// The normalized text and the meaning of a field without the space around it; nil for others.
  func find(_ field: Span<UInt8>) -> (text: String, meaning: Meaning)? {
    for spelling in spellings where Self.isEqual(spelling.bytes, field) {
      return (spelling.text, spelling.meaning)
    }
    guard !meanings.isEmpty, field.count <= TextCounts.longest else { return nil }
    let text = LabelWords.normalized(String(decoding: [UInt8](field), as: UTF8.self))
    return meanings[text].map { (text, $0) }
  }

  private static func isEqual(_ bytes: [UInt8], _ field: Span<UInt8>) -> Bool {
    guard bytes.count == field.count else { return false }
    for index in field.indices where bytes[index] != field[index] { return false }
    return true
  }
}
