extension PosixTimeZone {
  /// Reads a rule such as `CET-1CEST,M3.5.0,M10.5.0/3`; nil if the text is none.
  init?(_ text: ArraySlice<UInt8>) {
    var reader = PosixTimeZoneReader(rest: text)
    guard let rule = reader.rule(), reader.rest.isEmpty else { return nil }
    self = rule
  }
}

/// Reads a rule from left to right.
private struct PosixTimeZoneReader {
  var rest: ArraySlice<UInt8>

  mutating func rule() -> PosixTimeZone? {
    guard takeName(), let west = time(hours: 24) else { return nil }
    var rule = PosixTimeZone(standard: -west)
    if rest.isEmpty { return rule }
    guard takeName() else { return nil }
    var offset = rule.standard + 3_600
    if rest.first != UInt8(ascii: ",") {
      guard let west = time(hours: 24) else { return nil }
      offset = -west
    }
    guard let begin = change(), let end = change() else { return nil }
    rule.summer = PosixTimeZone.Summer(offset: offset, begin: begin, end: end)
    return rule
  }

  /// Letters, at least three, or anything between `<` and `>`.
  private mutating func takeName() -> Bool {
    if take("<") {
      guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
      rest = rest[(end + 1)...]
      return true
    }
    let name = rest.prefix { ($0 | 0x20) >= UInt8(ascii: "a") && ($0 | 0x20) <= UInt8(ascii: "z") }
    rest = rest.dropFirst(name.count)
    return name.count >= 3
  }

  /// `[+-]h[:mm[:ss]]` in seconds.
  private mutating func time(hours limit: Int) -> Int? {
    let isNegative = take("-")
    if !isNegative { _ = take("+") }
    guard let hours = number(upTo: limit) else { return nil }
    var seconds = hours * 3_600
    if take(":") {
      guard let minutes = number(upTo: 59) else { return nil }
      seconds += minutes * 60
      if take(":") {
        guard let more = number(upTo: 59) else { return nil }
        seconds += more
      }
    }
    return isNegative ? -seconds : seconds
  }

  /// `,day[/time]`; at two o'clock unless a time is given.
  private mutating func change() -> PosixTimeZone.Change? {
    guard take(","), let day = day() else { return nil }
    guard take("/") else { return PosixTimeZone.Change(day: day, second: 7_200) }
    return time(hours: 167).map { PosixTimeZone.Change(day: day, second: $0) }
  }

  private mutating func day() -> PosixTimeZone.Day? {
    if take("J") {
      return number(upTo: 365).flatMap { $0 > 0 ? .ofYearWithoutLeapDay($0) : nil }
    }
    guard take("M") else { return number(upTo: 365).map { .ofYear($0) } }
    guard let month = number(upTo: 12), month > 0, take("."),
      let week = number(upTo: 5), week > 0, take("."), let weekday = number(upTo: 6)
    else { return nil }
    return .ofMonth(month, week: week, weekday: weekday)
  }

  /// One to three digits.
  private mutating func number(upTo limit: Int) -> Int? {
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    guard (1...3).contains(digits.count) else { return nil }
    rest = rest.dropFirst(digits.count)
    let value = digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
    return value <= limit ? value : nil
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest.removeFirst()
    return true
  }
}
