/// A few bytes looked for among others.
extension [UInt8] {
  /// Where some bytes first stand; nil where they don't. No bytes stand nowhere.
  func offset(of part: [UInt8]) -> Int? {
    guard let first = part.first, count >= part.count else { return nil }
    for start in 0...(count - part.count) where self[start] == first {
      if holds(part, at: start) { return start }
    }
    return nil
  }

  /// Whether some bytes stand at an offset.
  func holds(_ part: [UInt8], at start: Int) -> Bool {
    guard start >= 0, part.count <= count - start else { return false }
    for index in 0..<part.count where self[start + index] != part[index] { return false }
    return true
  }
}
