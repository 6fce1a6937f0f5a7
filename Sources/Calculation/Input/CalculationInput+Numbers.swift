import JSON
import Statistics

/// Members that are numbers and lists of them.
extension CalculationInput {
  /// A number with a limited magnitude, so that sums of squares stay within the range of numbers.
  func number(_ name: String, _ wanted: String = "a number") throws(CalculationError) -> Double {
    try Self.number(value(name, wanted), at: place(name))
  }

  /// A number that may be absent.
  func number(_ name: String, or other: Double) throws(CalculationError) -> Double {
    self[name] == nil ? other : try number(name)
  }

  /// A number that meets a condition.
  func number(
    _ name: String, or other: Double? = nil, _ wanted: String, where isRight: (Double) -> Bool
  ) throws(CalculationError) -> Double {
    if self[name] == nil, let other { return other }
    let number = try number(name, "a number \(wanted)")
    guard isRight(number) else { throw .outOfRange(place(name), number.text, wanted) }
    return number
  }

  /// A number strictly between 0 and 1.
  func probability(_ name: String, or other: Double) throws(CalculationError) -> Double {
    try number(name, or: other, "strictly between 0 and 1") { $0 > 0 && $0 < 1 }
  }

  /// The confidence level, 0.95 if absent.
  func level() throws(CalculationError) -> Double {
    try number("level", or: 0.95, "strictly between 0 and 1, such as 0.95") {
      Normal.reach(confidence: $0) != nil
    }
  }

  /// A list of numbers that is not empty.
  func numbers(
    _ name: String, _ wanted: String = "a list of numbers"
  ) throws(CalculationError) -> [Double] {
    try Self.numbers(list(name, wanted), at: place(name))
  }

  /// A list of as many numbers as another one.
  func numbers(_ name: String, asManyAs other: [Double], of first: String)
    throws(CalculationError) -> [Double]
  {
    let numbers = try numbers(name)
    guard numbers.count == other.count else {
      throw .length(place(name), numbers.count, "\(other.count), as that of \(place(first))")
    }
    return numbers
  }

  /// The values of a series in the order of time, as many as a method needs.
  func series(_ name: String = "x", atLeast least: Int = 1) throws(CalculationError) -> [Double] {
    let values = try numbers(name, "a list of numbers in the order of time")
    guard values.count <= Series.longest else {
      throw .outOfRange(
        place(name), "a list of \(values.count)", "\(Series.longest) values at most")
    }
    guard values.count >= least else {
      throw .outOfRange(place(name), "a list of \(values.count)", "\(least) values or more")
    }
    return values
  }

  /// A list of lists of numbers, all as long as the first.
  func matrix(_ name: String) throws(CalculationError) -> [[Double]] {
    let rows = try list(name, "a list of rows of numbers")
    var matrix: [[Double]] = []
    for (index, row) in rows.enumerated() {
      let place = "\(place(name))[\(index)]"
      guard case .array(let cells) = row else { throw .wrongKind(place, "a row of numbers") }
      let numbers = try Self.numbers(cells, at: place)
      if let first = matrix.first, first.count != numbers.count {
        throw .length(place, numbers.count, "\(first.count), as that of the first row")
      }
      matrix.append(numbers)
    }
    guard matrix[0].count > 0 else { throw .noData(place(name), "rows of numbers are needed") }
    return matrix
  }

  static func numbers(
    _ items: [JSONValue], at place: String
  ) throws(CalculationError) -> [Double] {
    var numbers: [Double] = []
    numbers.reserveCapacity(items.count)
    for (index, item) in items.enumerated() {
      numbers.append(try number(item, at: "\(place)[\(index)]"))
    }
    return numbers
  }

  static func number(
    _ value: JSONValue, at place: @autoclosure () -> String
  ) throws(CalculationError) -> Double {
    guard case .numeral(let text) = value else { throw .notANumber(place(), value.kind) }
    guard text.utf8.last.map({ (0x30...0x39).contains($0) }) == true else {
      throw .notANumber(place(), text)
    }
    guard let number = Double(text), number.magnitude <= Series.largest else {
      throw .outOfRange(place(), text, "between −1e100 and 1e100")
    }
    return number == 0 ? 0 : number
  }
}

extension JSONValue {
  /// What a value is, in a word; a text is not quoted.
  fileprivate var kind: String {
    switch self {
    case .null: "null"
    case .bool(let flag): flag ? "true" : "false"
    case .string: "a text"
    case .array: "a list"
    case .object: "an object"
    case .int, .number, .exact, .numeral: "a number"
    }
  }
}

extension Double {
  /// The number as messages show it.
  var text: String { JSONValue.digits(self) }
}
