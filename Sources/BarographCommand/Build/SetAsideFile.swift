import Diagnostics
import Exports
import Glibc
import Responses

/// The rows that a build set aside, to be gone through one by one.
struct SetAsideRows: Sendable {
  let set: ResponseSet
  let results: [FileResult]

  var isEmpty: Bool { results.allSatisfy { $0.file.account.setAsideTotal == 0 } }

  func each(_ body: (SetAsideRow, String) throws(Refusal) -> Void) throws(Refusal) {
    try set.eachRowSetAside(results, body)
  }
}

/// `set-aside.csv` beside the output folder: the rows set aside by the last build that read all its
/// files, be it published or refused because there are too many of them.
///
/// It takes the place of the one before in one step. Where no row is set aside there is none.
struct SetAsideFile: Sendable {
  let path: FilePath
  fileprivate let disk: Disk

  static let name = "set-aside.csv"

  /// - Parameter output: the output folder, which need not exist.
  init(beside output: FilePath, on disk: Disk = Disk()) {
    let unnamed = [[], Array(".".utf8), Array("..".utf8)]
    let folder =
      unnamed.contains(output.name) ? (try? SystemCalls.resolved(output)) ?? output : output
    path = folder.parent.appending(Self.name)
    self.disk = disk
  }

  /// A list that is written and waits to take its place.
  struct Draft {
    fileprivate let file: SetAsideFile
    /// Nil where nothing was set aside.
    fileprivate let path: FilePath?

    /// Puts the list in the place of the one before, or takes that one away.
    /// - Returns: where the list is, links resolved; nil where nothing was set aside.
    @discardableResult
    func publish() throws(Refusal) -> FilePath? {
      try SetAsideFile.attempt { () throws(SystemError) -> Void in
        if let path {
          try file.disk.rename(path, to: file.path)
        } else if try file.kind() == .list {
          try file.disk.removeFile(file.path)
        }
      }
      guard path != nil else { return nil }
      return (try? SystemCalls.resolved(file.path)) ?? file.path
    }

    func discard() {
      if let path { try? file.disk.removeFile(path) }
    }
  }

  /// Writes the list beside its place.
  /// - Throws: `Refusal` where a file of its name is somebody's own, or it can't be written.
  func draft(_ rows: SetAsideRows) throws(Refusal) -> Draft {
    removeLeftovers()
    guard !rows.isEmpty else { return Draft(file: self, path: nil) }
    let before = try Self.attempt { () throws(SystemError) in try kind() }
    if before == .foreign { throw Refusal([.foreignSetAsideFile(path.text)]) }
    let draft = path.parent.appending(draftPrefix + Array(String(getpid()).utf8))
    do throws(Refusal) {
      try fill(draft, with: rows)
    } catch {
      try? disk.removeFile(draft)
      throw error
    }
    return Draft(file: self, path: draft)
  }

  /// Writes the list where no site is published with it.
  /// - Returns: what kept it from being written.
  func replace(with rows: SetAsideRows) -> [Diagnostic] {
    do throws(Refusal) {
      try draft(rows).publish()
      return []
    } catch {
      return error.diagnostics
    }
  }

  private func fill(_ draft: FilePath, with rows: SetAsideRows) throws(Refusal) {
    let file = try Self.attempt { () throws(SystemError) in
      try disk.makeFolders(path.parent)
      return try disk.create(draft)
    }
    var list = SetAsideList()
    try rows.each { row, path throws(Refusal) in
      list.append(row, in: path)
      guard list.count >= Self.pieceSize else { return }
      try Self.write(list.take(), to: file, at: draft)
    }
    try Self.write(list.take(), to: file, at: draft)
  }

  private static func write(
    _ bytes: [UInt8], to file: borrowing Descriptor, at path: FilePath
  ) throws(Refusal) {
    do throws(SystemError) {
      try SystemCalls.write(bytes, to: file.number, at: path)
    } catch {
      throw Refusal([.cannotWriteSetAside(error)])
    }
  }

  fileprivate static func attempt<Value: ~Copyable>(
    _ work: () throws(SystemError) -> Value
  ) throws(Refusal) -> Value {
    do throws(SystemError) {
      return try work()
    } catch {
      throw Refusal([.cannotWriteSetAside(error)])
    }
  }

  /// Large enough that the calls don't show.
  private static let pieceSize = 1 << 16
}

extension SetAsideFile {
  /// What stands where the list belongs.
  fileprivate enum Kind {
    case nothing
    /// A list that a build wrote.
    case list
    /// Something else, which is somebody's own.
    case foreign
  }

  /// What stands where the list belongs.
  fileprivate func kind() throws(SystemError) -> Kind {
    do throws(SystemError) {
      return try Self.isList(path) ? .list : .foreign
    } catch {
      if error.isAbsence { return .nothing }
      throw error
    }
  }

  /// Whether a file begins as lists do that a build wrote.
  static func isList(_ path: FilePath) throws(SystemError) -> Bool {
    guard try SystemCalls.status(of: path).kind == .file else { return false }
    var list = SetAsideList()
    let head = list.take()
    let file = try SystemCalls.open(path, .read)
    return try SystemCalls.read(file, upTo: head.count, at: path) == head
  }

  /// The start of the names of drafts; a run that was killed leaves one.
  private var draftPrefix: [UInt8] { Array(".\(Self.name).barograph-new-".utf8) }

  /// What can't be removed does no harm.
  private func removeLeftovers() {
    guard let names = try? SystemCalls.names(in: path.parent) else { return }
    for name in names where name.starts(with: draftPrefix) {
      try? disk.removeFile(path.parent.appending(name))
    }
  }
}

extension Diagnostic {
  static func foreignSetAsideFile(_ path: String) -> Diagnostic {
    Diagnostic(
      "foreign-set-aside-file", about: .output,
      "the list of the rows set aside belongs here, but this file is none that a build wrote",
      at: Place(file: path), remedy: "Move it, or choose another --output.")
  }

  static func cannotWriteSetAside(_ error: SystemError) -> Diagnostic {
    Diagnostic(
      "cannot-write-set-aside", about: .output,
      "can't write the list of the rows set aside: \(error.reason)",
      at: Place(file: error.path.text), remedy: "Allow writing there, or choose another --output.")
  }
}
