import Foundation
import Glibc
import Testing

@testable import BarographCommand

@Suite struct ProgramTests {
  @Test func `prints its version`() throws {
    for arguments in [["version"], ["--version"]] {
      let result = try Program.run(arguments)
      #expect(result.status == 0)
      #expect(result.output == "barograph 0.1.0\n")
      #expect(result.error.isEmpty)
    }
    let json = try Program.run(["version", "--json"])
    #expect(json.output == "{\"name\": \"barograph\", \"version\": \"0.1.0\"}\n")
  }

  @Test(
    arguments: [
      ["nonsense"], ["version", "--nonsense"], ["--nonsense"], ["init", "a", "b"], ["init", ""],
    ])
  func `refuses what it doesn't understand with status 64`(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let result = try Program.run(arguments, in: folder.path.text)
    #expect(result.status == 64 && !result.isSignal)
    #expect(result.output.isEmpty)
    #expect(result.error.contains("Usage: barograph"))
    #expect(try folder.tree().isEmpty)
  }

  @Test func `inspects no project whose patterns match nothing`() throws {
    let folder = try TemporaryFolder()
    try folder.write("title: T\nresponses:\n  - files: none/*.csv\n", to: "barograph.yml")
    let result = try Program.run(["inspect", "--json", "--root", "."], in: folder.path.text)
    #expect(result.status == 66)
    #expect(result.output.isEmpty)
    #expect(result.error.contains("[no-file-matches]"))
  }

  @Test func `starts a project and never overwrites a file of it`() throws {
    let folder = try TemporaryFolder()
    let first = try Program.run(["init", "a/my report"], in: folder.path.text)
    #expect(first.status == 0)
    #expect(first.output.isEmpty)
    #expect(first.error.hasSuffix("Next: barograph build --root 'a/my report'\n"))
    let made = try folder.tree()
    for path in ["barograph.yml", "content/responses/example.csv", "content/commentary/index.md"] {
      #expect(try !folder.read("a/my report/" + path).isEmpty)
    }
    let second = try Program.run(["init", "a/my report"], in: folder.path.text)
    #expect(second.status == 73)
    for file in ExampleProject.files {
      #expect(second.error.contains("a/my report/\(file.path): error: the file exists"))
    }
    #expect(try folder.tree() == made)
  }

  @Test func `makes nothing where one file of a project is there already`() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: ".gitignore")
    let result = try Program.run(["init", "--quiet"], in: folder.path.text)
    #expect(result.status == 73)
    #expect(try folder.tree() == [".gitignore: mine"])
    try folder.write("", to: "file")
    #expect(try Program.run(["init", "file/project"], in: folder.path.text).status == 73)
  }

  @Test func `says nothing when told to be quiet, and gives files the usual modes`() throws {
    let folder = try TemporaryFolder()
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", "umask 077; exec \"$0\" init --quiet x", Program.path.path()]
    shell.currentDirectoryURL = URL(filePath: folder.path.text)
    let error = Pipe()
    shell.standardError = error
    try shell.run()
    let said = error.fileHandleForReading.readDataToEndOfFile()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 0 && said.isEmpty)
    #expect(try SystemCalls.status(of: FilePath(folder("x/content"))).mode == 0o755)
    #expect(try SystemCalls.status(of: FilePath(folder("x/barograph.yml"))).mode == 0o644)
  }

  @Test func `ends quietly when the reader of its output has gone`() throws {
    let process = Process()
    let (output, error) = (Pipe(), Pipe())
    process.executableURL = Program.path
    process.arguments = ["version"]
    process.standardOutput = output
    process.standardError = error
    try output.fileHandleForReading.close()
    try process.run()
    let said = error.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(process.terminationStatus == SIGPIPE)
    #expect(said.isEmpty)
  }

  @Test func `makes an example of three quarters that is always the same`() throws {
    let lines = ExampleResponses.text.split(separator: "\n")
    #expect(lines.count == 193)
    #expect(lines.dropFirst().allSatisfy { $0.split(separator: ",").count >= 4 })
    #expect(lines.dropFirst() == lines.dropFirst().sorted { $0.prefix(10) < $1.prefix(10) }[...])
    #expect(lines.last?.hasPrefix("2026-09-") == true)
  }
}
