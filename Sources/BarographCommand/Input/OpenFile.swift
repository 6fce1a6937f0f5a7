import Diagnostics
import Responses

extension InputFile {
  /// The bytes of the file, or of standard input once it has ended.
  func contents() throws(Refusal) -> any FileContents {
    do throws(Diagnostic) {
      if isStandardInput { return BytesInMemory(try FileBytes.all(of: self)) }
      return try OpenFile(self)
    } catch {
      throw Refusal([error])
    }
  }
}

/// A file that stays open, to be read from any offset by several threads.
private final class OpenFile: FileContents {
  let size: Int
  private let file: InputFile
  private let descriptor: Descriptor

  init(_ file: InputFile) throws(Diagnostic) {
    self.file = file
    descriptor = try FileBytes.open(file)
    do throws(SystemError) {
      size = try SystemCalls.status(of: descriptor, at: file.path).size
    } catch {
      throw .inputUnreadable(file, error)
    }
  }

  func read(_ count: Int, at offset: Int, into buffer: inout [UInt8]) throws(Refusal) {
    do throws(SystemError) {
      try SystemCalls.read(descriptor, upTo: count, from: offset, at: file.path, into: &buffer)
    } catch {
      throw Refusal([.inputUnreadable(file, error)])
    }
  }
}
