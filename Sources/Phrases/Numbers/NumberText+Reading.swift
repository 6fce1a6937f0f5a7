extension NumberText {
  /// The digits of a number as this formatter writes it, for a file of figures: `−1,234.5` is
  /// `-1234.5`, `+3` is `3`; nil for any other text.
  package func number(_ text: String) -> String? {
    var rest = Array(text.utf8)[...]
    var written: [UInt8] = []
    if rest.starts(with: Self.minus.utf8) {
      written.append(UInt8(ascii: "-"))
      rest.removeFirst(Self.minus.utf8.count)
    } else if rest.first == UInt8(ascii: "+") {
      rest.removeFirst()
    }
    guard let whole = takeWhole(&rest) else { return nil }
    written += whole
    if rest.starts(with: decimal.utf8) {
      rest.removeFirst(decimal.utf8.count)
      let places = takeDigits(&rest)
      guard !places.isEmpty else { return nil }
      written.append(UInt8(ascii: "."))
      written += places
    }
    return rest.isEmpty ? String(decoding: written, as: UTF8.self) : nil
  }

  /// Takes the digits before a decimal sign, in groups of three behind the first; nil for none.
  private func takeWhole(_ rest: inout ArraySlice<UInt8>) -> [UInt8]? {
    var digits = Array(takeDigits(&rest))
    guard !digits.isEmpty else { return nil }
    while rest.starts(with: group.utf8) {
      rest.removeFirst(group.utf8.count)
      let three = takeDigits(&rest)
      guard three.count == 3 else { return nil }
      digits += three
    }
    return digits
  }

  private func takeDigits(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    rest = rest[digits.endIndex...]
    return digits
  }
}
