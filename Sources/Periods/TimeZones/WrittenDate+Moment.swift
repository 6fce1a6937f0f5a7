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

  /// How far from UTC clocks of a zone are, in seconds, where it is an offset or an abbreviation of one;
  /// nil for UTC and places.
  package var clockOffset: Int? {
    switch self {
    case .utc: return nil
    case .offset(let seconds): return seconds
    case .named(let name):
      if case .offset(let seconds)? = ZoneName(stated: name) { return seconds }
      return nil
    }
  }
}
