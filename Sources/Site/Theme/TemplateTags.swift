import Diagnostics

/// The tags of a template's source, read before it is rendered.
struct TemplateTags {
  struct Tag: Hashable, Sendable {
    let name: String
    let place: Place
    /// Whether a list of links stands open around it.
    var isInList = false
  }

  /// The values it prints or asks for.
  private(set) var names: [Tag] = []
  /// The partials it includes.
  private(set) var partials: [Tag] = []
  /// Tags that a theme may not use, because the renderer would fail on them or lose the escaping.
  private(set) var refused: [Tag] = []
  /// Tags in an attribute without quotation marks, which a space in a value would end.
  private(set) var unquoted: [Tag] = []

  /// The sections that are open, the innermost last.
  private var open: [String] = []

  init(_ source: String, file: String) {
    let bytes = Array(source.utf8)
    var line = 1
    var lineStart = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\n") { (line, lineStart) = (line + 1, index + 1) }
      guard bytes[index...].starts(with: "{{".utf8) else {
        index += 1
        continue
      }
      // Bytes that continue a scalar don't count.
      let column = bytes[lineStart..<index].count { $0 & 0xC0 != 0x80 } + 1
      let place = Place(file: file, line: line, column: column)
      let isUnquoted = index > 0 && bytes[index - 1] == UInt8(ascii: "=")
      index += 2
      read(
        bytes[index...].prefix { $0 != UInt8(ascii: "}") }, at: place, isUnquoted: isUnquoted)
    }
  }

  private mutating func read(_ content: ArraySlice<UInt8>, at place: Place, isUnquoted: Bool) {
    let text = String(decoding: content, as: UTF8.self).filter { !" \t\n\r{".contains($0) }
    let isMarked = text.first.map { "#^/>&!=<$%".contains($0) } ?? false
    let tag = Tag(
      name: String(isMarked ? text.dropFirst() : text[...]), place: place,
      isInList: open.contains { Shell.lists.contains($0) })
    switch text.first {
    case "!": break
    case "/": open.removeAll { $0 == tag.name }
    case ">" where tag.name.hasPrefix("*"): refused.append(Tag(name: "{{>*", place: place))
    case ">": partials.append(tag)
    case "=", "<", "$", "%": refused.append(Tag(name: "{{" + text.prefix(1), place: place))
    case _ where tag.name.contains { "().".contains($0) }:
      refused.append(Tag(name: "{{" + text, place: place))
    case "#", "^":
      names.append(tag)
      open.append(tag.name)
    default:
      names.append(tag)
      if isUnquoted { unquoted.append(tag) }
    }
  }
}
