import Periods

/// What the cells of a workbook say, as text.
enum CellText {
  /// Appends a text of a workbook, in which `_x000D_` stands for a character that XML can't hold.
  static func append(_ text: [UInt8], to bytes: inout [UInt8]) {
    guard text.contains(UInt8(ascii: "_")) else {
      bytes += text
      return
    }
    var at = 0
    while at < text.count {
      if let value = escape(in: text, at: at), let scalar = Unicode.Scalar(value) {
        bytes.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
        at += 7
      } else {
        bytes.append(text[at])
        at += 1
      }
    }
  }

  /// The number of `_xHHHH_` at an offset.
  private static func escape(in text: [UInt8], at start: Int) -> UInt32? {
    guard text.count - start >= 7, text[start] == UInt8(ascii: "_"),
      text[start + 1] == UInt8(ascii: "x"), text[start + 6] == UInt8(ascii: "_")
    else { return nil }
    let digits = text[(start + 2)..<(start + 6)]
    let isHexadecimal = digits.allSatisfy { byte in
      Unicode.Scalar(byte).properties.isASCIIHexDigit
    }
    return isHexadecimal ? UInt32(String(decoding: digits, as: UTF8.self), radix: 16) : nil
  }

  /// A number as a spreadsheet shows it where nothing rounds it: `7` for `7.0` and `7E0`, at most 15
  /// digits where it has a fraction, all digits of a whole one. What is no number stays as it is.
  static func number(_ text: [UInt8]) -> [UInt8] {
    if text.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) { return text }
    guard var number = WrittenDecimal(text) else { return text }
    number.roundFraction(toDigits: 15)
    return number.text ?? text
  }

  /// A day and time by its number, as `2026-09-30` or `2026-09-30T18:01:00`, a time of day alone as
  /// `18:01:00`; nil where the number stands for none.
  ///
  /// Day 1 is 1900-01-01, and day 60 is 1900-02-29, which never was; in the other epoch day 0 is
  /// 1904-01-01. Seconds are rounded.
  static func date(_ serial: Double, _ kind: CellFormats.Kind, hasEpoch1904: Bool) -> String? {
    guard serial.isFinite, serial >= 0, serial < 2_958_466 else { return nil }
    let seconds = Int((serial * 86_400).rounded())
    let (days, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
    let time = "\(padded(rest / 3_600)):\(padded(rest / 60 % 60)):\(padded(rest % 60))"
    if days == 0, kind == .time || !hasEpoch1904 { return time }
    guard let day = day(days, hasEpoch1904: hasEpoch1904) else { return nil }
    return rest == 0 ? day : "\(day)T\(time)"
  }

  private static func day(_ number: Int, hasEpoch1904: Bool) -> String? {
    // Days from 1970-01-01 to 1904-01-01, 1899-12-31 and 1899-12-30.
    if hasEpoch1904 { return CivilDate(unixSeconds: (number - 24_107) * 86_400)?.text }
    if number == 60 { return "1900-02-29" }
    let epoch = number < 60 ? 25_568 : 25_569
    return CivilDate(unixSeconds: (number - epoch) * 86_400)?.text
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// A decimal number, digit by digit, so that nothing is lost or added by a binary one.
struct WrittenDecimal {
  private var isNegative = false
  /// Without zeros at the start.
  private var digits: [UInt8] = []
  /// How many of the digits stand before the point; may be beyond them or negative.
  private var point = 0

  /// Reads `-12.5E-3` and the like.
  init?(_ text: [UInt8]) {
    var rest = text[...]
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      rest.removeFirst()
    }
    var (hasPoint, count) = (false, 0)
    while let byte = rest.first, byte == UInt8(ascii: ".") || (0x30...0x39).contains(byte) {
      rest.removeFirst()
      if byte == UInt8(ascii: ".") {
        if hasPoint { return nil }
        hasPoint = true
        continue
      }
      count += 1
      if digits.isEmpty, byte == 0x30 {
        if hasPoint { point -= 1 }
        continue
      }
      digits.append(byte)
      if !hasPoint { point += 1 }
    }
    guard count > 0 else { return nil }
    guard let mark = rest.popFirst() else { return }
    guard mark | 0x20 == UInt8(ascii: "e"),
      let exponent = Int(String(decoding: rest, as: UTF8.self)), (-999...999).contains(exponent)
    else { return nil }
    point += exponent
  }

  /// Keeps that many digits of a number that isn't whole.
  mutating func roundFraction(toDigits limit: Int) {
    while digits.last == 0x30 { digits.removeLast() }
    guard digits.count > limit, point < digits.count else { return }
    let next = digits[limit]
    digits.removeLast(digits.count - limit)
    if next >= 0x35 { increment() }
    while digits.last == 0x30 { digits.removeLast() }
  }

  private mutating func increment() {
    for index in digits.indices.reversed() {
      if digits[index] < 0x39 {
        digits[index] += 1
        return
      }
      digits[index] = 0x30
    }
    digits.insert(0x31, at: 0)
    point += 1
  }

  /// The number without an exponent; nil where that would be very long.
  var text: [UInt8]? {
    guard point > -20, point < 40 else { return digits.isEmpty ? [0x30] : nil }
    var significant = digits
    while significant.last == 0x30 { significant.removeLast() }
    if significant.isEmpty { return [0x30] }
    var text: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
    let whole = significant.prefix(max(0, point))
    text += whole.isEmpty ? [0x30] : whole
    text += [UInt8](repeating: 0x30, count: max(0, point - max(whole.count, 0)))
    let fraction = significant.dropFirst(max(0, point))
    if !fraction.isEmpty {
      text.append(UInt8(ascii: "."))
      text += [UInt8](repeating: 0x30, count: max(0, -point)) + fraction
    }
    return text
  }
}
