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
    let bytes = rest.utf8.span
    guard !bytes.isEmpty else { return nil }
    if bytes[0] == Self.open, let close = Self.close(of: bytes) {
      let inside = rest[place(1)..<place(close)]
      rest = rest[place(close + 1)...]
      return Self.placeholder(inside)
    }
    let end = place(bytes.indices.dropFirst().first { bytes[$0] == Self.open } ?? bytes.count)
    defer { rest = rest[end...] }
    return .text(rest[..<end])
  }

  /// The place so many bytes into what is left.
  private func place(_ offset: Int) -> Substring.Index {
    rest.utf8.index(rest.startIndex, offsetBy: offset)
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
    let bytes = choice.utf8.span
    for offset in bytes.indices {
      switch bytes[offset] {
      case open: depth += 1
      case shut: depth -= 1
      case bar where depth == 0:
        let end = choice.utf8.index(choice.startIndex, offsetBy: offset)
        forms.append(choice[start..<end])
        start = choice.utf8.index(after: end)
      default: break
      }
    }
    return forms + [choice[start...]]
  }

  /// Where the brace that the text begins with is closed.
  private static func close(of bytes: Span<UInt8>) -> Int? {
    var depth = 0
    for index in bytes.indices {
      if bytes[index] == open { depth += 1 }
      if bytes[index] == shut { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  private static let open = UInt8(ascii: "{")
  private static let shut = UInt8(ascii: "}")
  private static let bar = UInt8(ascii: "|")
}
