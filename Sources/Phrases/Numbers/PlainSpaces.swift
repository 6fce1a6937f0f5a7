extension String {
  /// The text with an ordinary space for each run of another one, and none at its ends.
  /// - Parameter other: a space of another kind, not empty.
  package func withSpaces(for other: String) -> String {
    let (text, other) = (utf8.span, Array(other.utf8))
    func isOther(_ index: Int) -> Bool {
      index + other.count <= text.count
        && other.indices.allSatisfy { text[index + $0] == other[$0] }
    }
    guard let first = other.first, utf8.contains(first) else { return self }
    var plain: [UInt8] = []
    plain.reserveCapacity(text.count)
    var (index, isSpaceDue) = (0, false)
    while index < text.count {
      if text[index] == first, isOther(index) {
        isSpaceDue = !plain.isEmpty
        index += other.count
        continue
      }
      if isSpaceDue { plain.append(UInt8(ascii: " ")) }
      isSpaceDue = false
      plain.append(text[index])
      index += 1
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
