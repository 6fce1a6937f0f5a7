import Diagnostics
import Responses

extension InputFile {
  /// The bytes of the file, or of standard input once it has ended.
  func contents() throws(Refusal) -> any FileContents {
    if isStandardInput { return try StandardInput.contents.get() }
    do throws(Diagnostic) {
      return try OpenFile(self, try FileBytes.open(self))
    } catch {
      throw Refusal([error])
    }
  }
}

/// A file that stays open, to be read from any offset by several threads.
final class OpenFile: FileContents {
  let size: Int
  let state: FileState?
  private let file: InputFile
  private let descriptor: Descriptor

  /// Takes charge of an open file. What standard input was kept in can't change.
  init(_ file: InputFile, _ descriptor: consuming Descriptor) throws(Diagnostic) {
    do throws(SystemError) {
      let status = try SystemCalls.status(of: descriptor, at: file.path)
      size = status.size
      state = file.isStandardInput ? nil : status.state
    } catch {
      throw .inputUnreadable(file, error)
    }
    self.file = file
    self.descriptor = descriptor
  }

  func read(_ count: Int, at offset: Int, into buffer: inout [UInt8]) throws(Refusal) {
    do throws(SystemError) {
      try SystemCalls.read(descriptor, upTo: count, from: offset, at: file.path, into: &buffer)
    } catch {
      throw Refusal([.inputUnreadable(file, error)])
    }
  }
}
