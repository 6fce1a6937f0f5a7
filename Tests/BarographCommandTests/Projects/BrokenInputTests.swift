import Fixtures
import Foundation
import Testing

@testable import BarographCommand

/// A response file that can't be read: what is done to it, and what the build says.
struct BrokenInput: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let status: Int32
  /// The id of the first diagnostic; nil where it depends on how far the bytes make sense.
  let id: String?
  /// Makes the file `a.csv` in the folder.
  let make: @Sendable (TemporaryFolder) throws -> Void

  init(
    _ description: String, _ status: Int32, _ id: String?,
    _ make: @escaping @Sendable (TemporaryFolder) throws -> Void
  ) {
    testDescription = description
    self.status = status
    self.id = id
    self.make = make
  }

  /// A file of some bytes.
  init(
    _ description: String, _ id: String?, _ bytes: @autoclosure @escaping @Sendable () -> [UInt8]
  ) {
    self.init(description, 65, id) { try $0.write(bytes(), to: "a.csv") }
  }

  static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

  static let good = text("date,score\n2026-01-05,9\n2026-01-06,3\n")

  static var noise: [UInt8] {
    var random = SeededGenerator(seed: 20)
    return (0..<50_000).map { _ in UInt8(truncatingIfNeeded: random.next()) }
  }

  static var workbook: WorkbookWriter {
    var writer = WorkbookWriter()
    writer.add("A", table: [["date", "score"], ["2026-01-05", "9"]])
    return writer
  }

  static func zip(_ change: (inout ZipWriter) -> Void) -> [UInt8] {
    var writer = ZipWriter()
    change(&writer)
    return writer.archive
  }

  /// A workbook whose sheet is said to unpack to 1 GiB.
  static var bomb: [UInt8] {
    zip { zip in
      for part in workbook.parts {
        let isSheet = part.name.contains("sheet1")
        zip.add(
          part.name, text(part.text), isPacked: isSheet, statedSize: isSheet ? 1 << 30 : nil)
      }
    }
  }

  static let all: [BrokenInput] = texts + packed + other + places
}

extension BrokenInput {
  private static let texts = [
    BrokenInput("nothing", "empty-file", []),
    BrokenInput("blank lines alone", "empty-file", text("\n\r\n\n\r")),
    BrokenInput("a byte order mark alone", "empty-file", [0xEF, 0xBB, 0xBF]),
    BrokenInput("only a header", 65, "no-answers") { try $0.write("date,score\n", to: "a.csv") },
    BrokenInput("numbers without a header", "no-header", text("1,2\n3,4\n")),
    BrokenInput("a quotation mark that is never closed", nil, text("date,\"score\n2026-01-05,9\n")),
    BrokenInput(
      "100,000 columns", "header-damaged",
      text((0..<100_000).map { "c\($0)" }.joined(separator: ",") + "\n")),
    BrokenInput(
      "half a text in UTF-16", nil,
      [0xFF, 0xFE] + "date;sco".utf16.flatMap { [UInt8($0), 0] } + [0x72]),
    BrokenInput("a long line without an end", 65, "header-damaged") { folder in
      try folder.write([UInt8](repeating: 0x61, count: 9 << 20), to: "a.csv")
    },
    BrokenInput("a line of 1 GB of NUL", 65, "not-responses") { folder in
      try folder.write(Array("date,score\n".utf8), to: "a.csv")
      let code = unsafe truncate(folder("a.csv"), 1 << 30)
      #expect(code == 0)
    },
  ]

  private static let packed = [
    BrokenInput("gzip cut off", "gzip-cut-off", Array(Packing.gzip(good).dropLast(9))),
    BrokenInput("gzip of garbage", "not-responses", Packing.gzip(noise)),
    BrokenInput("garbage after the mark of gzip", "gzip-damaged", [0x1F, 0x8B] + noise),
    BrokenInput("gzip with something behind", "gzip-followed-by-other", Packing.gzip(good) + good),
    BrokenInput("a workbook that is no archive", "workbook-damaged", [0x50, 0x4B, 3, 4] + noise),
    BrokenInput("a workbook cut off", "workbook-damaged", Array(workbook.archive.dropLast(300))),
    BrokenInput("an archive without a workbook", "not-responses", zip { $0.add("a.txt", "x") }),
    BrokenInput("an archive that unpacks without end", "unpacks-too-far", bomb),
    BrokenInput(
      "a protected archive", "not-responses",
      zip { $0.add("a.csv", text("x"), isEncrypted: true) }),
    BrokenInput(
      "a protected or old workbook", "not-responses",
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)),
    BrokenInput(
      "an empty workbook", "empty-file",
      { () -> [UInt8] in
        var writer = WorkbookWriter()
        writer.add("A", "")
        return writer.archive
      }()),
  ]

  private static let other = [
    BrokenInput("noise", "not-responses", noise),
    BrokenInput("a picture", "not-responses", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
    BrokenInput("a PDF document", "not-responses", text("%PDF-1.7\n%âãÏÓ\n")),
    BrokenInput("a page of an error", "not-responses", text("<!doctype html><p>Sign in</p>")),
    BrokenInput("a database", "not-responses", text("SQLite format 3\0") + [16, 0, 1, 1]),
    BrokenInput("JSON cut off", "json-unreadable", text("[{\"score\": 9}, {\"sco")),
    BrokenInput(
      "deep JSON", "json-unreadable", text("[{\"a\":" + String(repeating: "[", count: 1 << 20))),
    BrokenInput("JSON without objects", "json-unreadable", text("[[1, 2], [3, 4]]")),
  ]

  private static let places = [
    BrokenInput("a folder", 66, "no-file-matches") { try $0.makeFolder("a.csv") },
    BrokenInput("a link that leads nowhere", 66, "input-missing") {
      try $0.makeLink("a.csv", to: "gone.csv")
    },
    BrokenInput("no file", 66, "no-file-matches") { _ in },
    BrokenInput("a pipe without a writer", 66, "input-not-a-file") {
      let code = unsafe mkfifo($0("a.csv"), 0o600)
      #expect(code == 0)
    },
    BrokenInput("a device", 66, "input-not-a-file") { try $0.makeLink("a.csv", to: "/dev/zero") },
  ]
}

struct BrokenInputTests {
  /// A project whose site was built from a good file.
  private static let project = Result { () -> TemporaryFolder in
    let folder = try TemporaryFolder()
    try folder.write("title: T\nresponses: [{files: a.csv}]\n", to: "barograph.yml")
    try folder.write(BrokenInput.good, to: "a.csv")
    let good = try Program.run(["build"], in: folder.path.text)
    #expect(good.status == 0, "\(good.error)")
    return folder
  }

  /// A copy of the project without the good file.
  private func folderWithSite() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let project = try Self.project.get()
    for name in ["barograph.yml", "output"] {
      try FileManager.default.copyItem(atPath: project(name), toPath: folder(name))
    }
    return folder
  }

  @Test(arguments: BrokenInput.all)
  func `ends in a diagnostic and leaves the last good site untouched`(input: BrokenInput) throws {
    let folder = try folderWithSite()
    let before = try folder.tree("output")
    try input.make(folder)
    let result = try Program.run(["build"], in: folder.path.text)
    #expect(!result.isSignal)
    #expect(result.status == input.status, "\(result.error)")
    #expect(result.output.isEmpty)
    let head = result.error.split(separator: "\n").first { $0.contains("error: ") } ?? ""
    #expect(head.hasSuffix("]"), "\(result.error)")
    if let id = input.id { #expect(head.hasSuffix("[\(id)]"), "\(result.error)") }
    #expect(result.error.utf8.count < 2_000)
    #expect(try folder.tree("output") == before)
  }

  @Test(.enabled(if: Program.canDropRights, "the rights of root can't be given up here"))
  func `names a file that may not be read`() throws {
    let folder = try TemporaryFolder()
    try folder.write(BrokenInput.good, to: "a.csv")
    let code = unsafe chmod(folder("a.csv"), 0)
    #expect(code == 0)
    let result = try #require(
      try Program.runWithoutRights(["inspect", "a.csv"], in: folder.path.text))
    #expect(result.status == 66)
    #expect(result.error.contains("[input-unreadable]"), "\(result.error)")
  }

  @Test func `builds from standard input, which is read more than once`() throws {
    let folder = try TemporaryFolder()
    try folder.write("title: T\nresponses: [{files: \"-\"}]\n", to: "barograph.yml")
    let built = try Program.run(["build"], in: folder.path.text, input: BrokenInput.good)
    #expect(built.status == 0, "\(built.error)")
    #expect(try folder.tree("output").contains { $0.hasPrefix("index.html: ") })
    let packed = try Program.run(
      ["inspect", "--json", "-"], in: folder.path.text, input: Packing.gzip(BrokenInput.good))
    #expect(packed.output.contains("\"counted\": 2"), "\(packed.error)")
    let twice = try Program.run(
      ["inspect", "--json", "-", "-"], in: folder.path.text, input: BrokenInput.workbook.archive)
    #expect(twice.output.components(separatedBy: "\"counted\": 1").count == 3, "\(twice.error)")
    let empty = try Program.run(["build"], in: folder.path.text, input: [])
    #expect(empty.status == 65)
    #expect(empty.error.contains("[empty-file]"))
  }

  @Test func `says where standard input could not be kept, and leaves nothing there`() throws {
    let folder = try TemporaryFolder()
    let missing = ["TMPDIR": folder("gone")]
    let result = try Program.run(
      ["inspect", "-"], in: folder.path.text, input: BrokenInput.good, environment: missing)
    #expect(result.status == 73)
    #expect(result.error.contains("[cannot-keep-input]"))
    let kept = try Program.run(
      ["inspect", "-"], in: folder.path.text, input: BrokenInput.good,
      environment: ["TMPDIR": folder.path.text])
    #expect(kept.status == 0, "\(kept.error)")
    #expect(try folder.tree().isEmpty)
  }
}
