import Configuration
import Diagnostics
import Testing

@testable import BarographCommand

@Suite struct InputSearchTests {
  private let place = Place(file: "barograph.yml", line: 4, column: 12)

  private func search(
    _ globs: String..., in root: String, environment: [String: String] = [:]
  ) -> InputSearch {
    InputSearch(
      globs.map { LocatedText($0, at: place) }, in: FilePath(root),
      environment: Environment(environment))
  }

  @Test func `sorts files by bytes and takes each once`() throws {
    let folder = try TemporaryFolder()
    for name in ["p/b.csv", "p/a.csv", "p/B.csv", "p/é.csv"] { try folder.write("", to: name) }
    try folder.makeLink("p/z.csv", to: "a.csv")
    let found = search("p/*.csv", "p/a.*", folder("p/b.csv"), in: folder.path.text)
    #expect(found.files.map(\.shown) == ["p/B.csv", "p/a.csv", "p/b.csv", "p/é.csv"])
    #expect(found.diagnostics.isEmpty)
  }

  @Test func `names files from the root where they lie in it, else as they were asked for`() throws
  {
    let folder = try TemporaryFolder()
    try folder.write("", to: "project/in.csv")
    try folder.write("", to: "out.csv")
    let found = search(folder("project/*.csv"), "../out.csv", in: folder("project"))
    #expect(found.files.map(\.shown) == ["../out.csv", "in.csv"])
    #expect(try FileBytes.all(of: found.files[0]).isEmpty)
  }

  @Test func `fills in environment variables`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "exports/{a}.csv")
    let found = search(
      "${DIR}/*.${EXT}", in: folder.path.text, environment: ["DIR": "exports", "EXT": "csv"])
    #expect(found.files.map(\.shown) == ["exports/{a}.csv"])
  }

  @Test func `points at a variable that isn't set or never closed`() {
    let found = search("${NOWHERE}/*.csv", "${DIR/*.csv", "$DIR}", in: "/")
    #expect(
      found.diagnostics == [
        .variableNotSet("NOWHERE", in: LocatedText("${NOWHERE}/*.csv", at: place)),
        .variableNotClosed(in: LocatedText("${DIR/*.csv", at: place)),
        .noFileMatches("$DIR}", in: FilePath("/"), of: LocatedText("$DIR}", at: place)),
      ])
    #expect(ExitStatus(for: found.diagnostics) == .configuration)
  }

  @Test func `says where a pattern that matches nothing went astray`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "content/responses/a.csv")
    let root = folder.path.text
    let remedy = { (glob: String) in search(glob, in: root).diagnostics.first?.remedy }
    #expect(remedy("content/reponses/*.csv") == "Did you mean content/responses?")
    #expect(remedy("content/responses/*.tsv")?.hasPrefix("Put a file there: content/resp") == true)
    #expect(remedy("content/responses")?.contains("FOLDER/*.csv") == true)
    #expect(ExitStatus(for: search("x.csv", in: root).diagnostics) == .inputMissing)
  }

  @Test func `fits a chunked reading of any size`() throws {
    let folder = try TemporaryFolder()
    try folder.write("0123456789", to: "a.csv")
    let source = try FileBytes(InputFile(argument: folder("a.csv")), chunkSize: 4)
    var sizes: [Int] = []
    while let chunk = try source.next() { sizes.append(chunk.count) }
    #expect(sizes == [4, 4, 2])
  }

  @Test func `refuses what is no file`() throws {
    let folder = try TemporaryFolder()
    let id = { (path: String) -> String? in
      do throws(Diagnostic) { _ = try FileBytes.all(of: InputFile(argument: path)) } catch {
        return ExitStatus(for: [error]) == .inputMissing ? error.id : nil
      }
      return nil
    }
    #expect(id(folder.path.text) == "input-not-a-file")
    #expect(id("/dev/null") == "input-not-a-file")
    #expect(id(folder("missing.csv")) == "input-missing")
    #expect(id("a\0b") == "input-unreadable")
  }
}
