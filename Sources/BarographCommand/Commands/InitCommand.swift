import ArgumentParser
import Diagnostics

/// `barograph init [DIR]`: a project with example responses that builds at once, or one for response
/// files that are there already.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Start a report project, with example responses or for files you have.",
    discussion: """
      Existing files are never overwritten. With --from the files stay where they are: the \
      configuration says how they are read, and what was assumed.
      """)

  @Argument(help: ArgumentHelp("The folder to make it in.", valueName: "dir"))
  var folder = "."

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Response files to write the configuration for.", valueName: "file"))
  var from: [String] = []

  @OptionGroup(title: "Reading with --from") var flags: ReadingFlags

  @Flag(help: "Print nothing but warnings and errors.")
  var quiet = false

  func validate() throws {
    if folder.isEmpty { throw ValidationError("DIR takes a path.") }
    if from.contains("-") { throw ValidationError("--from takes files, not standard input.") }
    if from.contains("") { throw ValidationError("--from takes paths.") }
    if from.isEmpty, let flag = flags.given.first {
      throw ValidationError("\(flag) says how to read the files of --from.")
    }
  }

  func run() throws {
    let terminal = Terminal(isQuiet: quiet)
    try terminal.run {
      let root = FilePath(folder)
      let start =
        from.isEmpty
        ? ProjectStart(files: ExampleProject.files)
        : try FoundProject(from, in: root, flags: flags).start
      try NewProject(files: start.files).create(in: root)
      for file in start.files { terminal.tell("Made \(root.appending(file.path).text)") }
      for line in start.remarks { terminal.tell(line) }
      let option = folder == "." ? "" : " --root \(ShellWord.quoted(folder))"
      terminal.tell("Next: barograph build\(option)")
      return start.diagnostics
    }
  }
}

/// The files of a new project, and what to say about them.
struct ProjectStart {
  var files: [NewProject.File]
  var remarks: [String] = []
  var diagnostics: [Diagnostic] = []
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
