import Configuration
import Diagnostics
import Synchronization
import Testing

@testable import Responses

/// A file that something writes to: it says more, and is another, from some opening on.
private final class ChangingFile: Sendable {
  private let openings = Mutex(0)
  private let texts: [String]
  private let change: Int

  init(_ text: String, then later: String, at change: Int) {
    texts = [text, later]
    self.change = change
  }

  var openingCount: Int { openings.withLock { $0 } }

  func open() -> any FileContents {
    let number = openings.withLock { count in
      count += 1
      return count
    }
    return Opened(text: texts[number < change ? 0 : 1], time: number < change ? 1 : 2)
  }

  private struct Opened: FileContents {
    private let bytes: BytesInMemory
    let state: FileState?

    init(text: String, time: Int) {
      bytes = BytesInMemory(Array(text.utf8))
      state = FileState(device: 1, inode: 2, size: 100, modified: SIMD2(3, time))
    }

    var size: Int { bytes.size }

    func read(_ count: Int, at offset: Int, into buffer: inout [UInt8]) {
      bytes.read(count, at: offset, into: &buffer)
    }
  }
}

@Suite("Files that change while they are read")
struct ChangedFileTests {
  private let text =
    "date,score\n" + (10..<28).map { "2026-01-\($0),\($0 % 11)\n" }.joined()

  private func problems(_ files: [ResponseSet.File]) -> [Diagnostic] {
    do throws(Refusal) {
      _ = try ResponseSet(files, settings: settings()).read { $0.map($1) }
      return []
    } catch {
      return error.diagnostics
    }
  }

  private func file(_ path: String, _ changing: ChangingFile) -> ResponseSet.File {
    ResponseSet.File(path: path, source: source()) { changing.open() }
  }

  // The file is opened to be counted, to be compared, to be counted without duplicates, and at last
  // to see whether it is still the same.
  @Test(arguments: 2...4)
  func `are refused at whatever pass they change`(change: Int) {
    let changing = ChangingFile(text, then: text + "2026-01-28,3\n", at: change)
    let steady = ChangingFile(text, then: text, at: .max)
    let problems = problems([file("a.csv", changing), file("b.csv", steady)])
    #expect(problems.map(\.id) == ["input-changed"])
    #expect(problems.first?.place?.file == "a.csv")
    #expect(problems.first?.subject == .missingInput)
  }

  @Test func `are read where nothing changes`() {
    let files = ["a.csv", "b.csv"].map { file($0, ChangingFile(text, then: "", at: .max)) }
    #expect(problems(files).isEmpty)
  }

  @Test func `are told from files that are damaged`() {
    let changing = ChangingFile("\"date,score\n", then: text, at: 2)
    #expect(problems([file("a.csv", changing)]).map(\.id) == ["input-changed"])
    let damaged = ChangingFile("\"date,score\n", then: "", at: .max)
    #expect(problems([file("a.csv", damaged)]).map(\.id) == ["header-damaged"])
  }

  @Test func `are refused where only the list of the rows set aside would tell`() throws {
    let rows =
      (0..<1_200).map { _ in "2026-01-05,x\n" } + (0..<3_000).map { "2026-01-05,\($0 % 11)\n" }
    let text = "date,score\n" + rows.joined()
    let changing = ChangingFile(text, then: text, at: 3)
    let set = ResponseSet(
      [
        ResponseSet.File(
          path: "a.csv", source: source { $0.score = "score" }
        ) { changing.open() }
      ], settings: settings())
    let results = try set.read { $0.map($1) }
    #expect(changing.openingCount == 2)
    #expect(throws: Refusal([.inputChanged("a.csv")])) {
      try set.eachRowSetAside(results) { _, _ throws(Refusal) in }
    }
  }
}
