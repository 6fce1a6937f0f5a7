/// A file that goes along with a message.
package struct MailAttachment: Hashable, Sendable {
  /// What it is called where it is saved; any text.
  package let name: String
  package let mediaType: MediaType
  package let bytes: [UInt8]

  package init(name: String, mediaType: MediaType, bytes: [UInt8]) {
    self.name = name
    self.mediaType = mediaType
    self.bytes = bytes
  }
}

/// The type of a file's content: a literal in the program's text such as `application/pdf`.
package struct MediaType: ExpressibleByStringLiteral, Hashable, Sendable {
  let text: String

  package init(stringLiteral text: StaticString) {
    self.text = text.description
  }
}

/// A part of a message: its own header fields and its body, which ends with a line's end.
///
/// A body is quoted-printable, base64, or made of such bodies: no other can be made, and in none of
/// them does a line begin with `--=_`, as the lines between parts do.
struct MailPart {
  let fields: [HeaderField]
  let body: [UInt8]

  /// Text in whichever of both encodings is shorter.
  /// - Parameters:
  ///   - text: its lines end in LF.
  static func text(_ type: MediaType, _ text: String) -> MailPart {
    let quoted = QuotedPrintable.encoded(text)
    let isQuoted = quoted.count <= text.utf8.count * 3 / 2
    return MailPart(
      fields: [
        .tokens("Content-Type", [.init(type.text + ";"), .init("charset=utf-8")]),
        encoding(isQuoted ? "quoted-printable" : "base64"),
      ],
      body: isQuoted ? quoted : Base64.lines(Array(withLineEnds(text).utf8)))
  }

  static func attachment(_ attachment: MailAttachment) -> MailPart {
    let name = HeaderText(attachment.name)
    return MailPart(
      fields: [
        .tokens("Content-Type", [.init(attachment.mediaType.text)]),
        .tokens(
          "Content-Disposition",
          [.init("attachment;")] + MailParameter(name: "filename", value: name).tokens),
        encoding("base64"),
      ],
      body: Base64.lines(attachment.bytes))
  }

  /// Parts in one.
  /// - Parameter key: what tells this message and part from others, of letters, digits and hyphens.
  static func multipart(_ kind: StaticString, _ parts: [MailPart], key: String) -> MailPart {
    let boundary = "=_\(kind)-\(key)"
    var body: [UInt8] = []
    for part in parts {
      body += "--\(boundary)".utf8
      body += MailBytes.lineEnd
      body += part.bytes
      body += MailBytes.lineEnd
    }
    body += "--\(boundary)--".utf8
    body += MailBytes.lineEnd
    return MailPart(
      fields: [
        .tokens(
          "Content-Type",
          [.init("multipart/\(kind);"), .init("boundary=\"\(boundary)\"")])
      ], body: body)
  }

  /// The part as it stands between two boundaries or behind a message's own header fields.
  var bytes: [UInt8] {
    fields.reduce(into: []) { $0 += $1.bytes } + MailBytes.lineEnd + body
  }

  private static func encoding(_ name: String) -> HeaderField {
    .tokens("Content-Transfer-Encoding", [.init(name)])
  }

  private static func withLineEnds(_ text: String) -> String {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\r\n")
  }
}
