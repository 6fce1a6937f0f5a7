import Diagnostics
import Exports
import Glibc
import Phrases
import Responses
import Site

/// The rows that a build set aside, to be gone through one by one.
struct SetAsideRows: Sendable {
  let set: ResponseSet
  let results: [FileResult]

  var isEmpty: Bool { count == 0 }
  private var count: Int { results.reduce(0) { $0 + $1.file.account.setAsideTotal } }

  /// Where they are listed.
  func sentence(about list: FilePath) -> String { Self.sentence(about: list, count: count) }

  static func sentence(about list: FilePath, count: Int) -> String {
    "\(list.text): where the \(NumberText.english.counted(count, "row", "rows")) set aside stand"
  }

  func each(_ body: (SetAsideRow, String) throws(Refusal) -> Void) throws(Refusal) {
    try set.eachRowSetAside(results, body)
  }
}

/// The list beside the output folder of the rows set aside by the last build that read all its files,
/// be it published or refused because there are too many of them.
///
/// It takes the place of the one before in one step. Where no row is set aside there is none.
struct SetAsideFile: Sendable {
  private let place: SetAsidePlace
  private let disk: Disk

  /// - Parameter output: the output folder, which need not exist.
  init(beside output: FilePath, on disk: Disk = Disk()) {
    place = SetAsidePlace(beside: output, on: disk)
    self.disk = disk
  }

  /// A list that is written and waits to take its place.
  struct Draft {
    fileprivate let file: SetAsideFile
    /// Nil where nothing was set aside.
    fileprivate let written: (path: FilePath, claim: SetAsidePlace.Claim)?

    /// Puts the list in the place of the one before, or takes that one away.
    /// - Returns: where the list is, links resolved; nil where nothing was set aside.
    @discardableResult
    func publish() throws(Refusal) -> FilePath? {
      try SetAsideFile.attempt { () throws(SystemError) -> Void in
        if let written { try file.disk.rename(written.path, to: written.claim.path) }
        try file.place.removeLists(but: written?.claim.path)
      }
      return written.map { (try? SystemCalls.resolved($0.claim.path)) ?? $0.claim.path }
    }

    func discard() {
      if let written { try? file.disk.removeFile(written.path) }
    }
  }

  /// Writes the list beside its place.
  /// - Throws: `Refusal` where a file of its name is somebody's own, or it can't be written.
  func draft(_ rows: SetAsideRows) throws(Refusal) -> Draft {
    removeLeftovers()
    guard !rows.isEmpty else { return Draft(file: self, written: nil) }
    let claim = try Self.attempt { () throws(SystemError) in
      try disk.makeFolders(place.folder)
      return try place.claim()
    }
    let before = try Self.attempt { () throws(SystemError) in
      try SetAsidePlace.kind(of: claim.path)
    }
    if before == .foreign { throw Refusal([.foreignSetAsideFile(claim.path.text)]) }
    let draft = place.folder.appending(draftPrefix + Array(String(getpid()).utf8))
    do throws(Refusal) {
      try fill(draft, with: rows)
    } catch {
      try? disk.removeFile(draft)
      throw error
    }
    return Draft(file: self, written: (draft, claim))
  }

  /// Writes the list where no site is published with it.
  /// - Returns: where it is, or what kept it from being written.
  func replace(with rows: SetAsideRows) -> Result<FilePath?, Refusal> {
    Result { () throws(Refusal) in try draft(rows).publish() }
  }

  private func fill(_ draft: FilePath, with rows: SetAsideRows) throws(Refusal) {
    let file = try Self.attempt { () throws(SystemError) in try disk.create(draft) }
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

  private static func attempt<Value: ~Copyable>(
    _ work: () throws(SystemError) -> Value
  ) throws(Refusal) -> Value {
    do throws(SystemError) {
      return try work()
    } catch {
      throw Refusal([
        error.code == EWOULDBLOCK
          ? .outputInUse(error.path.parent.text) : .cannotWriteSetAside(error)
      ])
    }
  }

  /// The start of the names of drafts for this output; a run that was killed leaves one.
  private var draftPrefix: [UInt8] {
    Array(".".utf8) + place.output + Array(".barograph-set-aside-".utf8)
  }

  /// Removes the drafts of runs that were killed; what can't be removed does no harm.
  private func removeLeftovers() {
    guard let names = try? SystemCalls.names(in: place.folder) else { return }
    for name in names where name.starts(with: draftPrefix) {
      let process = Int32(String(decoding: name.dropFirst(draftPrefix.count), as: UTF8.self))
      guard let process, !SystemCalls.isRunning(process) || process == getpid() else { continue }
      try? disk.removeFile(place.folder.appending(name))
    }
  }

  /// Large enough that the calls don't show.
  private static let pieceSize = 1 << 16
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
