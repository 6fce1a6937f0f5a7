import Diagnostics
import Exports
import Glibc

/// Where beside an output folder the list of the rows set aside lies.
///
/// `set-aside.csv` belongs to the output that wrote it, as a note beside it says. Another output in
/// the same folder has `set-aside-NAME.csv`, after its own name, and keeps it as long as it has a
/// list; so no build ever touches the list of another output.
struct SetAsidePlace: Sendable {
  /// The folder that holds the output.
  let folder: FilePath
  /// The name of the output folder.
  let output: [UInt8]
  private let disk: Disk

  private static let name = "set-aside.csv"

  /// - Parameter output: the output folder, which need not exist.
  init(beside output: FilePath, on disk: Disk) {
    let unnamed = [[], Array(".".utf8), Array("..".utf8)]
    let named =
      unnamed.contains(output.name) ? (try? SystemCalls.resolved(output)) ?? output : output
    folder = named.parent
    self.output = named.name
    self.disk = disk
  }

  /// The list of a folder's only output.
  private var common: FilePath { folder.appending(Self.name) }
  /// The list of an output that shares its folder.
  private var own: FilePath {
    folder.appending(Array("set-aside-".utf8) + output + Array(".csv".utf8))
  }
  /// Says whose ``common`` is.
  private var note: FilePath { folder.appending(".\(Self.name).barograph-output") }
  private var lock: FilePath { folder.appending(".\(Self.name).barograph-lock") }

  /// What stands at a path.
  enum Kind {
    case nothing
    /// A list that a build wrote.
    case list
    /// Something else, which is somebody's own.
    case foreign
  }

  static func kind(of path: FilePath) throws(SystemError) -> Kind {
    do throws(SystemError) {
      guard try SystemCalls.status(of: path).kind == .file else { return .foreign }
      var list = SetAsideList()
      let head = list.take()
      let file = try SystemCalls.open(path, .read)
      return try SystemCalls.read(file, upTo: head.count, at: path) == head ? .list : .foreign
    } catch {
      if error.isAbsence { return .nothing }
      throw error
    }
  }

  /// Whether a file is a list that a build wrote, whatever output it belongs to.
  static func isList(_ path: FilePath) -> Bool {
    let text = path.name
    guard text.starts(with: "set-aside".utf8), text.suffix(4).elementsEqual(".csv".utf8) else {
      return false
    }
    return (try? kind(of: path)) == .list
  }

  /// A place that no other build takes as long as this is kept.
  struct Claim {
    let path: FilePath
    fileprivate let lock: OutputLock?
  }

  /// Settles where the list goes.
  /// - Throws: `EWOULDBLOCK` where another build of the same output is writing its list.
  func claim() throws(SystemError) -> Claim {
    if try Self.kind(of: own) == .list { return Claim(path: own, lock: nil) }
    let taken: OutputLock
    do throws(SystemError) {
      taken = try OutputLock.take(lock, on: disk)
    } catch {
      if error.code == EWOULDBLOCK, owner != output { return Claim(path: own, lock: nil) }
      throw error
    }
    if owner != output {
      if owner != nil {
        if try Self.kind(of: common) == .list { return Claim(path: own, lock: nil) }
        try disk.removeFile(note)
      }
      try disk.create(note, holding: output)
    }
    return Claim(path: common, lock: taken)
  }

  /// Removes the lists of this output but the one that is in force.
  func removeLists(but kept: FilePath?) throws(SystemError) {
    if kept != own, try Self.kind(of: own) == .list { try disk.removeFile(own) }
    let isListed = try Self.kind(of: common) == .list
    guard kept != common, isListed || owner != nil else { return }
    let taken: OutputLock
    do throws(SystemError) {
      taken = try OutputLock.take(lock, on: disk)
    } catch {
      // Another build is settling whose it is.
      if error.code == EWOULDBLOCK { return }
      throw error
    }
    try removeCommon(holding: taken)
  }

  /// Removes the folder's list unless it is another output's.
  /// - Parameter lock: keeps other builds from claiming it.
  private func removeCommon(holding lock: OutputLock) throws(SystemError) {
    let owner = owner
    guard owner == nil || owner == output else { return }
    if try Self.kind(of: common) == .list { try disk.removeFile(common) }
    if owner != nil { try disk.removeFile(note) }
  }

  /// The name of the output that ``common`` belongs to; nil where no note says so.
  private var owner: [UInt8]? { try? disk.bytes(of: note) }
}
