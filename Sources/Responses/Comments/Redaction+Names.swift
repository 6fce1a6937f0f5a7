/// The row's own names.
extension Redaction {
  mutating func findNames(_ names: OwnNames.Values) {
    if !names.words.isEmpty {
      for bounds in text.wordBounds where names.words.contains(text.word(bounds)) {
        replace(bounds, .name)
      }
    }
    for phrase in names.phrases { find(phrase) }
  }

  /// Finds a text as a whole: where words are set apart, only between such bounds.
  private mutating func find(_ phrase: String) {
    let wanted = Array(phrase.unicodeScalars)
    guard let first = wanted.first, wanted.count <= text.folded.count else { return }
    let hasDigit = wanted.contains { CommentLine.digit($0) != nil }
    let isDense = wanted.contains { CommentLine.isWithoutSpaces($0) }
    for start in 0...(text.folded.count - wanted.count) where text.folded[start] == first {
      let end = start + wanted.count
      guard text.folded[start..<end].elementsEqual(wanted) else { continue }
      if isDense || (isBound(start) && isBound(end)) {
        replace(start..<end, hasDigit ? .number : .name)
      }
    }
  }

  /// Whether no word goes on across an index.
  private func isBound(_ index: Int) -> Bool {
    guard index > 0, index < text.folded.count else { return true }
    return
      !(CommentLine.isWordPart(text.folded[index - 1])
      && CommentLine.isWordPart(text.folded[index]))
  }
}
