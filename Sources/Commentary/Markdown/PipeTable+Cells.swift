extension PipeTable.Cell {
  /// The cell's text as a paragraph of its own.
  ///
  /// A cell such as `-`, `1.` or `# of answers` would begin a list or a heading if it stood at the
  /// start of a document; a backslash before the sign in question keeps it text.
  var paragraph: [UInt8] {
    guard let offset = signOffset else { return text }
    var result = text
    result.insert(UInt8(ascii: "\\"), at: offset)
    return result
  }

  /// How many bytes ``paragraph`` puts before the text, for columns.
  var addedBytes: Int { signOffset == 0 ? 1 : 0 }

  /// Where the sign stands that begins a block.
  private var signOffset: Int? {
    guard let first = text.first else { return nil }
    switch first {
    case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "="): return 0
    case UInt8(ascii: "-"), UInt8(ascii: "+"): return startsListOrRule(first) ? 0 : nil
    case UInt8(ascii: "*"), UInt8(ascii: "_"): return startsListOrRule(first) ? 0 : nil
    case UInt8(ascii: "`"), UInt8(ascii: "~"): return startsFence(first) ? 0 : nil
    case UInt8(ascii: "["): return startsDefinition ? 0 : nil
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return numberEnd
    default: return nil
    }
  }

  /// `- item`, a lone `-`, or a rule such as `---` and `* * *`.
  private func startsListOrRule(_ sign: UInt8) -> Bool {
    let next = text.dropFirst().first
    let isListItem = sign != UInt8(ascii: "_") && (next == nil || next == UInt8(ascii: " "))
    return isListItem || text.allSatisfy { $0 == sign || $0 == UInt8(ascii: " ") }
  }

  private func startsFence(_ sign: UInt8) -> Bool {
    let length = text.prefix { $0 == sign }.count
    return length >= 3 && !text.dropFirst(length).contains(UInt8(ascii: "`"))
  }

  private var startsDefinition: Bool {
    guard let end = text.firstIndex(of: UInt8(ascii: "]")) else { return false }
    return text.dropFirst(end + 1).first == UInt8(ascii: ":")
  }

  /// The `.` or `)` behind a number that would number a list.
  private var numberEnd: Int? {
    let digits = text.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    let rest = text.dropFirst(digits)
    guard let sign = rest.first, sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")") else {
      return nil
    }
    let next = rest.dropFirst().first
    return next == nil || next == UInt8(ascii: " ") ? digits : nil
  }
}
