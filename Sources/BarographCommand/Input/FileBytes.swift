import Diagnostics

/// The bytes of a file or of standard input, in pieces.
struct FileBytes: ~Copyable {
  private let file: InputFile
  private let descriptor: Descriptor
  private let chunkSize: Int

  /// Opens a file.
  /// - Throws: a diagnostic where it is missing, unreadable, or no file: a folder, a pipe, a device.
  init(_ file: InputFile, chunkSize: Int = FileBytes.chunkSize) throws(Diagnostic) {
    self.file = file
    self.chunkSize = chunkSize
    descriptor = try Self.open(file)
  }

  /// Reads what is open already.
  init(_ file: InputFile, _ descriptor: consuming Descriptor) {
    self.file = file
    self.descriptor = descriptor
    chunkSize = Self.chunkSize
  }

  static func open(_ file: InputFile) throws(Diagnostic) -> Descriptor {
    if file.isStandardInput { return .standardInput }
    do throws(SystemError) {
      let descriptor = try SystemCalls.open(file.path, .read)
      if try SystemCalls.status(of: descriptor, at: file.path).kind == .file { return descriptor }
    } catch {
      throw error.isAbsence ? .inputMissing(file) : .inputUnreadable(file, error)
    }
    throw .inputNotAFile(file)
  }

  /// The next piece; nil at the end. A piece may be shorter than asked for.
  func next() throws(Diagnostic) -> [UInt8]? {
    do throws(SystemError) {
      let bytes = try SystemCalls.read(descriptor, upTo: chunkSize, at: file.path)
      return bytes.isEmpty ? nil : bytes
    } catch {
      throw .inputUnreadable(file, error)
    }
  }

  /// All of a file's bytes.
  static func all(of file: InputFile) throws(Diagnostic) -> [UInt8] {
    let source = try FileBytes(file)
    var bytes: [UInt8] = []
    while let chunk = try source.next() { bytes += chunk }
    return bytes
  }

  /// Large enough that the calls don't show, small enough to stay in the cache.
  static let chunkSize = 262_144
}
