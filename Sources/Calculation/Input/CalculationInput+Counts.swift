import JSON
import Statistics

/// Members that are counts, scores and responses by group.
extension CalculationInput {
  /// A whole number from 0 to 2⁵³.
  func count(_ name: String) throws(CalculationError) -> Int {
    try Self.count(value(name, "a count"), at: place(name))
  }

  /// A whole number of 1 or more.
  func positiveCount(_ name: String) throws(CalculationError) -> Int {
    let count = try count(name)
    guard count > 0 else { throw .noData(place(name), "a count above 0 is needed") }
    return count
  }

  /// A list of counts that is not empty.
  func counts(_ name: String) throws(CalculationError) -> [Int] {
    try Self.counts(list(name, "a list of counts"), at: place(name))
  }

  /// A square table of counts, with a sum above 0 and up to 2⁵³.
  func table(_ name: String, size: Int?) throws(CalculationError) -> [[Int]] {
    let rows = try list(name, "a square table of counts")
    let size = size ?? rows.count
    guard rows.count == size else { throw .length(place(name), rows.count, "\(size)") }
    var table: [[Int]] = []
    for (index, row) in rows.enumerated() {
      let place = "\(place(name))[\(index)]"
      guard case .array(let cells) = row else { throw .wrongKind(place, "a row of counts") }
      guard cells.count == size else { throw .length(place, cells.count, "\(size)") }
      table.append(try Self.counts(cells, at: place))
    }
    try Self.checkSum(Array(table.joined()), of: place(name))
    return table
  }

  /// Responses by group: `det`, `pas` and `pro`, or a list of `scores`.
  func groups() throws(CalculationError) -> GroupCounts {
    if self["scores"] != nil, self["det"] == nil, self["pas"] == nil, self["pro"] == nil {
      return try scores().groups
    }
    let groups = GroupCounts(
      promoters: try count("pro"), passives: try count("pas"), detractors: try count("det"))
    try Self.checkSum([groups.promoters, groups.passives, groups.detractors], of: path)
    return groups
  }

  /// Responses by group in an object of their own.
  func groups(_ name: String) throws(CalculationError) -> GroupCounts {
    let object = try object(name, "an object with the counts det, pas and pro")
    try object.checkNames(against: ["det", "pas", "pro", "scores"])
    return try object.groups()
  }

  /// How often each score was given, from a list of scores.
  func scores() throws(CalculationError) -> ScoreCounts {
    var counts = ScoreCounts()
    for score in try scoreList() { counts.add(score: score) }
    return counts
  }

  func scoreList() throws(CalculationError) -> [Int] {
    let items = try list("scores", "a list of scores from 0 to 10")
    var scores: [Int] = []
    scores.reserveCapacity(items.count)
    for (index, item) in items.enumerated() {
      let number = try Self.number(item, at: "\(place("scores"))[\(index)]")
      guard let score = Int(exactly: number), (0...10).contains(score) else {
        throw .impossibleScore("\(place("scores"))[\(index)]", number.text)
      }
      scores.append(score)
    }
    return scores
  }

  /// Counts of detractors, passives and promoters as a list of three; all may be 0.
  func groupList(_ name: String) throws(CalculationError) -> GroupCounts {
    let counts = try counts(name)
    guard counts.count == 3 else {
      throw .length(place(name), counts.count, "3: detractors, passives and promoters")
    }
    try Self.checkSum(counts, of: place(name), mayBeEmpty: true)
    return GroupCounts(promoters: counts[2], passives: counts[1], detractors: counts[0])
  }

  static func checkSum(
    _ counts: [Int], of place: String, mayBeEmpty: Bool = false
  ) throws(CalculationError) {
    var sum = 0
    for count in counts {
      let (next, isOverflow) = sum.addingReportingOverflow(count)
      guard !isOverflow, next <= GroupShares.largestCount else { throw .impossibleSum(place) }
      sum = next
    }
    guard sum > 0 || mayBeEmpty else { throw .noData(place, "a count above 0 is needed") }
  }

  private static func counts(
    _ items: [JSONValue], at place: String
  ) throws(CalculationError) -> [Int] {
    var counts: [Int] = []
    counts.reserveCapacity(items.count)
    for (index, item) in items.enumerated() {
      counts.append(try count(item, at: "\(place)[\(index)]"))
    }
    return counts
  }

  static func count(
    _ value: JSONValue, at place: @autoclosure () -> String
  ) throws(CalculationError) -> Int {
    let number: Double
    do throws(CalculationError) {
      number = try self.number(value, at: place())
    } catch {
      guard error.code == .outOfRange, let text = value.numeral else { throw error }
      throw .impossibleCount(place(), text)
    }
    let text = value.numeral ?? number.text
    guard let count = Int(text) ?? Int(exactly: number),
      (0...GroupShares.largestCount).contains(count)
    else { throw .impossibleCount(place(), text) }
    return count
  }
}

extension JSONValue {
  fileprivate var numeral: String? {
    if case .numeral(let text) = self { text } else { nil }
  }
}
