package import Periods

/// A moment as messages carry it: `Tue, 06 Oct 2026 00:00:00 +0000`.
package struct MailDate: Hashable, Sendable {
  package let date: CivilDate
  /// 0…86,399.
  package let second: Int
  /// East of Greenwich, in minutes.
  package let offset: Int

  /// Nil for a second or offset that no day or clock has.
  package init?(_ date: CivilDate, second: Int = 0, offset: Int = 0) {
    guard (0..<86_400).contains(second), (-1_439...1_439).contains(offset) else { return nil }
    self.date = date
    self.second = second
    self.offset = offset
  }

  /// The start of a day, in UTC.
  package init(startOf date: CivilDate) {
    self.date = date
    second = 0
    offset = 0
  }

  /// A moment since 1970 in UTC; nil beyond the years that dates have.
  package init?(unixSeconds: Int) {
    guard let date = CivilDate(unixSeconds: unixSeconds) else { return nil }
    self.date = date
    second = ((unixSeconds % 86_400) + 86_400) % 86_400
    offset = 0
  }

  /// Reads `2026-10-06`, `2026-10-06T08:30`, `2026-10-06T08:30:15Z` or with an offset such as
  /// `+02:00`; without one it is UTC. Nil for anything else.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let date = CivilDate(String(decoding: bytes.prefix(10), as: UTF8.self)) else {
      return nil
    }
    if bytes.count == 10 {
      self.init(startOf: date)
      return
    }
    guard bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " ") else { return nil }
    var rest = bytes[11...]
    guard let offset = Self.takeOffset(&rest), let second = Self.second(rest) else { return nil }
    self.init(date, second: second, offset: offset)
  }

  /// Takes `Z` or `+02:00` off the end; 0 where there is neither, nil for one that is none.
  private static func takeOffset(_ rest: inout ArraySlice<UInt8>) -> Int? {
    if rest.last == UInt8(ascii: "Z") {
      rest.removeLast()
      return 0
    }
    let signs = [UInt8(ascii: "+"), UInt8(ascii: "-")]
    guard let place = rest.lastIndex(where: signs.contains) else { return 0 }
    let parts = numbers(rest[(place + 1)...])
    guard parts.count == 2, let hours = parts[0], let minutes = parts[1], hours < 24, minutes < 60
    else { return nil }
    let sign = rest[place] == UInt8(ascii: "-") ? -1 : 1
    rest = rest[..<place]
    return sign * (60 * hours + minutes)
  }

  private static func second(_ time: ArraySlice<UInt8>) -> Int? {
    let parts = numbers(time)
    guard (2...3).contains(parts.count), let hours = parts[0], let minutes = parts[1],
      let seconds = parts.count == 3 ? parts[2] : 0, hours < 24, minutes < 60, seconds < 60
    else { return nil }
    return 3_600 * hours + 60 * minutes + seconds
  }

  /// Numbers of two digits with colons between them; nil for what is none.
  private static func numbers(_ text: ArraySlice<UInt8>) -> [Int?] {
    text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map { digits in
      digits.count == 2 && digits.allSatisfy { (0x30...0x39).contains($0) }
        ? Int(String(decoding: digits, as: UTF8.self)) : nil
    }
  }

  /// As RFC 5322 has it.
  var text: String {
    let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let day = Self.two(date.day)
    let year = String(repeating: "0", count: max(0, 4 - "\(date.year)".utf8.count)) + "\(date.year)"
    let time = [second / 3_600, second / 60 % 60, second % 60].map(Self.two).joined(separator: ":")
    let size = Int(offset.magnitude)
    let zone = (offset < 0 ? "-" : "+") + Self.two(size / 60) + Self.two(size % 60)
    return "\(days[weekday]), \(day) \(months[date.month - 1]) \(year) \(time) \(zone)"
  }

  /// 0 for Monday; 1970 began on a Thursday.
  private var weekday: Int { ((date.daysSince1970 + 3) % 7 + 7) % 7 }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
