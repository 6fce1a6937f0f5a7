import Configuration
import Foundation
import Periods
import Testing

@testable import Delivery

@Suite struct MessageTests {
  private func message(subject: String = "Loyalty: +42", text: String = "a\n") throws -> MailMessage
  {
    MailMessage(
      from: try MailAddress("Insights <cx@example.org>"),
      to: [try MailAddress("board@example.org")], subject: HeaderText(subject),
      date: MailDate(startOf: try #require(CivilDate("2026-10-06"))), identity: ["1a2b"],
      language: "en", text: text, html: "<p>\(text)</p>\n")
  }

  private func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
  }

  @Test func `has the fields that a message needs, and both texts`() throws {
    let read = try #require(ReadMessage(try message().bytes))
    #expect(
      read.fields.map(\.name) == [
        "From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Language",
        "Auto-Submitted", "Content-Type",
      ])
    #expect(read["Date"] == "Tue, 06 Oct 2026 00:00:00 +0000")
    #expect(read["From"] == "Insights <cx@example.org>")
    #expect(read["Message-ID"]?.hasSuffix("@example.org>") == true)
    #expect(read["Content-Type"]?.hasPrefix("multipart/alternative; boundary=\"=_") == true)
    #expect(
      read.parts.map { $0["Content-Type"] } == [
        "text/plain; charset=utf-8", "text/html; charset=utf-8",
      ])
    #expect(read.parts.first.map(\.content) == Array("a\r\n".utf8))
  }

  @Test func `puts files beside both texts`() throws {
    var message = try message()
    let bytes = (0...255).map { UInt8($0) } + Array("\r\n--=_mixed-\r\n".utf8)
    let name = "Bericht „Łódź“, 3. Quartal \(String(repeating: "ö", count: 90)).pdf"
    message.attachments = [
      MailAttachment(name: name, mediaType: "application/pdf", bytes: bytes),
      MailAttachment(name: "report.pdf", mediaType: "application/pdf", bytes: []),
    ]
    let read = try #require(ReadMessage(message.bytes))
    #expect(read["Content-Type"]?.hasPrefix("multipart/mixed;") == true)
    #expect(read.parts.count == 3)
    #expect(read.parts[0].parts.count == 2)
    #expect(read.parts[1].content == bytes)
    #expect(read.parts[1]["Content-Disposition"]?.contains("filename*0*=utf-8''Bericht") == true)
    #expect(read.parts[2]["Content-Disposition"] == "attachment; filename=\"report.pdf\"")
    #expect(lines(message.bytes).allSatisfy { $0.utf8.count <= 78 })
  }

  @Test func `opens ready to send as a draft`() throws {
    var message = try message()
    message.isDraft = true
    let read = try #require(ReadMessage(message.bytes))
    #expect(read["X-Unsent"] == "1")
    #expect(read["Auto-Submitted"] == nil)
  }

  @Test func `has the same id for the same build and recipients, and another for others`() throws {
    let message = try message()
    var other = message
    #expect(other.id == message.id)
    other.to.append(try MailAddress("a@example.org"))
    #expect(other.id != message.id)
    other = message
    other.identity = ["1a2c"]
    #expect(other.id != message.id)
  }

  @Test(arguments: 0..<150)
  func `keeps any text, and its lines short`(seed: Int) throws {
    var random = RandomText(seed: seed + 1)
    let text = random.text(upTo: 400, lines: true)
    let subject = random.text(upTo: 200, lines: true)
    let bytes = try message(subject: subject, text: text).bytes
    let read = try #require(ReadMessage(bytes))
    #expect(lines(bytes).allSatisfy { $0.utf8.count <= 76 })
    #expect(bytes.allSatisfy { $0 < 0x80 })
    #expect(read.text("Subject") == HeaderText(subject).text)
    #expect(read.fields.count == 9)
    let ended = text.hasSuffix("\n") || text.isEmpty ? text : text + "\n"
    let plain = try #require(read.parts.first)
    if plain["Content-Transfer-Encoding"] == "quoted-printable" {
      #expect(plain.content == Array(crlf(ended).utf8))
    } else {
      #expect(plain.content == Array(crlf(text).utf8))
    }
  }

  private func crlf(_ text: String) -> String {
    String(
      text.unicodeScalars.reduce(into: String.UnicodeScalarView()) { result, scalar in
        if scalar == "\n" { result.append("\r") }
        result.append(scalar)
      })
  }

  @Test func `keeps lines of 998 bytes and more, dots, and lines that begin with From`() throws {
    let text = "\(String(repeating: "x", count: 998))\n.\n..\nFrom here\n=_\n--=_alternative-\n \n"
    let read = try #require(ReadMessage(try message(text: text).bytes))
    #expect(read.parts.first?.content == Array(text.replacing("\n", with: "\r\n").utf8))
    let body = String(decoding: read.body, as: UTF8.self)
    #expect(!body.contains("\r\nFrom "))
    #expect(!body.contains("\n=_\r"))
  }

  @Test(arguments: [
    "Loyalty\r\nBcc: a@example.org", "Loyalty\nBcc: a@example.org", "Loyalty\u{2028}Bcc: x",
    "Loyalty\u{85}Bcc: x",
  ])
  func `lets no text make a header of its own`(subject: String) throws {
    var message = try message(subject: subject)
    message.to = [try MailAddress("\"\(subject)\" <a@example.org>")]
    let read = try #require(ReadMessage(message.bytes))
    #expect(read.fields.count == 9)
    #expect(read.text("Subject")?.hasPrefix("Loyalty Bcc: ") == true)
    #expect(read.fields.allSatisfy { $0.name != "Bcc" })
  }

  @Test(arguments: [
    ("Meridian Works", "Meridian Works <a@b.example>"),
    ("Novák, Łucja", nil), ("O'Neil (Board)", "\"O'Neil (Board)\" <a@b.example>"),
    ("=?utf-8?Q?x?=", nil), ("", "a@b.example"),
  ])
  func `writes names beside addresses so that they are read back`(
    _ name: String, _ written: String?
  ) throws {
    let quoted = name.replacing("\"", with: "\\\"")
    var message = try message()
    message.to = [try MailAddress(name.isEmpty ? "a@b.example" : "\"\(quoted)\" <a@b.example>")]
    let read = try #require(ReadMessage(message.bytes))
    if let written {
      #expect(read["To"] == written)
    } else {
      #expect(read.text("To") == "\(name) <a@b.example>")
    }
  }
}
