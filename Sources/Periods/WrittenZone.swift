/// The zone that follows a written time.
package enum WrittenZone: Hashable, Sendable {
  /// None is written.
  case unstated
  /// Seconds east of UTC: `Z`, `+02:00`, `UTC`, `EST`.
  case offset(Int)
  /// Letters whose offset is not certain, such as `IST`.
  case unknown

  /// The zone of the letters `utc`, `est` and the like, as a number of base 256 in lower case; nil
  /// for letters that name more than one zone, or none.
  static func seconds(ofLetters letters: UInt64) -> Int? {
    hours[letters].map { $0 * 3_600 }
  }

  private static let hours: [UInt64: Int] = Dictionary(
    uniqueKeysWithValues: [
      ("z", 0), ("utc", 0), ("gmt", 0), ("est", -5), ("edt", -4), ("cdt", -5), ("mst", -7),
      ("mdt", -6), ("pst", -8), ("pdt", -7), ("cet", 1), ("cest", 2), ("eet", 2), ("eest", 3),
      ("mez", 1), ("mesz", 2), ("wet", 0), ("west", 1), ("jst", 9),
    ].map { name, hours in (name.utf8.reduce(0) { $0 << 8 | UInt64($1) }, hours) })
}
