import Diagnostics

/// An element of a drawing's source, as it was written.
struct DrawingElement {
  struct Part {
    let name: String
    let value: String
    let place: Place
  }

  let name: String
  let place: Place
  var attributes: [Part] = []
  var children: [DrawingElement] = []
}

/// Reads the subset of XML that drawings need: elements, attributes, comments and the five named
/// entities. Text between tags is left out; document types and processing instructions, with which
/// XML fetches and expands, are refused.
struct DrawingSource {
  private let bytes: [UInt8]
  private let file: String
  private var index = 0
  private static let deepest = 32

  /// The root element.
  static func root(of bytes: [UInt8], file: String) throws(Diagnostic) -> DrawingElement {
    var source = DrawingSource(bytes: bytes, file: file)
    if let damaged = bytes.firstIndex(where: isForbidden) {
      source.index = damaged
      throw source.broken()
    }
    return try source.document()
  }

  private init(bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  /// Control characters that XML has no place for, such as the zeros of a file cut off in a copy.
  private static func isForbidden(_ byte: UInt8) -> Bool {
    byte < 0x20 && ![0x09, 0x0A, 0x0D].contains(byte)
  }

  private mutating func document() throws(Diagnostic) -> DrawingElement {
    try skipBetweenTags()
    if takes("<?xml ") {
      guard skip(behind: "?>") else { throw broken() }
    }
    try skipBetweenTags()
    guard takes("<") else { throw broken() }
    let root = try element(depth: 0)
    try skipBetweenTags()
    guard index == bytes.count else { throw broken() }
    return root
  }

  /// What follows a `<`.
  private mutating func element(depth: Int) throws(Diagnostic) -> DrawingElement {
    let start = place
    guard depth < Self.deepest else { throw broken() }
    let name = name()
    guard !name.isEmpty else { throw broken() }
    var element = DrawingElement(name: name, place: start)
    while true {
      let spaces = skipSpaces()
      if takes("/>") { return element }
      if takes(">") { break }
      guard spaces > 0 else { throw broken() }
      let part = try attribute()
      guard !element.attributes.contains(where: { $0.name == part.name }) else { throw broken() }
      element.attributes.append(part)
    }
    while true {
      try skipBetweenTags()
      if takes("</") {
        guard self.name() == name else { throw broken() }
        skipSpaces()
        guard takes(">") else { throw broken() }
        return element
      }
      guard takes("<") else { throw broken() }
      element.children.append(try self.element(depth: depth + 1))
    }
  }

  private mutating func attribute() throws(Diagnostic) -> DrawingElement.Part {
    let start = place
    let name = name()
    skipSpaces()
    guard !name.isEmpty, takes("=") else { throw broken() }
    skipSpaces()
    guard index < bytes.count, "\"'".utf8.contains(bytes[index]) else { throw broken() }
    let quote = bytes[index]
    index += 1
    guard let end = bytes[index...].firstIndex(of: quote) else { throw broken() }
    let value = bytes[index..<end]
    guard !value.contains(UInt8(ascii: "<")), let text = Self.unescaped(value) else {
      throw broken()
    }
    index = end + 1
    return DrawingElement.Part(name: name, value: text, place: start)
  }

  private mutating func name() -> String {
    let name = bytes[index...].prefix { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "-_:.".utf8.contains(byte)
      }
    }
    index = name.endIndex
    return String(decoding: name, as: UTF8.self)
  }

  /// Text and comments up to the next tag, all of which is left out.
  private mutating func skipBetweenTags() throws(Diagnostic) {
    while true {
      index = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
      guard takes("<!--") else { break }
      guard skip(behind: "-->") else { throw broken() }
    }
  }

  @discardableResult
  private mutating func skipSpaces() -> Int {
    let start = index
    index = bytes[index...].firstIndex { !" \t\r\n".utf8.contains($0) } ?? bytes.count
    return index - start
  }

  private mutating func skip(behind word: String) -> Bool {
    while index < bytes.count {
      if takes(word) { return true }
      index += 1
    }
    return false
  }

  private mutating func takes(_ word: String) -> Bool {
    guard bytes[index...].starts(with: word.utf8) else { return false }
    index += word.utf8.count
    return true
  }

  private var place: Place {
    let before = bytes[..<index]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    // Bytes that continue a scalar don't count.
    let column = bytes[start..<index].count { $0 & 0xC0 != 0x80 } + 1
    return Place(file: file, line: line, column: column)
  }

  private func broken() -> Diagnostic { .brokenLogo(at: place) }

  /// The value of an attribute; nil where it names an entity that XML doesn't bring along.
  private static func unescaped(_ value: ArraySlice<UInt8>) -> String? {
    var parts = String(decoding: value, as: UTF8.self).split(
      separator: "&", omittingEmptySubsequences: false
    )[...]
    var text = String(parts.removeFirst())
    for part in parts {
      guard
        let entity = [
          ("amp;", "&"), ("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("apos;", "'"),
        ].first(where: { part.hasPrefix($0.0) })
      else { return nil }
      text += entity.1 + part.dropFirst(entity.0.count)
    }
    return text
  }
}
