import Diagnostics
import Responses

/// Standard input, which can be read once and has to be looked at more than once: it is kept in a
/// file without a name, which the system takes back when the program ends, however it ends.
enum StandardInput {
  /// The contents, read to the end by whoever asks first.
  static let contents: Result<any FileContents, Refusal> = Result { () throws(Refusal) in
    do throws(Diagnostic) {
      if SystemCalls.isTerminal(0) { throw .standardInputIsTerminal }
      let spool = try SpoolFile(in: folder)
      let bytes = FileBytes(.standardInput, .standardInput)
      while let chunk = try bytes.next() { try spool.append(chunk) }
      return try spool.contents(.standardInput)
    } catch {
      throw Refusal([error])
    }
  }

  /// Where it is kept.
  private static var folder: FilePath {
    FilePath(Environment.process.nonEmpty("TMPDIR") ?? "/tmp")
  }
}

/// A file without a name that is written once and then read.
struct SpoolFile: ~Copyable {
  private let folder: FilePath
  private let descriptor: Descriptor

  /// - Throws: a diagnostic where no file can be made in the folder.
  init(in folder: FilePath) throws(Diagnostic) {
    self.folder = folder
    do throws(SystemError) {
      descriptor = try SystemCalls.openUnnamed(in: folder)
    } catch {
      throw .cannotKeepInput(error, in: folder)
    }
  }

  func append(_ bytes: [UInt8]) throws(Diagnostic) {
    do throws(SystemError) {
      try SystemCalls.write(bytes, to: descriptor.number, at: folder)
    } catch {
      throw .cannotKeepInput(error, in: folder)
    }
  }

  /// What was written, as the contents of a file.
  consuming func contents(_ file: InputFile) throws(Diagnostic) -> any FileContents {
    try OpenFile(file, descriptor)
  }
}

extension Diagnostic {
  static let standardInputIsTerminal = Diagnostic(
    "input-is-terminal", about: .missingInput,
    "standard input is a terminal, where no responses come from", at: Place(file: "-"),
    remedy: "Pipe them in, as in `duckdb -csv -c \"from responses\" | barograph build`.")

  static func cannotKeepInput(_ error: SystemError, in folder: FilePath) -> Diagnostic {
    Diagnostic(
      "cannot-keep-input", about: .output,
      "standard input can't be kept in \(folder.text) while it is read: \(error.reason)",
      at: Place(file: "-"),
      remedy: "Set TMPDIR to a folder with room for it, or write it to a file and name that.")
  }
}
