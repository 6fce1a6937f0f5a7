extension WrittenDate {
  /// The day and time as written; nil without a time of day.
  package var time: CivilTime? { hasTime ? CivilTime(day: day, second: secondOfDay) : nil }
}

extension ZoneName {
  /// The zone that a file or a survey tool states: a name, an offset, or an abbreviation such as
  /// `EST` with one meaning.
  package init?(stated text: String) {
    let letters = text.utf8.map { $0 | 0x20 }
    let isWord =
      (1...5).contains(letters.count) && letters.allSatisfy { (0x61...0x7A).contains($0) }
    let word = letters.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    if isWord, let seconds = WrittenZone.seconds(ofLetters: word) {
      self = seconds == 0 ? .utc : .offset(seconds)
    } else {
      guard let zone = ZoneName(text) else { return nil }
      self = zone
    }
  }
}
