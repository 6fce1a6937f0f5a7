import Fixtures
import Testing

@testable import Responses

@Suite("What identifies people in comments")
struct RedactionTests {
  private func quoted(
    _ text: String, person: [String] = [], email: [String] = [], whole: [String] = []
  ) -> String? {
    var names = OwnNames.Values()
    for value in person { names.add(value, .person) }
    for value in email { names.add(value, .email) }
    for value in whole { names.add(value, .whole) }
    return QuotedText("It came late. " + text, replacing: names).map {
      String($0.text.dropFirst("It came late. ".count))
    }
  }

  @Test(arguments: [
    ("Write to anna.b@example.com, please.", "Write to [email], please."),
    ("(a+b@ex-ample.co.uk)", "([email])"),
    ("mail ＡＮＮＡ＠ｅｘａｍｐｌｅ．ｃｏｍ now", "mail [email] now"),
    ("an\u{200B}na\u{2060}@exam\u{AD}ple.com", "[email]"),
    ("anna @ example.com", "[email]"), ("anna(at)example.com", "[email]"),
    ("anna [at] example dot com today", "[email] today"),
    ("anna at example.com is me", "[email] is me"),
    ("meet me at noon", "meet me at noon"), ("2 @ 3 euros", "2 @ 3 euros"),
    ("ask @anna_k there", "ask [name] there"),
  ])
  func `addresses of email in whatever form`(text: String, expected: String) {
    #expect(quoted(text) == expected)
  }

  @Test(arguments: [
    ("call +49 170 123 45 67 or +1 (555) 555-0123.", "call [phone] or [phone]."),
    ("(030) 555 0199, thanks", "[phone], thanks"), ("0170/1234567", "[phone]"),
    ("555-010-4477", "[phone]"), ("٠١٧٠ ١٢٣٤٥٦٧", "[phone]"), ("１２３４５６７", "[number]"),
    ("order MW-482913!", "order [number]!"), ("DE89 3704 0044 0532 0130 00", "[number]"),
    ("born 1980-04-12", "born [number]"),
    ("since 2019, 24/7, 1,200 euros", "since 2019, 24/7, 1,200 euros"),
    ("case #20261", "case [number]"), ("4 of 10, 15 minutes", "4 of 10, 15 minutes"),
  ])
  func `phone numbers and long numbers, in digits of any script`(text: String, expected: String) {
    #expect(quoted(text) == expected)
  }

  @Test(arguments: [
    ("see https://example.com/a?b=c.", "see [link]."), ("www.example.de/x", "[link]"),
    ("on example.com.", "on [link]."), ("HTTPS://EXAMPLE.COM", "[link]"),
    ("it works.The end", "it works.The end"), ("e.g. and/or v2.0", "e.g. and/or v2.0"),
  ])
  func `links, and nothing that only has a point`(text: String, expected: String) {
    #expect(quoted(text) == expected)
  }

  @Test func `the row's own names, each part of them, in any case`() {
    #expect(
      quoted("ANNA Berg here, Anna's fault", person: ["Anna van Berg"])
        == "[name] here, [name]'s fault")
    #expect(quoted("van and annabelle stay", person: ["Anna van Berg"]) == "van and annabelle stay")
    #expect(quoted("Jose\u{301} signed", person: ["José Li"]) == "[name] signed")
    #expect(quoted("sent by Berg", email: ["anna.berg@example.com"]) == "sent by [name]")
    #expect(quoted("my number is c-77a", whole: ["C-77A"]) == "my number is [number]")
    #expect(quoted("we at Acme Corp. pay", whole: ["Acme Corp"]) == "we at [name]. pay")
    #expect(quoted("Acme Corporate", whole: ["Acme Corp"]) == "Acme Corporate")
    #expect(quoted("担当の田中です", person: ["田中"]) == "担当の[name]です")
    #expect(quoted("a\u{202E}nna", person: ["Anna"]) == "[name]")
  }

  @Test(arguments: 0..<400)
  func `no address, number or name gets through hostile text`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    func pick(_ values: [String]) -> String { values[Int(random.next() % UInt64(values.count))] }
    let noise = [
      "", " ", "  ", "\n", "\u{200B}", "\u{202E}", "\u{2066}", "\u{FEFF}", "\u{0}", "\u{7}", "\t",
      "\u{301}", "<b>", "\"", "'", "]", "[", "(", ".", ",", "@", "://", "…", "\u{1F600}", "ß",
      "\u{E0041}",
    ]
    let secrets = [
      "zoe.q@example.com", "ZOE@EXAMPLE.COM", "+49 170 5550143", "5550143999",
      "https://example.com/zoe",
      "www.example.com", "Quill", "quill", "ＱＵＩＬＬ",
    ]
    var text = "It came late and nobody told us. "
    for _ in 0..<12 {
      text += pick(noise) + pick([" ok ", " ", "word"]) + pick(noise) + " " + pick(secrets) + " "
    }
    var names = OwnNames.Values()
    names.add("Zoe Quill", .person)
    let quoted = try #require(QuotedText(text, replacing: names)).text
    let lower = quoted.lowercased()
    for secret in ["zoe", "quill", "ｑｕｉｌｌ", "5550143", "example.com"] {
      #expect(!lower.contains(secret), "\(secret) in \(quoted)")
    }
    #expect(
      quoted.unicodeScalars.allSatisfy { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .privateUse, .unassigned, .lineSeparator: false
        default: true
        }
      })
    #expect(quoted.unicodeScalars.count <= QuotedText.longest + 2)
    #expect(!quoted.contains("  ") && !quoted.contains("\n"))
  }

  @Test(arguments: 0..<200)
  func `any bytes at all make a text or none`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let bytes = (0..<Int(random.next() % 900)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    let text = String(decoding: bytes, as: UTF8.self)
    var names = OwnNames.Values()
    names.add(String(text.prefix(20)), .person)
    names.add(String(text.suffix(20)), .whole)
    guard let quoted = QuotedText(text, replacing: names) else { return }
    #expect(!quoted.text.isEmpty)
    #expect(quoted.text.unicodeScalars.count <= QuotedText.longest + 2)
  }
}

@Suite("The text of quotes")
struct QuotedTextTests {
  private func quoted(_ text: String) -> String? {
    QuotedText(text, replacing: OwnNames.Values())?.text
  }

  @Test func `stands on one line, lines in the midst of a sentence set apart`() {
    #expect(
      quoted("Good: the chat\nLess good:\twaiting  time")
        == "Good: the chat / Less good: waiting time")
    #expect(quoted("Late again.\r\n\r\nNobody called.") == "Late again. Nobody called.")
    #expect(quoted("  a good\u{A0}shop overall\n\n") == "a good shop overall")
  }

  @Test func `is cut at a sentence, else at a word, and says so`() throws {
    let sentence = "This is a sentence of some length about a parcel that came late. "
    let cut = try #require(quoted(String(repeating: sentence, count: 9)))
    #expect(cut == String(repeating: sentence, count: 3) + "…")
    let words = try #require(quoted(String(repeating: "word, ", count: 100)))
    #expect(words.hasSuffix("word …") && words.unicodeScalars.count <= 242)
    let endless = try #require(quoted(String(repeating: "a", count: 900)))
    #expect(endless == String(repeating: "a", count: 240) + "…")
  }

  @Test func `loses what is invisible, and piles of marks`() {
    #expect(quoted("all\u{202E} fine\u{2069} here\u{200B}, thanks\u{0}") == "all fine here, thanks")
    let pile = "a" + String(repeating: "\u{301}", count: 60) + " heap of marks"
    #expect((quoted(pile) ?? "").unicodeScalars.count < 24)
  }

  @Test func `keeps joiners where a script or an emoji needs them`() {
    #expect(quoted("خانه\u{200C}ها خوب بودند")?.unicodeScalars.contains("\u{200C}") == true)
    #expect(quoted("thank you all 👩\u{200D}🔧")?.unicodeScalars.contains("\u{200D}") == true)
  }

  @Test
  func `is none where only brackets are left, or where the beginning of a long text is blank`() {
    #expect(quoted("anna@example.com +49 170 1234567") == nil)
    #expect(QuotedText("short", isPart: true, replacing: OwnNames.Values()) == nil)
  }
}
