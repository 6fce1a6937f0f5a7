package import Configuration

/// A message as it goes to a mail program or server (RFC 5322, 2045 to 2049): the same text twice,
/// plain and as HTML, and files.
///
/// A line that begins with a dot is left as it is: who sends the message doubles the dot.
package struct MailMessage: Sendable {
  package var from: MailAddress?
  package var to: [MailAddress]
  package var subject: HeaderText
  package var date: MailDate
  /// What tells the message from any other: the report's build, and what of it the message is about.
  package var identity: [String]
  /// The language of the text, as a tag.
  package var language: String
  /// Whether mail programs open it ready to send.
  package var isDraft = false
  /// Plain text and HTML; their lines end in LF.
  package var text: String
  package var html: String
  package var attachments: [MailAttachment] = []

  package init(
    from: MailAddress?, to: [MailAddress], subject: HeaderText, date: MailDate, identity: [String],
    language: String, text: String, html: String
  ) {
    self.from = from
    self.to = to
    self.subject = subject
    self.date = date
    self.identity = identity
    self.language = language
    self.text = text
    self.html = html
  }

  /// The same for the same build, recipients and content wherever it is made; without brackets.
  package var id: String {
    let print = MailFingerprint(texts: identity + [from?.text ?? ""] + to.map(\.text)).text
    return "barograph.\(print)@\(from?.domain ?? to.first?.domain ?? "localhost")"
  }

  /// The whole message; its lines end in CR and LF, and none is longer than 998 bytes.
  ///
  /// Without attachments there is no layer around both texts: nothing would be mixed with them.
  package var bytes: [UInt8] {
    let key = MailFingerprint(texts: [id]).text
    let texts = MailPart.multipart(
      "alternative",
      [.text("text/plain", text), .text("text/html", html)], key: key)
    let content =
      attachments.isEmpty
      ? texts : .multipart("mixed", [texts] + attachments.map(MailPart.attachment), key: key)
    return fields.reduce(into: []) { $0 += $1.bytes } + content.bytes
  }

  private var fields: [HeaderField] {
    var fields: [HeaderField] = []
    if let from { fields.append(.addresses("From", [from])) }
    fields += [
      .addresses("To", to), .text("Subject", subject), .tokens("Date", [.init(date.text)]),
      .tokens("Message-ID", [.init("<\(id)>")]), .tokens("MIME-Version", [.init("1.0")]),
      .tokens("Content-Language", [.init(language)]),
    ]
    // A draft is a person's own message; one that a program sends calls for no answer by another.
    fields.append(
      isDraft
        ? .tokens("X-Unsent", [.init("1")])
        : .tokens("Auto-Submitted", [.init("auto-generated")]))
    return fields
  }
}
