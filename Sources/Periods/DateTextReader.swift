/// Reads the text of a date from left to right, byte by byte.
struct DateTextReader {
  /// Longer texts are no dates.
  private static let capacity = 48
  private(set) var bytes = InlineArray<48, UInt8>(repeating: 0)
  private(set) var count = 0
  var at = 0
  /// Seconds since the start of the day, once a time was taken.
  private(set) var secondOfDay = 0
  private(set) var zone = WrittenZone.unstated
  /// Whether a time was taken.
  private(set) var hasTime = false
  /// Whether the date taken is that of a month alone, its first day.
  var isMonth = false
  /// Whether it is in the basic format of ISO 8601, as the time then is.
  var isBasic = false

  /// A reader of a text; it finds nothing in one that is too long for a date.
  init(_ text: Span<UInt8>) {
    let length = text.count <= Self.capacity ? text.count : Self.lengthWithoutComment(text)
    guard length <= Self.capacity else { return }
    for index in 0..<length { bytes[index] = text[index] }
    count = length
  }

  /// The length of a text without the name of a zone in brackets at its end; such names can be long,
  /// and the offset before says the same.
  private static func lengthWithoutComment(_ text: Span<UInt8>) -> Int {
    guard text.count <= WrittenDate.longestText, text[text.count - 1] == UInt8(ascii: ")") else {
      return text.count
    }
    for index in 8...capacity where text[index] == UInt8(ascii: "(") {
      let isAfterOffset = (index - 7..<index).contains {
        text[$0] == UInt8(ascii: "+") || text[$0] == UInt8(ascii: "-")
      }
      return isAfterOffset && text[index - 1] == 0x20 ? index - 1 : text.count
    }
    return text.count
  }

  /// The three numbers that the text starts with.
  mutating func takeParts() -> DateParts? {
    var parts = DateParts(numbers: InlineArray(repeating: DigitRun()), separator: 0)
    for index in 0..<3 {
      if index > 0 {
        guard at < count, Self.isSeparator(bytes[at]),
          index == 1 || bytes[at] == parts.separator
        else { return nil }
        let separator = bytes[at]
        parts.separator = separator
        at += 1
      }
      parts.numbers[index] = takeNumber()
      guard parts.numbers[index].digits > 0 else { return nil }
    }
    return parts
  }

  /// Whether a time follows; nil if anything else does.
  mutating func takeTimeAndEnd() -> Bool? {
    guard at < count else { return hasTime }
    if !takeEither("t") {
      let hasComma = take(",")
      guard takeSpaces() || hasComma else { return nil }
      takeTimeWord()
    }
    guard takeTime() else { return nil }
    takeZone()
    return at == count ? true : nil
  }

  /// A time of day with or without a zone, where the year follows it.
  mutating func takeTimeInside() -> Bool {
    guard takeSpaces(), takeTime() else { return false }
    takeZone()
    hasTime = true
    return true
  }

  /// A time of day of 24 hours, or of 12 with AM or PM.
  private mutating func takeTime() -> Bool {
    guard let time = takeClock(), time.minute < 60, time.second <= 60 else { return false }
    let rest = time.minute * 60 + time.second
    if let isAfternoon = takeHalfOfDay() {
      secondOfDay = (time.hour % 12 + (isAfternoon ? 12 : 0)) * 3_600 + rest
      return (1...12).contains(time.hour)
    }
    secondOfDay = time.hour * 3_600 + rest
    return time.hour < 24 || (time.hour == 24 && rest == 0)
  }

  /// `9:05`, `09:05:07`, `09:05:07.25`; with points as Oracle has it, `09.05.07`, only with seconds,
  /// since `9.05` is a number too; or as ``basicTime(_:)`` has it.
  private mutating func takeClock() -> DayTime? {
    let hour = takeNumber()
    if isBasic, let time = Self.basicTime(hour) {
      return takeFraction() ? time : nil
    }
    guard (1...2).contains(hour.digits) else { return nil }
    let isPointed = !take(":")
    if isPointed, !take(".") { return nil }
    let minute = takeNumber()
    guard minute.digits == 2 else { return nil }
    var time = DayTime(hour: hour.value, minute: minute.value)
    guard take(isPointed ? "." : ":") else { return isPointed ? nil : time }
    let second = takeNumber()
    guard second.digits == 2, takeFraction() else { return nil }
    time.second = second.value
    return time
  }

  /// A fraction of a second, or nothing; false where digits lack.
  private mutating func takeFraction() -> Bool {
    guard take(".") || take(",") else { return true }
    return takeNumber().digits > 0
  }

  /// `AM`, `PM`, `a.m.` or, as in Spanish, `p. m.`, after spaces or none: whether it is the afternoon.
  private mutating func takeHalfOfDay() -> Bool? {
    let start = at
    takeSpaces()
    let isAfternoon = takeEither("p")
    if isAfternoon || takeEither("a") {
      let hasDot = take(".")
      if hasDot { takeSpaces() }
      if takeEither("m"), !hasDot || take(".") { return isAfternoon }
    }
    at = start
    return nil
  }

  /// `Z`, `+02:00`, `-0500`, `UTC`, `EST` and the like, after spaces or none, in brackets or not.
  private mutating func takeZone() {
    takeSpaces()
    takeHourWord()
    let isBracketed = take("(") || take("[")
    var letters: UInt64 = 0
    var count = 0
    while count < 5, at < self.count, Self.isLetter(bytes[at]) {
      letters = letters << 8 | UInt64(bytes[at] | 0x20)
      count += 1
      at += 1
    }
    if count > 0 { zone = WrittenZone.seconds(ofLetters: letters).map { .offset($0) } ?? .unknown }
    takeOffset()
    if isBracketed {
      if !take(")") { _ = take("]") }
    } else if case .offset = zone {
      takeZoneComment()
    }
  }

  /// `+02:00`, `-0500` or `+2`.
  private mutating func takeOffset() {
    let isEast = take("+")
    guard isEast || take("-") else { return }
    let number = takeNumber()
    guard number.digits > 0 else { return }
    var minutes =
      number.digits <= 2 ? number.value * 60 : number.value / 100 * 60 + number.value % 100
    if take(":") {
      let rest = takeNumber()
      guard rest.digits == 2 else { return }
      minutes += rest.value
    }
    let isPossible = number.digits <= 4 && minutes <= 15 * 60
    zone = isPossible ? .offset((isEast ? minutes : -minutes) * 60) : .unknown
  }

  static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: " ")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard at < count, bytes[at] == UInt8(ascii: character) else { return false }
    at += 1
    return true
  }

  /// Takes a letter of either case, given in lower case.
  private mutating func takeEither(_ letter: Unicode.Scalar) -> Bool {
    guard at < count, bytes[at] | 0x20 == UInt8(ascii: letter), bytes[at] >= 0x41 else {
      return false
    }
    at += 1
    return true
  }

  /// Takes spaces, no-break ones included (Excel puts U+202F before PM), and says whether there
  /// were any.
  @discardableResult
  mutating func takeSpaces() -> Bool {
    let start = at
    while at < count {
      if bytes[at] == 0x20 {
        at += 1
      } else if at + 1 < count, bytes[at] == 0xC2, bytes[at + 1] == 0xA0 {
        at += 2
      } else if at + 2 < count, bytes[at] == 0xE2, bytes[at + 1] == 0x80, bytes[at + 2] == 0xAF {
        at += 3
      } else {
        break
      }
    }
    return at > start
  }

  /// Takes digits, up to nine of them into the value.
  mutating func takeNumber() -> DigitRun {
    var run = DigitRun()
    while at < count, bytes[at] >= 0x30, bytes[at] <= 0x39 {
      if run.digits < 9 { run.value = run.value * 10 + Int(bytes[at] & 0x0F) }
      run.digits += 1
      at += 1
    }
    return run
  }
}
