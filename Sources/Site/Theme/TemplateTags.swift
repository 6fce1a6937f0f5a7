import Diagnostics

/// The tags of a template's source, read before it is rendered.
struct TemplateTags {
  /// The partials it includes, with their lines.
  private(set) var partials: [(name: String, line: Int)] = []
  /// Tags that a theme may not use, because the renderer would fail on them or lose the escaping.
  private(set) var refused: [(tag: String, line: Int)] = []

  init(_ source: String) {
    let bytes = Array(source.utf8)
    var line = 1
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\n") { line += 1 }
      guard bytes[index...].starts(with: "{{".utf8) else {
        index += 1
        continue
      }
      index += 2
      read(bytes[index...].prefix { $0 != UInt8(ascii: "}") }, line: line)
    }
  }

  private mutating func read(_ content: ArraySlice<UInt8>, line: Int) {
    let text = String(decoding: content, as: UTF8.self)
    let tag = text.drop { $0 == " " || $0 == "\t" || $0 == "\n" }
    let name = tag.dropFirst().filter { $0 != " " && $0 != "\t" && $0 != "\n" }
    switch tag.first {
    case ">" where name.hasPrefix("*"): refused.append(("{{>*", line))
    case ">": partials.append((String(name), line))
    case "=", "<", "$", "%": refused.append(("{{" + tag.prefix(1), line))
    default: break
    }
  }
}
