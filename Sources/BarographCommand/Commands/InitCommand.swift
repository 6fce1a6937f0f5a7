import ArgumentParser
import Diagnostics

/// `barograph init [DIR]`: a project with example responses that builds at once.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Start a report project with example responses.",
    discussion: "Existing files are never overwritten.")

  @Argument(help: ArgumentHelp("The folder to make it in.", valueName: "dir"))
  var folder = "."

  @Flag(help: "Print nothing but warnings and errors.")
  var quiet = false

  func validate() throws {
    if folder.isEmpty { throw ValidationError("DIR takes a path.") }
  }

  func run() throws {
    let terminal = Terminal(isQuiet: quiet)
    try terminal.run {
      let project = NewProject(files: ExampleProject.files)
      try project.create(in: FilePath(folder))
      for file in ExampleProject.files {
        terminal.tell("Made \(FilePath(folder).appending(file.path).text)")
      }
      let root = folder == "." ? "" : " --root \(ShellWord.quoted(folder))"
      terminal.tell("Next: barograph build\(root)")
      return []
    }
  }
}

/// Words as a shell has to be given them.
enum ShellWord {
  /// The word itself where it needs no quotation marks.
  static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "/._-+,:@%".utf8.contains(byte) || byte >= 0x80
    }
    if isPlain, !word.isEmpty { return word }
    let quote = UInt8(ascii: "'")
    let inside = word.utf8.flatMap { $0 == quote ? Array("'\\''".utf8) : [$0] }
    return String(decoding: [quote] + inside + [quote], as: UTF8.self)
  }
}
