import Glibc

/// Every change that the program makes to the disk, one system call a step.
///
/// Tests let a step fail, or all from one step on, which is what a killed run looks like.
struct Disk: Sendable {
  /// Called before each change; what it throws stands for the failure of the call.
  var beforeChange: @Sendable (FilePath) throws(SystemError) -> Void = { _ throws(SystemError) in }

  /// Makes a file that mustn't exist yet, with mode 0644 whatever the umask.
  func create(_ path: FilePath, holding bytes: [UInt8]) throws(SystemError) {
    try beforeChange(path)
    let file = try SystemCalls.open(path, .create)
    try beforeChange(path)
    try SystemCalls.write(bytes, to: file.number, at: path)
    try beforeChange(path)
    try SystemCalls.setMode(Self.fileMode, of: file, at: path)
  }

  /// Makes an empty file that mustn't exist yet, with mode 0644 whatever the umask, to be written to.
  func create(_ path: FilePath) throws(SystemError) -> Descriptor {
    try beforeChange(path)
    let file = try SystemCalls.open(path, .create)
    try beforeChange(path)
    try SystemCalls.setMode(Self.fileMode, of: file, at: path)
    return file
  }

  /// Makes a folder that mustn't exist yet, with mode 0755 whatever the umask.
  func makeFolder(_ path: FilePath, mode: mode_t = Disk.folderMode) throws(SystemError) {
    try beforeChange(path)
    try SystemCalls.makeFolder(path)
    try setMode(mode, of: path)
  }

  func setMode(_ mode: mode_t, of path: FilePath) throws(SystemError) {
    try beforeChange(path)
    try SystemCalls.setMode(mode, of: path)
  }

  func setTimes(_ status: FileStatus, of path: FilePath) throws(SystemError) {
    try beforeChange(path)
    try SystemCalls.setTimes(status, of: path)
  }

  /// A second name for a file or a link.
  func link(_ existing: FilePath, to path: FilePath) throws(SystemError) {
    try beforeChange(path)
    try SystemCalls.link(existing, to: path)
  }

  /// Moves a file or folder, over a file or link of that name if there is one.
  func rename(_ from: FilePath, to path: FilePath) throws(SystemError) {
    try beforeChange(path)
    try SystemCalls.rename(from, to: path)
  }

  /// Lets two paths change places in one step.
  func exchange(_ one: FilePath, _ other: FilePath) throws(SystemError) {
    try beforeChange(other)
    try SystemCalls.exchange(one, other)
  }

  func removeFile(_ path: FilePath) throws(SystemError) {
    try beforeChange(path)
    try SystemCalls.removeFile(path)
  }

  /// Removes an empty folder.
  func removeFolder(_ path: FilePath) throws(SystemError) {
    try beforeChange(path)
    try SystemCalls.removeFolder(path)
  }

  /// Writes out what is pending, so that a power cut after the next step can't undo the earlier.
  func synchronize(_ folder: FilePath) throws(SystemError) {
    try beforeChange(folder)
    try SystemCalls.synchronize(folder)
  }

  static let fileMode: mode_t = 0o644
  static let folderMode: mode_t = 0o755
}
