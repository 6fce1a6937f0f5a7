import Diagnostics
import Responses
import Synchronization

/// The contents of an input that can be opened only once, kept for those who ask again.
final class KeptInput: Sendable {
  private let file: InputFile
  private let opened = Mutex<(any FileContents)?>(nil)

  init(_ file: InputFile) {
    self.file = file
  }

  /// Opened by the first who asks.
  func contents() throws(Refusal) -> any FileContents {
    try opened.withLock { kept throws(Refusal) in
      if let kept { return kept }
      let contents = try file.contents()
      kept = contents
      return contents
    }
  }
}
