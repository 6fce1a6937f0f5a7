import Periods
import Testing

@testable import Delivery

@Suite struct MessagePartTests {
  @Test(arguments: [
    ("2026-10-06", "Tue, 06 Oct 2026 00:00:00 +0000"),
    ("2026-10-06T08:30", "Tue, 06 Oct 2026 08:30:00 +0000"),
    ("2026-10-06T08:30:15Z", "Tue, 06 Oct 2026 08:30:15 +0000"),
    ("2026-10-06T08:30:15+02:00", "Tue, 06 Oct 2026 08:30:15 +0200"),
    ("2024-02-29 23:59:59-05:30", "Thu, 29 Feb 2024 23:59:59 -0530"),
    ("1970-01-01", "Thu, 01 Jan 1970 00:00:00 +0000"),
    ("2000-03-01", "Wed, 01 Mar 2000 00:00:00 +0000"),
    ("2023-12-31", "Sun, 31 Dec 2023 00:00:00 +0000"),
  ])
  func `writes moments as messages carry them`(_ written: String, _ expected: String) throws {
    #expect(try #require(MailDate(written)).text == expected)
  }

  @Test(arguments: [
    "", "2026-13-01", "2026-10-06T", "2026-10-06T24:00", "2026-10-06T8:30", "2026-10-06T08:60",
    "2026-10-06T08:30+2:00", "2026-10-06T08:30+02:60", "2026-10-06x", "2026-10-06T08:30:15:00",
  ])
  func `takes nothing else for a moment`(_ written: String) {
    #expect(MailDate(written) == nil)
  }

  @Test func `counts seconds since 1970`() throws {
    #expect(
      try #require(MailDate(unixSeconds: 1_791_275_415)).text == "Tue, 06 Oct 2026 08:30:15 +0000")
    #expect(try #require(MailDate(unixSeconds: -1)).text == "Wed, 31 Dec 1969 23:59:59 +0000")
  }

  @Test(arguments: 0..<100)
  func `never divides a character between encoded words`(seed: Int) {
    var random = RandomText(seed: seed + 7)
    let text = HeaderText(random.text(upTo: 300, lines: false)).text
    let words = EncodedWords.words(text)
    #expect(words.allSatisfy { $0.utf8.count <= 75 })
    #expect(ReadMessage.decoded(words.joined(separator: " ")) == text)
    for word in words { #expect(ReadMessage.decoded(word) != "not UTF-8") }
  }

  @Test func `encodes base64 as everybody does`() {
    let cases = ["": "", "f": "Zg==", "fo": "Zm8=", "foo": "Zm9v", "foob": "Zm9vYg=="]
    for (text, expected) in cases {
      #expect(String(decoding: Base64.encoded(Array(text.utf8)), as: UTF8.self) == expected)
    }
  }

  @Test func `has fingerprints that tell texts and their order apart`() {
    // SHA-256 of nothing, FIPS 180-4.
    #expect(MailFingerprint(texts: []).text == "e3b0c44298fc1c149afbf4c8996fb924")
    #expect(MailFingerprint(texts: ["a"]).text != MailFingerprint(texts: ["", "a"]).text)
    #expect(MailFingerprint(texts: ["ab"]).text != MailFingerprint(texts: ["a", "b"]).text)
  }

  @Test func `gives short plain names as they are, and all others in pieces`() {
    func tokens(_ name: String) -> [String] {
      MailParameter(name: "filename", value: HeaderText(name)).tokens.map(\.text)
    }
    #expect(tokens("report 2026.pdf") == ["filename=\"report 2026.pdf\""])
    #expect(tokens("Übersicht.pdf") == ["filename*=utf-8''%C3%9Cbersicht.pdf"])
    let long = tokens(String(repeating: "é", count: 40))
    #expect(long.count == 5)
    #expect(long.allSatisfy { $0.utf8.count <= 74 })
    #expect(long.dropLast().allSatisfy { $0.hasSuffix(";") })
  }
}
