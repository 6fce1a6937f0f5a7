/// A comment as it may be shown: on one line, with what identifies people replaced, and not too long.
struct QuotedText: Hashable, Sendable {
  let text: String
  /// How many passages were replaced.
  let replaced: Int

  /// Longer comments are cut, in scalars.
  static let longest = 240

  /// Nil for what says too little once it is cleaned.
  init?(_ bytes: Span<UInt8>, _ field: Range<Int>, replacing names: OwnNames.Values) {
    if names.isEmpty, let text = PlainComment.text(bytes, field) {
      self.init(plain: text)
      return
    }
    let isPart = field.count > CommentWords.limit
    let end = isPart ? field.lowerBound + CommentWords.limit : field.upperBound
    var copy: [UInt8] = []
    copy.reserveCapacity(end - field.lowerBound)
    for index in field.lowerBound..<end { copy.append(bytes[index]) }
    self.init(FieldText.decoded(copy[...]), isPart: isPart, replacing: names)
  }

  private init(plain text: String) {
    self.text = text
    replaced = 0
  }

  /// - Parameter isPart: whether the text is only the beginning of a comment.
  init?(_ written: String, isPart: Bool = false, replacing names: OwnNames.Values) {
    let plain = CommentLine(written)
    // The beginning of a text ends anywhere, in the midst of an address too: nothing near its end is shown.
    if isPart, plain.scalars.count < 2 * Self.longest { return nil }
    let redaction = Redaction(plain, names: names)
    let whole = redaction.passages.replaced(in: plain)
    replaced = redaction.passages.found.count
    text = Self.cut(whole, isPart: isPart)
    guard Self.saysEnough(text) else { return nil }
  }

  /// Whether words are left beside what was replaced.
  private static func saysEnough(_ text: String) -> Bool {
    var (letters, depth) = (0, 0)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "[": depth = 1
      case "]": depth = 0
      default:
        if depth == 0, scalar.properties.isAlphabetic {
          letters += CommentLine.isWithoutSpaces(scalar) ? 3 : 1
        }
      }
    }
    return letters >= 10
  }

  /// A text within the limit: up to the last sentence that ends in its second half, else the last word,
  /// with an ellipsis that says so.
  private static func cut(_ text: String, isPart: Bool) -> String {
    let scalars = Array(text.unicodeScalars)
    guard scalars.count > longest || isPart else { return text }
    let head = scalars.prefix(longest)
    if let end = head.indices.last(where: { isSentenceEnd(head, $0) }), end * 2 >= head.count {
      return string(head[...end]) + " …"
    }
    guard let space = head.lastIndex(of: " "), space * 2 >= head.count else {
      return string(unfinished(head)) + "…"
    }
    let words = head[..<space]
    let last = words.lastIndex { !" ,;:-–/".unicodeScalars.contains($0) } ?? words.startIndex
    return string(words[...last]) + " …"
  }

  private static func isSentenceEnd(_ text: ArraySlice<Unicode.Scalar>, _ index: Int) -> Bool {
    if "。！？".unicodeScalars.contains(text[index]) { return true }
    return ".!?".unicodeScalars.contains(text[index]) && index + 1 < text.endIndex
      && text[index + 1] == " "
  }

  /// A text without a bracket that is not closed.
  private static func unfinished(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    guard let open = text.lastIndex(of: "["), !text[open...].contains("]") else { return text }
    return text[..<open]
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
