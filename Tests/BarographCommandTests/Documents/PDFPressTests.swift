import Foundation
import Testing

@testable import BarographCommand

/// `build --single-file` and `--pdf`, with stand-ins for the programs that make PDF.
struct PDFPressTests {
  private func project(_ more: String = "") throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let rows = (1...40).map { "2026-0\(1 + $0 % 9)-05,\($0 % 3 == 0 ? 10 : 7)" }
    try folder.write("date,score\n" + rows.joined(separator: "\n") + "\n", to: "in/a.csv")
    try folder.write(
      "title: T\nas-of: 2026-10-06\nresponses: [{files: in/*.csv}]\n\(more)", to: "barograph.yml")
    return folder
  }

  /// Puts a script in the place of a program.
  private func program(_ lines: String, as name: String, in folder: TemporaryFolder) throws {
    try folder.write("#!/bin/sh\n\(lines)\n", to: name)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder(name))
  }

  private func build(
    _ folder: TemporaryFolder, _ flags: [String] = ["--pdf"], path: String? = nil
  ) throws -> Program.Result {
    try folder.makeFolder("tmp")
    return try Program.run(
      ["build"] + flags, in: folder.path.text,
      environment: [
        "PATH": path ?? "\(folder("bin")):/usr/bin:/bin", "TMPDIR": folder("tmp"),
        "HOME": "/home/ada", "SECRET": "s3cret",
      ])
  }

  private static let good = """
    for last; do :; done
    printf '%%PDF-1.7 %s\\n' "$*" >"$last"; cat document.html >>"$last"; pwd >>"$last"; env >>"$last"
    """

  @Test func `publishes what the program makes, and takes it away again`() throws {
    let folder = try project()
    try program(Self.good, as: "bin/weasyprint", in: folder)
    let result = try build(folder, ["--pdf", "--single-file"])
    #expect(result.status == 0, "\(result.error)")
    let summary = try folder.read("output/summary.pdf")
    let whole = try folder.read("output/report.pdf")
    #expect(summary.hasPrefix("%PDF-1.7 --encoding utf-8 --pdf-variant pdf/ua-1"))
    #expect(whole.contains("id=\"trends-page\"") && !summary.contains("id=\"trends-page\""))
    #expect(try folder.read("output/report.html").contains("id=\"trends-page\""))
    // What it saw of the machine, and that nothing stays behind.
    #expect(!summary.contains("s3cret") && summary.contains("\nSOURCE_DATE_EPOCH=1791244800\n"))
    #expect(summary.contains("\nHOME=\(folder("tmp"))/barograph-"))
    #expect(try folder.tree("tmp") == [])
    #expect(try build(folder, []).status == 0)
    let left = try folder.tree("output").filter { $0.hasPrefix("report.") || $0.contains(".pdf") }
    #expect(left == [])
  }

  @Test func `takes Chromium where there is no WeasyPrint, or whatever is named`() throws {
    let chromium = """
      for a; do case $a in --print-to-pdf=*) printf '%%PDF-1 chromium' >"${a#*=}";; esac; done
      """
    let folder = try project()
    try program(chromium, as: "bin/chromium", in: folder)
    #expect(try build(folder, path: folder("bin") + ":/bin").status == 0)
    #expect(try folder.read("output/report.pdf") == "%PDF-1 chromium")
    let named = try project("pdf: {program: tools/weasyprint-own}")
    try program(Self.good, as: "tools/weasyprint-own", in: named)
    let result = try build(named)
    #expect(result.status == 0, "\(result.error)")
    #expect(try named.read("output/report.pdf").hasPrefix("%PDF-1.7"))
  }

  @Test func `says in one line what to install where there is neither`() throws {
    let folder = try project()
    #expect(try build(folder, []).status == 0)
    let before = try folder.tree("output")
    try folder.makeFolder("bin")
    let result = try build(folder, path: "\(folder("bin")):bin:")
    #expect(result.status == 73)
    #expect(result.error.contains("[no-pdf-program]\n  Install one (`pipx install weasyprint`"))
    #expect(try folder.tree("output") == before)
  }

  @Test(arguments: [
    ("tools/none", "pdf-program-missing"), ("in/a.csv", "pdf-program-missing"),
    ("nowhere", "pdf-program-missing"), ("/bin/sh", "pdf-program-unknown"),
    ("${UNSET_HERE}/x", "variable-not-set"),
  ])
  func `points at a program that can't be used`(name: String, id: String) throws {
    let folder = try project("pdf: {program: \"\(name)\"}")
    let result = try build(folder)
    #expect(result.status == 78, "\(result.error)")
    #expect(result.error.contains("barograph.yml:4:16: error") && result.error.contains("[\(id)]"))
  }

  @Test func `leaves the published site as it was when the program fails`() throws {
    let folder = try project()
    #expect(try build(folder, []).status == 0)
    let before = try folder.tree("output")
    try folder.write("date,score\n2026-02-05,9\n", to: "in/b.csv")
    let faults = [
      "echo one; echo \"KeyError: 'what Ada wrote'\" >&2; exit 3", "exit 0", "kill -9 $$",
      "for last; do :; done; echo no PDF >\"$last\"",
    ]
    for fault in faults {
      try program(fault, as: "bin/weasyprint", in: folder)
      let result = try build(folder)
      #expect(result.status == 73, "\(fault): \(result.error)")
      #expect(result.error.contains("[pdf-failed]") && !result.error.contains("Ada"))
      #expect(try folder.tree("output") == before)
      #expect(try folder.tree("tmp") == [])
    }
  }

  private func run(
    _ script: String, _ folder: TemporaryFolder, seconds: Int = 60,
    isInterrupted: () -> Bool = { false }
  ) throws -> ProgramRun.Ending {
    try ProgramRun(
      program: FilePath("/bin/sh"), arguments: ["-c", script], variables: ["PATH=/usr/bin:/bin"],
      folder: folder.path
    ).ending(within: seconds, isInterrupted: isInterrupted)
  }

  @Test func `hears a program out, however much it says`() throws {
    let folder = try TemporaryFolder()
    let ending = try run(
      "i=0; while [ $i -lt 40000 ]; do echo 0123456789012345678901234567890; i=$((i+1)); done; "
        + "echo last words >&2; exit 5", folder)
    guard case .ended(5, let said) = ending else {
      Issue.record("\(ending)")
      return
    }
    #expect(said.suffix(11) == Array("last words\n".utf8)[...])
    #expect(said.count < 120_000)
  }

  @Test func `ends a program that takes too long, with what it started`() throws {
    let folder = try TemporaryFolder()
    let ending = try run("sleep 60 & echo $! >child; wait", folder, seconds: 1)
    guard case .tookTooLong = ending else {
      Issue.record("\(ending)")
      return
    }
    let child = try #require(Int32(try folder.read("child").dropLast()))
    #expect(Self.isGone(child))
  }

  @Test func `ends a program at once that the user wants to stop`() throws {
    let folder = try TemporaryFolder()
    guard case .interrupted = try run("sleep 60", folder, isInterrupted: { true }) else {
      Issue.record("it went on")
      return
    }
  }

  @Test func `attaches the summary alone to a message that asks for it`() throws {
    let folder = try project()
    try program(Self.good + "\necho >>\(folder("runs"))", as: "bin/weasyprint", in: folder)
    try folder.makeFolder("tmp")
    func email(_ options: String...) throws -> Program.Result {
      try Program.run(
        ["email", "--to", "a@corp.example"] + options, in: folder.path.text,
        environment: ["PATH": "\(folder("bin")):/usr/bin:/bin", "TMPDIR": folder("tmp")])
    }
    let result = try email("--pdf")
    #expect(result.status == 0, "\(result.error)")
    #expect(result.output.contains("Content-Type: multipart/mixed;"))
    #expect(result.output.contains("filename=\"summary.pdf\""))
    let start = Data("%PDF-1.7 --encoding".utf8).base64EncodedString().prefix(24)
    #expect(result.output.contains(start))
    #expect(try folder.read("runs") == "\n")
    #expect(try folder.tree("tmp") == [])
    #expect(try !email().output.contains("multipart/mixed"))
    let refused = try email("--pdf", "--product", "Atlas")
    #expect(refused.status == 64 && refused.output.isEmpty)
  }

  @Test func `doesn't wait for what a program leaves behind`() throws {
    let folder = try TemporaryFolder()
    let ending = try run("sleep 60 & echo $! >child", folder)
    guard case .ended(0, _) = ending else {
      Issue.record("\(ending)")
      return
    }
    #expect(Self.isGone(try #require(Int32(try folder.read("child").dropLast()))))
  }

  /// Whether a process has gone, or is about to: what was killed may linger until its new parent
  /// has taken note.
  private static func isGone(_ process: Int32) -> Bool {
    for _ in 0..<200 {
      let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
      guard let state else { return true }
      if state.split(separator: " ").dropFirst(2).first == "Z" { return true }
      SystemCalls.sleep(milliseconds: 20)
    }
    return false
  }
}
