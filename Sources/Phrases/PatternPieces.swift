/// A pattern's pieces, one after the other. A brace that is never closed is text.
package struct PatternPieces: Sequence, IteratorProtocol {
  package enum Piece: Hashable {
    case text(Substring)
    /// `{name}`.
    case value(Substring)
    /// `{name:form|form}`, its forms still together.
    case choice(Substring, forms: Substring)
  }

  private var rest: Substring

  package init(_ pattern: Substring) { rest = pattern }

  package mutating func next() -> Piece? {
    guard let first = rest.utf8.first else { return nil }
    if first == Self.open, let close = Self.close(of: rest) {
      let inside = rest[rest.utf8.index(after: rest.startIndex)..<close]
      rest = rest[rest.utf8.index(after: close)...]
      return Self.placeholder(inside)
    }
    let start = rest.utf8.index(after: rest.startIndex)
    let end = rest.utf8[start...].firstIndex(of: Self.open) ?? rest.endIndex
    defer { rest = rest[end...] }
    return .text(rest[..<end])
  }

  private static func placeholder(_ inside: Substring) -> Piece {
    guard let colon = inside.utf8.firstIndex(of: UInt8(ascii: ":")) else { return .value(inside) }
    return .choice(inside[..<colon], forms: inside[inside.utf8.index(after: colon)...])
  }

  /// The forms of a choice: what stands between bars that no placeholder within it encloses.
  static func forms(_ choice: Substring) -> [Substring] {
    var forms: [Substring] = []
    var depth = 0
    var start = choice.startIndex
    for index in choice.utf8.indices {
      switch choice.utf8[index] {
      case open: depth += 1
      case shut: depth -= 1
      case bar where depth == 0:
        forms.append(choice[start..<index])
        start = choice.utf8.index(after: index)
      default: break
      }
    }
    return forms + [choice[start...]]
  }

  /// Where the brace that the text begins with is closed.
  private static func close(of text: Substring) -> Substring.Index? {
    var depth = 0
    for index in text.utf8.indices {
      if text.utf8[index] == open { depth += 1 }
      if text.utf8[index] == shut { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  private static let open = UInt8(ascii: "{")
  private static let shut = UInt8(ascii: "}")
  private static let bar = UInt8(ascii: "|")
}
