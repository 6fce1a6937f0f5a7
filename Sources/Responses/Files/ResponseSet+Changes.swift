import Diagnostics

extension ResponseSet.File {
  /// Opens the file for a pass over it.
  /// - Parameter state: what it was in the first pass; nil where this is the first.
  /// - Throws: a refusal where it is another by now, or can't be opened.
  func open(expecting state: FileState?) throws(Refusal) -> any FileContents {
    let contents = try contents()
    if let state, contents.state != state { throw Refusal([.inputChanged(path)]) }
    return contents
  }

  /// Makes sure that the file is what it was.
  /// - Throws: a refusal where it isn't, or is there no more.
  func checkUnchanged(since state: FileState?) throws(Refusal) {
    guard let state else { return }
    guard (try? contents())?.state == state else { throw Refusal([.inputChanged(path)]) }
  }
}
