/// Reads the text of a date from left to right, byte by byte.
struct DateTextReader {
  /// Longer texts are no dates.
  private static let capacity = 48
  private var bytes = InlineArray<48, UInt8>(repeating: 0)
  private var count = 0
  private var at = 0
  /// Seconds since the start of the day, once a time was taken.
  private(set) var secondOfDay = 0
  private(set) var zone = WrittenZone.unstated

  /// A reader of a text; it finds nothing in one that is too long for a date.
  init(_ text: Span<UInt8>) {
    guard text.count <= Self.capacity else { return }
    for index in text.indices { bytes[index] = text[index] }
    count = text.count
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

  /// A date whose month has a name: `5 Jan 2020`, `05-Jan-20`, `Sunday, January 5th, 2020`.
  mutating func takeNamed() -> DateStart? {
    var word = takeWord()
    if MonthNames.isWeekday(word) {
      takeGap()
      word = takeWord()
    }
    var day = DigitRun()
    if word.isEmpty {
      day = takeDayOfMonth()
      takeGap()
      word = takeWord()
      takeGap()
    } else {
      takeGap()
      day = takeDayOfMonth()
      takeGap()
    }
    let year = takeNumber()
    guard let month = MonthNames.number(of: word), (1...2).contains(day.digits),
      year.digits == 4 || year.digits == 2,
      let date = CivilDate(year: year.asYear, month: month, day: day.value)
    else { return nil }
    return DateStart(day: date, isPlain: true, hasTwoDigitYear: year.digits == 2)
  }

  /// A number with `st`, `nd`, `rd` or `th` after it, or none.
  private mutating func takeDayOfMonth() -> DigitRun {
    let number = takeNumber()
    let end = at
    let suffix = takeWord()
    if !["st", "nd", "rd", "th"].contains(where: { suffix.elementsEqual($0.utf8) }) { at = end }
    return number
  }

  /// ASCII letters in lower case.
  private mutating func takeWord() -> [UInt8] {
    var word: [UInt8] = []
    while at < count, Self.isLetter(bytes[at]) {
      word.append(bytes[at] | 0x20)
      at += 1
    }
    return word
  }

  /// What stands between the parts of a date with a name.
  private mutating func takeGap() {
    while at < count, Self.isSeparator(bytes[at]) || bytes[at] == UInt8(ascii: ",") { at += 1 }
  }

  /// Whether a time follows; nil if anything else does.
  mutating func takeTimeAndEnd() -> Bool? {
    guard at < count else { return false }
    if !takeEither("t") {
      let hasComma = take(",")
      guard takeSpaces() || hasComma else { return nil }
    }
    guard takeTime() else { return nil }
    takeZone()
    return at == count ? true : nil
  }

  /// A time of day of 24 hours, or of 12 with AM or PM.
  private mutating func takeTime() -> Bool {
    let hour = takeNumber()
    guard (1...2).contains(hour.digits), take(":") else { return false }
    let minute = takeNumber()
    guard minute.digits == 2, minute.value < 60 else { return false }
    var seconds = 0
    if take(":") {
      let second = takeNumber()
      guard second.digits == 2, second.value <= 60 else { return false }
      seconds = second.value
      if take(".") || take(",") {
        guard takeNumber().digits > 0 else { return false }
      }
    }
    let rest = minute.value * 60 + seconds
    if let isAfternoon = takeHalfOfDay() {
      secondOfDay = (hour.value % 12 + (isAfternoon ? 12 : 0)) * 3_600 + rest
      return (1...12).contains(hour.value)
    }
    secondOfDay = hour.value * 3_600 + rest
    return hour.value < 24 || (hour.value == 24 && rest == 0)
  }

  /// `AM`, `PM`, `a.m.` or `p.m.`, after spaces or none: whether it is the afternoon.
  private mutating func takeHalfOfDay() -> Bool? {
    let start = at
    takeSpaces()
    let isAfternoon = takeEither("p")
    if isAfternoon || takeEither("a") {
      let hasDot = take(".")
      if takeEither("m"), !hasDot || take(".") { return isAfternoon }
    }
    at = start
    return nil
  }

  /// `Z`, `+02:00`, `-0500`, `UTC`, `EST` and the like, after spaces or none, in brackets or not.
  private mutating func takeZone() {
    takeSpaces()
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
    if isBracketed, !take(")") { _ = take("]") }
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

  private static func isSeparator(_ byte: UInt8) -> Bool {
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
  private mutating func takeSpaces() -> Bool {
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
  private mutating func takeNumber() -> DigitRun {
    var run = DigitRun()
    while at < count, bytes[at] >= 0x30, bytes[at] <= 0x39 {
      if run.digits < 9 { run.value = run.value * 10 + Int(bytes[at] & 0x0F) }
      run.digits += 1
      at += 1
    }
    return run
  }
}
