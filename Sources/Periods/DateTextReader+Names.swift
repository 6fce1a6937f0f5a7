/// Dates whose month has a name.
extension DateTextReader {
  /// A date whose month has a name in one of the languages of ``MonthNames``: `5 Jan 2020`,
  /// `05-Jan-20`, `Sunday, January 5th, 2020`, `15. März 2026`, `3 de marzo de 2026`, `2026-Sep-15`,
  /// `Tue Sep 15 10:00:00 CEST 2026`; or a month alone, which stands for its first day: `Sept 2026`,
  /// `Sep-26`, `mars 2026`.
  mutating func takeNamed() -> DateStart? {
    let start = at
    if let date = takeNamedDay() { return date }
    // Tried second, since `mar` is both a month and a weekday: `mar. 15 sept. 2026`.
    at = start
    guard takeWeekday() else { return nil }
    return takeNamedDay()
  }

  /// A weekday and what follows it, `Tue, ` or `terça-feira, `.
  private mutating func takeWeekday() -> Bool {
    guard MonthNames.isWeekday(takeWord()) else { return false }
    takeGap()
    let end = at
    if takeWord().elementsEqual("feira".utf8) { takeGap() } else { at = end }
    return true
  }

  private mutating func takeNamedDay() -> DateStart? {
    let number = takeNumber()
    return switch number.digits {
    case 0: takeMonthFirst()
    case 1, 2: takeDayFirst(number)
    case 4: takeYearFirst(number)
    default: nil
    }
  }

  /// `5 Jan 2020`, once the day is taken.
  private mutating func takeDayFirst(_ day: DigitRun) -> DateStart? {
    takeDaySuffix()
    guard let month = takeMonth(), let year = takeYear() else { return nil }
    return start(year, month, day)
  }

  /// `2026-Sep-15` or `2026 September`, once the year is taken.
  private mutating func takeYearFirst(_ year: DigitRun) -> DateStart? {
    guard let month = takeMonth() else { return nil }
    let end = at
    takeGap()
    let day = takeNumber()
    if (1...2).contains(day.digits), !isNext(":") { return start(year, month, day) }
    at = end
    return start(year, month)
  }

  /// `Jan 5, 2020`, `Jan 2020`, `Jan-20` or `Jan 5 10:00:00 2020`.
  private mutating func takeMonthFirst() -> DateStart? {
    guard let month = takeMonth() else { return nil }
    var isShort = isNext("-")
    takeConnector()
    if isNext("'") {
      isShort = true
      at += 1
    }
    let number = takeNumber()
    if number.digits == 4 { return start(number, month) }
    if isShort, number.digits == 2, at == count { return start(number, month) }
    takeDaySuffix()
    let end = at
    if let year = takeYear(), !isNext(":") { return start(year, month, number) }
    at = end
    guard takeTimeInside(), let year = takeYear(), year.digits == 4 else { return nil }
    return start(year, month, number)
  }

  /// The first day of a month.
  private mutating func start(_ year: DigitRun, _ month: Int) -> DateStart? {
    isMonth = true
    return start(year, month, DigitRun(value: 1, digits: 1))
  }

  private func start(_ year: DigitRun, _ month: Int, _ day: DigitRun) -> DateStart? {
    guard (1...2).contains(day.digits), year.digits == 4 || year.digits == 2,
      let date = CivilDate(year: year.asYear, month: month, day: day.value)
    else { return nil }
    return DateStart(day: date, isPlain: true, hasTwoDigitYear: year.digits == 2)
  }

  // MARK: Parts

  /// What may follow a number of a day: `st`, `nd`, `rd`, `th`, `er`, `º`, `ª` or `°`, or nothing.
  private mutating func takeDaySuffix() {
    let end = at
    if at + 1 < count, bytes[at] == 0xC2, [0xBA, 0xAA, 0xB0].contains(bytes[at + 1]) {
      at += 2
      return
    }
    let suffix = takeWord()
    if !["st", "nd", "rd", "th", "er"].contains(where: { suffix.elementsEqual($0.utf8) }) {
      at = end
    }
  }

  /// A month's name, after a connector or none.
  private mutating func takeMonth() -> Int? {
    takeConnector()
    let name = takeWord()
    if isNext("."), at + 1 < count { at += 1 }
    return MonthNames.number(of: name)
  }

  /// The year, after a connector or none.
  private mutating func takeYear() -> DigitRun? {
    takeConnector()
    let year = takeNumber()
    return year.digits == 2 || year.digits == 4 ? year : nil
  }

  /// What stands between the parts of a date: a gap, or a word such as `of` or `de` in gaps.
  private mutating func takeConnector() {
    takeGap()
    let end = at
    let word = takeWord()
    if ["of", "de", "del", "do"].contains(where: { word.elementsEqual($0.utf8) }) {
      takeGap()
    } else {
      at = end
    }
  }

  /// Separators, commas and spaces.
  private mutating func takeGap() {
    while at < count {
      if Self.isSeparator(bytes[at]) || bytes[at] == UInt8(ascii: ",") {
        at += 1
      } else if !takeSpaces() {
        return
      }
    }
  }

  /// Letters without accents and case.
  mutating func takeWord() -> [UInt8] {
    var word: [UInt8] = []
    while at < count, let letter = LatinLetter(bytes[at], at + 1 < count ? bytes[at + 1] : 0) {
      if let base = letter.base { word.append(base) }
      at += letter.length
    }
    return word
  }

  /// Whether nothing but a character, or nothing at all, is left.
  func isAtEnd(after character: Unicode.Scalar) -> Bool {
    at == count || (at + 1 == count && bytes[at] == UInt8(ascii: character))
  }

  private func isNext(_ character: Unicode.Scalar) -> Bool {
    at < count && bytes[at] == UInt8(ascii: character)
  }

  // MARK: Words beside times

  /// `at`, `um`, `à`, `a las`, `às` or `om` and the space after it, before a time of day.
  mutating func takeTimeWord() {
    let start = at
    let word = takeWord()
    let isKnown = ["at", "um", "a", "as", "om"].contains { word.elementsEqual($0.utf8) }
    guard isKnown, takeSpaces() else {
      at = start
      return
    }
    let end = at
    if !takeWord().elementsEqual("las".utf8) || !takeSpaces() { at = end }
  }

  /// `Uhr`, `uur` or `h` after a time of day, which are no zones.
  mutating func takeHourWord() {
    let start = at
    let word = takeWord()
    guard ["uhr", "uur", "h", "hrs"].contains(where: { word.elementsEqual($0.utf8) }) else {
      at = start
      return
    }
    takeSpaces()
  }

  /// The name of a zone in brackets, behind its offset: `GMT+0200 (CEST)`.
  mutating func takeZoneComment() {
    let start = at
    takeSpaces()
    if isNext("("), bytes[count - 1] == UInt8(ascii: ")") { at = count } else { at = start }
  }
}
