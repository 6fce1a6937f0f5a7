import Diagnostics
import Periods
import Site
import Testing

@testable import Delivery

@Suite struct `Jobs for programs that make PDF` {
  private static let day = CivilDate("2026-10-06") ?? CivilDate(firstOf: Month(index: 0))

  private func job(_ program: PDFProgram, _ text: String = "<p>") -> PDFJob {
    PDFJob(SiteFile(path: "report.pdf", bytes: Array(text.utf8)), of: Self.day, by: program)
  }

  @Test(arguments: [
    ("weasyprint", PDFProgram.weasyPrint), ("WeasyPrint.exe", .weasyPrint),
    ("weasyprint-60", .weasyPrint), ("chromium", .chromium), ("google-chrome-stable", .chromium),
    ("headless-chromium", .chromium), ("microsoft-edge", .chromium),
  ])
  func `knows programs by their names`(name: String, program: PDFProgram) {
    #expect(PDFProgram(fileName: name) == program)
  }

  @Test func `knows no other program, and wants WeasyPrint first`() {
    #expect(PDFProgram(fileName: "wkhtmltopdf") == nil)
    #expect(PDFProgram(fileName: "") == nil)
    #expect(PDFProgram.known.first?.program == .weasyPrint)
  }

  @Test func `asks WeasyPrint for tags and for the same bytes again`() {
    let arguments = job(.weasyPrint).arguments(in: "/tmp/x", isRoot: true)
    #expect(arguments.suffix(2) == ["document.html", "document.pdf"])
    #expect(arguments.contains("pdf/ua-1"))
    let identifier = arguments[(arguments.firstIndex(of: "--pdf-identifier") ?? 0) + 1]
    #expect(identifier.utf8.count == 32)
    #expect(job(.weasyPrint).identifier == identifier)
    #expect(job(.weasyPrint, "<b>").identifier != identifier)
  }

  @Test func `keeps Chromium's sandbox for everybody but the superuser, and its network shut`() {
    let folder = "/tmp/a b#ü"
    let arguments = job(.chromium).arguments(in: folder, isRoot: false)
    #expect(!arguments.contains("--no-sandbox"))
    #expect(job(.chromium).arguments(in: folder, isRoot: true).contains("--no-sandbox"))
    #expect(arguments.contains("--host-resolver-rules=MAP * ~NOTFOUND"))
    #expect(arguments.contains("--print-to-pdf=/tmp/a b#ü/document.pdf"))
    #expect(arguments.last == "file:///tmp/a%20b%23%C3%BC/document.html")
  }

  @Test func `lets the program see a few variables alone`() {
    let mine = [
      "PATH": "/opt/bin", "HOME": "/home/ada", "AWS_SECRET_ACCESS_KEY": "x", "LC_ALL": "de_DE",
    ]
    let variables = job(.weasyPrint).environment(in: "/tmp/x") { mine[$0] }
    let seen = Dictionary(variables.map { ($0.name, $0.value) }, uniquingKeysWith: { a, _ in a })
    #expect(seen.count == variables.count)
    #expect(seen["PATH"] == "/opt/bin" && seen["LANG"] == "C.UTF-8")
    #expect(seen["HOME"] == "/tmp/x/home" && seen["TMPDIR"] == "/tmp/x")
    #expect(seen["PYTHONUSERBASE"] == "/home/ada/.local")
    #expect(seen["AWS_SECRET_ACCESS_KEY"] == nil && seen["LC_ALL"] == nil)
    // 6 October 2026, 00:00 UTC.
    #expect(seen["SOURCE_DATE_EPOCH"] == "1791244800")
  }

  @Test func `takes for PDF only what is PDF, of a program that ended well`() {
    let pdf = Array("%PDF-1.7".utf8)
    #expect(PDFOutcome(status: 0, said: [], pdf: pdf) == .made(pdf))
    #expect(PDFOutcome(status: 1, said: [], pdf: pdf) == .failed(status: 1, lastLine: nil))
    #expect(PDFOutcome(status: 0, said: [], pdf: nil) == .failed(status: 0, lastLine: nil))
    #expect(
      PDFOutcome(status: 0, said: Array("bye\n".utf8), pdf: [1])
        == .failed(status: 0, lastLine: "bye"))
  }

  @Test(arguments: [
    ("a\nValueError: bad value\n\n", "ValueError: bad value"),
    ("KeyError: 'what Ada wrote'", "KeyError: '…'"),
    ("can't open \"x\" now", "can't open \"…\" now"),
    ("ended “in words” and more", "ended “…” and more"),
    ("left 'open to the end", "left '"), ("one\r\ntwo\r\n---\n", "two"),
  ])
  func `shows the last line that says anything, without what it quotes`(
    said: String, shown: String
  ) {
    #expect(PDFOutcome.lastLine(of: Array(said.utf8)) == shown)
  }

  @Test func `says what went wrong, and that the published site stands`() throws {
    #expect(Diagnostic.pdf(.made([]), for: "report.pdf", by: "/bin/w") == nil)
    let failed = try #require(
      Diagnostic.pdf(.failed(status: 3, lastLine: "E: no"), for: "report.pdf", by: "/bin/w"))
    #expect(
      failed.message == "/bin/w made no report.pdf: it ended with status 3, and said last: E: no")
    let late = try #require(
      Diagnostic.pdf(.tookTooLong(seconds: 10), for: "report.pdf", by: "/bin/w"))
    for diagnostic in [failed, late] {
      #expect(diagnostic.subject == .output)
      #expect(diagnostic.remedy?.hasSuffix("What was published before is as it was.") == true)
    }
  }
}
