import Delivery

/// Where programs of others are.
struct ProgramSearch {
  private let folders: [FilePath]

  init(_ environment: Environment) {
    let path = environment.nonEmpty("PATH") ?? "/usr/local/bin:/usr/bin:/bin"
    // A folder named relatively would let whoever wrote to the present one choose what is run.
    folders = path.split(separator: ":").map { FilePath(String($0)) }.filter(\.isAbsolute)
  }

  /// The program that PDF is best made with.
  var firstPDFProgram: (PDFProgram, FilePath)? {
    for (name, program) in PDFProgram.known {
      if let path = onPath(name) { return (program, path) }
    }
    return nil
  }

  /// The program of a name on the search path, or of a path, which is absolute afterwards; nil where
  /// there is none that may be run.
  /// - Parameter root: what a path is relative to.
  func program(_ name: String, from root: FilePath) -> FilePath? {
    guard name.utf8.contains(FilePath.slash) else { return onPath(name) }
    let path = root.appending(name)
    guard SystemCalls.isRunnable(path) else { return nil }
    if path.isAbsolute { return path }
    // Not resolved as a whole: a link in an environment of Python's tells which one is meant.
    return (try? SystemCalls.resolved(path.parent)).map { $0.appending(path.name) }
  }

  private func onPath(_ name: String) -> FilePath? {
    folders.map { $0.appending(name) }.first(where: SystemCalls.isRunnable)
  }
}
