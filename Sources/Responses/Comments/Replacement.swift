/// What stands in a quote for something that tells who wrote it.
package enum Replacement: String, CaseIterable, Hashable, Sendable {
  case email, phone, number, link, name

  /// The word in brackets: the same in every language of the report, as what people wrote is.
  package var text: String { "[\(rawValue)]" }
}

/// Passages of a text that are to be replaced.
struct Passages {
  private(set) var found: [(bounds: Range<Int>, replacement: Replacement)] = []
  private var isTaken: [Bool]

  /// - Parameter count: how many scalars the text has.
  init(count: Int) {
    isTaken = Array(repeating: false, count: count)
  }

  /// Adds a passage, as far as none before it covers it.
  mutating func add(_ bounds: Range<Int>, _ replacement: Replacement) {
    let bounds = bounds.clamped(to: 0..<isTaken.count)
    guard !bounds.isEmpty, !bounds.allSatisfy({ isTaken[$0] }) else { return }
    var (low, high) = (bounds.lowerBound, bounds.upperBound)
    // What overlaps grows together: nothing that was found is shown in part.
    for other in found where other.bounds.overlaps(bounds) {
      (low, high) = (min(low, other.bounds.lowerBound), max(high, other.bounds.upperBound))
    }
    let kind = found.first { $0.bounds.overlaps(bounds) }?.replacement ?? replacement
    found.removeAll { $0.bounds.overlaps(bounds) }
    found.append((low..<high, kind))
    for index in low..<high { isTaken[index] = true }
  }

  func isFree(_ index: Int) -> Bool { !isTaken[index] }

  /// The text with its passages replaced; equal ones that follow each other become one.
  func replaced(in text: CommentLine) -> String {
    var result = String.UnicodeScalarView()
    var at = 0
    var last: Replacement?
    for (bounds, replacement) in found.sorted(by: { $0.bounds.lowerBound < $1.bounds.lowerBound }) {
      let between = text.scalars[at..<bounds.lowerBound]
      at = bounds.upperBound
      if last == replacement, between.allSatisfy({ $0 == " " }), !result.isEmpty { continue }
      result.append(contentsOf: between)
      result.append(contentsOf: replacement.text.unicodeScalars)
      last = replacement
    }
    result.append(contentsOf: text.scalars[at...])
    return String(result)
  }
}
