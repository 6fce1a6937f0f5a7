import Configuration
import Diagnostics
import Foundation
import Responses
import Synchronization
import Testing
import Threads

@testable import BarographCommand

/// Files that something writes to while a build reads them.
struct ChangedInputTests {
  private let text = "date,score\n" + (10..<28).map { "2026-01-\($0),\($0 % 11)\n" }.joined()

  private func file(_ folder: TemporaryFolder, _ name: String) -> InputFile {
    InputFile(path: FilePath(folder(name)), shown: name)
  }

  @Test func `are others once they grow, are written anew or replaced`() throws {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "a.csv")
    let before = try #require(try file(folder, "a.csv").contents().state)
    #expect(try file(folder, "a.csv").contents().state == before)
    let handle = try #require(FileHandle(forWritingAtPath: folder("a.csv")))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("2026-01-28,3\n".utf8))
    try handle.close()
    let grown = try #require(try file(folder, "a.csv").contents().state)
    #expect(grown != before)
    try folder.write(text, to: "new")
    try Disk().rename(FilePath(folder("new")), to: FilePath(folder("a.csv")))
    let replaced = try #require(try file(folder, "a.csv").contents().state)
    #expect(replaced != before)
    #expect(replaced.size == before.size)
    #expect(replaced.inode != before.inode)
  }

  @Test func `end the build between two passes`() throws {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "a.csv")
    try folder.write(text, to: "b.csv")
    let files = ["a.csv", "b.csv"].map { name in
      ResponseFiles.Entry(file: file(folder, name), source: ResponseSource(files: [])).responses()
    }
    let settings = ReadingSettings(
      products: [], dimensions: [], asOf: nil, undated: .setAside, remedies: .configuration)
    let set = ResponseSet(files, settings: settings)
    #expect(try ResponseFiles.read(set, threads: ThreadPool(threads: 1)) { _ in }.count == 2)
    let begun = Begun()
    do throws(Refusal) {
      _ = try ResponseFiles.read(set, threads: ThreadPool(threads: 1)) { path in
        // The second time, b.csv is to be compared with a.csv.
        if path == "b.csv", begun.next() == 2 { try? folder.write("date,score\n", to: "b.csv") }
      }
      Issue.record("the change was not noticed")
    } catch {
      #expect(error.diagnostics.map(\.id) == ["input-changed"])
      #expect(error.diagnostics.first?.place?.file == "b.csv")
      #expect(ExitStatus(for: error.diagnostics, isStrict: false).rawValue == 66)
    }
  }

  private final class Begun: Sendable {
    private let count = Mutex(0)

    func next() -> Int {
      count.withLock { count in
        count += 1
        return count
      }
    }
  }
}
