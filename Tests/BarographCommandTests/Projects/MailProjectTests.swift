import Foundation
import Testing

@testable import BarographCommand

/// Whole projects that write messages.
@Suite("Projects with messages")
struct MailProjectTests {
  private func project(_ configuration: String, products: [String] = ["Atlas", "Beacon"]) throws
    -> TemporaryFolder
  {
    let folder = try TemporaryFolder()
    var rows = "date,score,product\n"
    for (place, month) in ["2025-08", "2026-05", "2026-08"].enumerated() {
      for number in 0..<60 {
        let product = products[number % products.count]
        rows +=
          "\(month)-1\(number % 9),\([10, 9, 8, 3, 10, 6][(number / 2 + place) % 6]),\(product)\n"
      }
    }
    try folder.write(rows, to: "a.csv")
    try folder.write(
      "title: T\nas-of: 2026-10-06\n\(configuration)responses: [{files: a.csv}]\n",
      to: "barograph.yml")
    return folder
  }

  private func build(_ folder: TemporaryFolder, _ options: String...) throws -> Program.Result {
    try Program.run(["build"] + options, in: folder.path.text)
  }

  @Test func `write a file for each message, and none of the build before`() throws {
    let folder = try project(
      "email:\n  - to: board@corp.example\n  - {to: a@corp.example, product: Atlas}\n"
        + "  - {to: b@corp.example, product: Atlas}\n")
    let first = try build(folder)
    #expect(first.status == 0, "\(first.error)")
    #expect(first.error.contains(".barograph/mail/2026-q3.eml"))
    let names = try folder.tree(".barograph/mail").map { $0.prefix { $0 != ":" } }
      .filter { $0.hasSuffix(".eml") }
    #expect(names.count == 3)
    #expect(names.contains("2026-q3.eml") && names.contains("2026-q3--atlas.eml"))
    let message = try folder.read(".barograph/mail/2026-q3.eml")
    #expect(message.contains("To: board@corp.example\r\n"))
    #expect(message.contains("From: board@corp.example\r\n"))
    try folder.write(
      "title: T\nas-of: 2026-07-06\nemail: {to: c@corp.example}\nresponses: [{files: a.csv}]\n",
      to: "barograph.yml")
    #expect(try build(folder).status == 0)
    let later = try folder.tree(".barograph/mail").map { String($0.prefix { $0 != ":" }) }
    #expect(later.filter { $0.hasSuffix(".eml") } == ["2026-q2.eml"])
  }

  @Test func `write the same bytes each time`() throws {
    let folder = try project("email: {to: board@corp.example}\n")
    #expect(try build(folder).status == 0)
    let first = try folder.read(".barograph/mail/2026-q3.eml")
    #expect(try build(folder, "--mail", folder("elsewhere"), "--jobs", "1").status == 0)
    #expect(try folder.read("elsewhere/2026-q3.eml") == first)
    let printed = try Program.run(["email"], in: folder.path.text)
    #expect(printed.output == first)
  }

  @Test(arguments: ["output/mail", "output", ".", "link/mail", "linked", "output/../output/x"])
  func `refuse a folder inside the output, however it is named`(mail: String) throws {
    let folder = try project("email: {to: board@corp.example}\n")
    try folder.makeFolder("output")
    try folder.makeLink("link", to: "output")
    try folder.makeLink("linked", to: folder("output/new"))
    let result = try build(folder, "--mail", folder(mail))
    #expect(result.status == 64)
    #expect(result.error.contains("[mail-in-output]"))
    #expect(try folder.tree("output").isEmpty)
  }

  @Test func `refuse an output inside the folder of the messages`() throws {
    let folder = try project("email: {to: board@corp.example}\n")
    let result = try build(folder, "--output", folder("site/now"), "--mail", folder("site"))
    #expect(result.error.contains("[mail-in-output]"))
  }

  @Test func `refuse a place for messages where there are none`() throws {
    let result = try build(try project(""), "--mail", "mail")
    #expect(result.status == 64)
    #expect(result.error.contains("[no-messages]"))
  }

  @Test func `stop before anything is written where a message's product isn't there`() throws {
    let folder = try project("email: {to: board@corp.example, product: Atlsa}\n")
    let result = try build(folder)
    #expect(result.status == 78)
    #expect(result.error.contains("barograph.yml:3:"))
    #expect(result.error.contains("Did you mean `Atlas`?"))
    #expect(throws: (any Error).self) { try folder.tree("output") }
  }

  @Test func `take the date from the option, the environment, or the day of the report`() throws {
    let folder = try project("email: {to: board@corp.example}\n")
    func date(_ options: [String], _ environment: [String: String] = [:]) throws -> String? {
      try Program.run(["email"] + options, in: folder.path.text, environment: environment)
        .output.components(separatedBy: "\r\n").first { $0.hasPrefix("Date: ") }
    }
    let epoch = ["SOURCE_DATE_EPOCH": "1791275415"]
    #expect(try date([]) == "Date: Tue, 06 Oct 2026 00:00:00 +0000")
    #expect(try date([], epoch) == "Date: Tue, 06 Oct 2026 08:30:15 +0000")
    #expect(
      try date(["--date", "2026-10-07T08:30:00+02:00"], epoch)
        == "Date: Wed, 07 Oct 2026 08:30:00 +0200")
  }

  @Test func `link to the published page`() throws {
    let folder = try project(
      "email: {to: board@corp.example}\nsite: {base-url: \"https://intra.example/nps\"}\n")
    func text(_ options: String...) throws -> String {
      try Program.run(["email"] + options, in: folder.path.text).output
    }
    #expect(try text().contains("<https://intra.example/nps/index.html>"))
    #expect(
      try text("--product", "Atlas").contains("<https://intra.example/nps/products/atlas.html>"))
    #expect(
      try text("--period", "2026-Q2").contains("<https://intra.example/nps/quarters/2026-q2.html>"))
    #expect(
      try text("--period", "2026-Q2", "--product", "Atlas").replacing("=\r\n", with: "")
        .contains("<https://intra.example/nps/quarters/2026-q2/atlas.html>"))
  }

  @Test func `go to nobody who is sent another product's message alone`() throws {
    let folder = try project(
      "email:\n  - {to: a@corp.example, product: Atlas}\n  - {to: board@corp.example}\n")
    func recipient(_ options: String...) throws -> String? {
      try Program.run(["email"] + options, in: folder.path.text).output
        .components(separatedBy: "\r\n").first { $0.hasPrefix("To: ") }
    }
    #expect(try recipient() == "To: board@corp.example")
    #expect(try recipient("--product", "Atlas") == "To: a@corp.example")
    #expect(try recipient("--product", "Beacon") == "To: board@corp.example")
    let alone = try project("email: {to: a@corp.example, product: Atlas}\n")
    let result = try Program.run(["email"], in: alone.path.text)
    #expect(result.status == 64 && result.output.isEmpty)
    #expect(result.error.contains("[no-recipient]"))
  }

  @Test func `leave the site as it was where they can't be written`() throws {
    let folder = try project("")
    #expect(try build(folder).status == 0)
    let site = try folder.tree("output")
    try folder.write(
      "title: Another\nas-of: 2026-10-06\nemail: {to: c@corp.example}\nresponses: [{files: a.csv}]\n",
      to: "barograph.yml")
    try folder.write("somebody else's", to: "taken/letter.eml")
    let result = try build(folder, "--mail", folder("taken"))
    #expect(result.status == 73, "\(result.error)")
    #expect(try folder.tree("output") == site)
    #expect(try folder.read("taken/letter.eml") == "somebody else's")
  }

  @Test func `speak of hidden answers as the pages do`() throws {
    let folder = try TemporaryFolder()
    try folder.write("date,score\n2026-08-01,9\n2026-08-02,3\n", to: "a.csv")
    try folder.write(
      "title: T\nas-of: 2026-10-06\nresponses: [{files: a.csv}]\n", to: "barograph.yml")
    let result = try Program.run(["email", "--to", "a@corp.example"], in: folder.path.text)
    #expect(result.status == 0)
    #expect(result.output.contains("Subject: T Q3 2026: withheld\r\n"))
    #expect(!result.output.contains("50=C2=A0%"))
  }
}
