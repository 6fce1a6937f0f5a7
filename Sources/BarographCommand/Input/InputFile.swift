/// A file to read, and how it is called in what is printed.
struct InputFile: Hashable, Sendable {
  let path: FilePath
  /// Relative to the root where it lies inside it, with `/`; `-` for standard input.
  let shown: String
  let isStandardInput: Bool

  init(path: FilePath, shown: String) {
    self.path = path
    self.shown = shown
    isStandardInput = false
  }

  /// What `-` stands for on the command line.
  static let standardInput = InputFile()

  private init() {
    path = FilePath("-")
    shown = "-"
    isStandardInput = true
  }

  /// A file named on the command line, relative to the current folder.
  init(argument: String) {
    self = argument == "-" ? .standardInput : InputFile(path: FilePath(argument), shown: argument)
  }

  /// The same for all names of one file.
  var identity: FilePath {
    isStandardInput ? path : (try? SystemCalls.resolved(path)) ?? path
  }
}
