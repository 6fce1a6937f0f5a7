import Periods

/// What a column holds: facts whose number does not grow with the rows.
struct ColumnFacts {
  /// How many different numbers outside 0…10 are told apart.
  private static let numberLimit = 40
  /// How many different values are compared to find a repeated one.
  private static let repeatLimit = 1 << 16

  /// Rows whose field is neither blank nor a word for nothing.
  private(set) var values = 0
  private(set) var blanks = 0
  /// How often each whole number from 0 to 10 occurs.
  private(set) var scores = [Int](repeating: 0, count: 11)
  /// Numbers from 0 to 10 that are not whole.
  private(set) var fractions = 0
  /// Numbers that are not from 0 to 10, in all and one by one.
  private(set) var outside = 0
  private(set) var outsideNumbers: [Int: Int] = [:]
  private(set) var smallest = Int.max
  private(set) var largest = Int.min
  /// Values that are no numbers.
  private(set) var texts = TextCounts()
  private(set) var dates = DateFacts()
  private(set) var longest = 0
  /// Values that join several with a semicolon, a vertical bar or a comma and a space.
  private(set) var lists = 0
  /// Whether a value occurs again; told only where it was asked for.
  private(set) var hasRepeats = false
  private var seen: Set<Fingerprint>?

  /// - Parameter tracksRepeats: whether repeated values are looked for.
  init(tracksRepeats: Bool) {
    seen = tracksRepeats ? [] : nil
  }

  /// Notes the value of one row, without the space around it.
  mutating func add(_ text: Span<UInt8>) {
    switch WrittenScore(text) {
    case .unanswered:
      blanks += 1
      return
    case .score(let score): scores[score] += 1
    case .invalid(.scoreNotWhole): fractions += 1
    case .invalid(.scoreOutOfRange): addOutside(text)
    case .invalid:
      texts.add(text)
      if isList(text) { lists += 1 }
    }
    values += 1
    if text.count > longest { longest = text.count }
    if text.count >= 6 { dates.add(text) }
    if seen != nil { addSeen(text) }
  }

  private mutating func addOutside(_ text: Span<UInt8>) {
    outside += 1
    guard let number = WrittenScore.wholePart(of: text) else {
      largest = Int.max
      return
    }
    smallest = min(smallest, number)
    largest = max(largest, number)
    if outsideNumbers[number] != nil || outsideNumbers.count < Self.numberLimit {
      outsideNumbers[number, default: 0] += 1
    }
  }

  private mutating func addSeen(_ text: Span<UInt8>) {
    guard let count = seen?.count, count < Self.repeatLimit, !hasRepeats else { return }
    let key = FingerprintHasher.fingerprint(of: text)
    if seen?.insert(key).inserted == false { hasRepeats = true }
  }

  private func isList(_ text: Span<UInt8>) -> Bool {
    for index in text.indices {
      let byte = text[index]
      if byte == UInt8(ascii: ";") || byte == UInt8(ascii: "|") { return true }
      if byte == UInt8(ascii: ","), index + 1 < text.count, text[index + 1] == 0x20 { return true }
    }
    return false
  }

  // MARK: What follows

  /// Values that are whole numbers from 0 to 10.
  var answers: Int { scores.reduce(0, +) }
  /// Whether there are more different numbers outside 0…10 than are told apart.
  var isManifold: Bool { outsideNumbers.count >= Self.numberLimit }
  /// Values that are no numbers.
  var textual: Int { values - answers - fractions - outside }
  /// How many different values there are, as far as they are told apart.
  var distinct: Int {
    scores.count { $0 > 0 } + texts.distinct + outsideNumbers.count + min(fractions, 300)
  }
  /// The smallest and the largest answer.
  var answerRange: ClosedRange<Int>? {
    guard let first = scores.firstIndex(where: { $0 > 0 }),
      let last = scores.lastIndex(where: { $0 > 0 })
    else { return nil }
    return first...last
  }

  /// Whether values are of a kind in at least four of five cases.
  func isMostly(_ count: Int) -> Bool { values > 0 && count * 5 >= values * 4 }

  /// Whether it may hold free text.
  var mayHoldText: Bool { values == 0 || isMostly(textual - dates.plain - dates.ordered) }
}
