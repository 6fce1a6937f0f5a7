/// What a text says about the zone of a time.
package enum ZoneName: Hashable, Sendable, Comparable {
  /// UTC, by name.
  case utc
  /// Seconds east of UTC, written as such.
  case offset(Int)
  /// A zone of the tz database, such as `Europe/Berlin`.
  case named(String)

  /// Reads a zone: `UTC`, `Z`, `GMT`, `+02:00`, `-0500`, `UTC+2`, or a name of the tz database,
  /// whose files are not looked at. Nil where the text is none of these.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    let word = bytes.prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
    let isUniversal = ["UTC", "GMT", "UT", "Z"].contains(
      String(decoding: word, as: UTF8.self).uppercased())
    if isUniversal && word.count == bytes.count || Self.synonymsOfUTC.contains(text) {
      self = .utc
    } else if word.isEmpty || isUniversal, let offset = Self.offset(bytes[word.count...]) {
      self = offset == 0 ? .utc : .offset(offset)
    } else if Self.isName(bytes) {
      self = .named(text)
    } else {
      return nil
    }
  }

  private static let synonymsOfUTC = [
    "Etc/UTC", "Etc/UCT", "Etc/GMT", "Etc/Zulu", "Etc/Universal", "UCT", "Zulu", "Universal",
  ]

  /// `UTC`, `+02:00` or the name.
  package var text: String {
    switch self {
    case .utc: "UTC"
    case .named(let name): name
    case .offset(let seconds): Self.text(ofOffset: seconds)
    }
  }

  /// `+02:00`, with seconds where there are any.
  private static func text(ofOffset seconds: Int) -> String {
    let size = Int(seconds.magnitude)
    let parts = [size / 3_600, size / 60 % 60] + (size % 60 == 0 ? [] : [size % 60])
    return (seconds < 0 ? "-" : "+") + parts.map { Month.padded($0, to: 2) }.joined(separator: ":")
  }

  /// `+2`, `+02`, `+0200`, `+02:00` or `+2:00`, within what RFC 9636 has.
  private static func offset(_ text: ArraySlice<UInt8>) -> Int? {
    guard let sign = text.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
      return nil
    }
    var digits = Array(text.dropFirst())
    if digits.count == 4, digits[1] == UInt8(ascii: ":") { digits.insert(0x30, at: 0) }
    if digits.count == 5, digits[2] == UInt8(ascii: ":") { digits.remove(at: 2) }
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }), [1, 2, 4].contains(digits.count)
    else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
    let (hours, minutes) = digits.count == 4 ? (number / 100, number % 100) : (number, 0)
    guard hours <= 24, minutes < 60 else { return nil }
    let seconds = hours * 3_600 + minutes * 60
    return sign == UInt8(ascii: "-") ? -seconds : seconds
  }

  /// Parts of letters, digits, `_`, `+` and `-` between slashes: what the tz database calls zones,
  /// and no path that leads anywhere else.
  private static func isName(_ bytes: [UInt8]) -> Bool {
    guard bytes.count <= 64, let first = bytes.first, (first | 0x20) >= 0x61, (first | 0x20) <= 0x7A
    else { return false }
    let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty
        && part.allSatisfy { byte in
          (0x30...0x39).contains(byte) || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
            || "_+-".utf8.contains(byte)
        }
    }
  }
}
