import Foundation

/// A message read back, strictly: what our own writer must not have got wrong. Kept simple and slow.
struct ReadMessage {
  var fields: [(name: String, value: String)] = []
  var body: [UInt8] = []

  /// Nil where lines don't end in CR and LF, or header and body aren't apart.
  init?(_ bytes: [UInt8]) {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x0D {
        guard index + 1 < bytes.count, bytes[index + 1] == 0x0A else { return nil }
        lines.append(line)
        line = []
        index += 2
        if lines.last == [] {
          body = Array(bytes[index...])
          break
        }
        continue
      }
      guard bytes[index] != 0x0A else { return nil }
      line.append(bytes[index])
      index += 1
    }
    for line in lines.dropLast() {
      let text = String(decoding: line, as: UTF8.self)
      if text.hasPrefix(" ") {
        guard !fields.isEmpty else { return nil }
        fields[fields.count - 1].value += text
      } else {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        fields.append((String(text[..<colon]), String(text[text.index(after: colon)...])))
      }
    }
  }

  subscript(name: String) -> String? {
    fields.first { $0.name == name }.map { String($0.value.drop { $0 == " " }) }
  }

  /// The text of a field whose encoded words are decoded.
  func text(_ name: String) -> String? { self[name].map(Self.decoded) }

  /// Encoded words decoded, the blanks between two of them left out (RFC 2047, 6.2).
  static func decoded(_ value: String) -> String {
    var bytes: [UInt8] = []
    var wasEncoded = false
    for (index, word) in value.split(separator: " ").enumerated() {
      let parts = word.split(separator: "?", omittingEmptySubsequences: false)
      let isEncoded = parts.count == 5 && parts[0] == "=" && parts[4] == "="
      if index > 0, !(isEncoded && wasEncoded) { bytes.append(0x20) }
      if isEncoded {
        bytes += parts[2] == "Q" ? quoted(parts[3].replacing("_", with: " ")) : base64(parts[3])
      } else {
        bytes += word.utf8
      }
      wasEncoded = isEncoded
    }
    return String(validating: bytes, as: UTF8.self) ?? "not UTF-8"
  }

  /// The parts of a multipart body.
  var parts: [ReadMessage] {
    guard let type = self["Content-Type"], let mark = type.range(of: "boundary=\""),
      let end = type[mark.upperBound...].firstIndex(of: "\"")
    else { return [] }
    let boundary = "--" + type[mark.upperBound..<end]
    let text = String(decoding: body, as: UTF8.self)
    // The line's end before a boundary belongs to the boundary.
    return text.components(separatedBy: "\r\n" + boundary).dropLast().compactMap { part in
      let start = part.hasPrefix(boundary) ? part.dropFirst(boundary.count) : part[...]
      return ReadMessage(Array(start.dropFirst().utf8))
    }
  }

  /// The body without its transfer encoding.
  var content: [UInt8] {
    let text = String(decoding: body, as: UTF8.self)
    switch self["Content-Transfer-Encoding"] {
    case "quoted-printable":
      return Self.quoted(text.replacing("=\r\n", with: "")[...])
    default: return Self.base64(text.replacing("\r\n", with: "")[...])
    }
  }

  static func quoted(_ text: some StringProtocol) -> [UInt8] {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "="), index + 2 < bytes.count {
        let hex = String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self)
        result.append(UInt8(hex, radix: 16) ?? 0)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  static func base64(_ text: some StringProtocol) -> [UInt8] {
    Data(base64Encoded: String(text)).map(Array.init) ?? []
  }
}
