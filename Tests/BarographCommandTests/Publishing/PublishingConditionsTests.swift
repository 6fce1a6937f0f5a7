import Diagnostics
import Glibc
import Site
import Synchronization
import Testing

@testable import BarographCommand

/// Publishing where something about the system is out of the ordinary.
@Suite struct PublishingConditionsTests {
  /// A disk whose changes fail in this way where `isAffected` says so.
  private func disk(
    failing code: Int32, where isAffected: @escaping @Sendable (FilePath) -> Bool
  ) -> Disk {
    Disk(beforeChange: { path throws(SystemError) in
      if isAffected(path) { throw SystemError(code, path) }
    })
  }

  private func published() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try Sites.publish(Sites.first, to: folder("site"))
    try folder.write("mine", to: "site/own/notes.txt")
    return folder
  }

  private func secondSite() throws -> [String] {
    let folder = try published()
    try Sites.publish(Sites.second, to: folder("site"))
    return try folder.tree()
  }

  @Test(arguments: [EINVAL, ENOSYS, ENOTSUP, EBUSY, EXDEV])
  func `replaces files one by one where folders can't change places`(code: Int32) throws {
    let folder = try published()
    let site = FilePath(folder("site"))
    let disk = disk(failing: code) { $0 == site }
    // Only the exchange names the folder itself first; what follows it may.
    let exchange = FirstOnly()
    let once = Disk(beforeChange: { path throws(SystemError) in
      if path == site, exchange.isFirst { try disk.beforeChange(path) }
    })
    let before = try SystemCalls.status(of: site)
    let publication = try Sites.publish(Sites.second, to: folder("site"), disk: once)
    #expect(publication.written == 7 && publication.unchanged == 1 && publication.removed == 4)
    #expect(try SystemCalls.status(of: site).isSame(as: before))
    #expect(try folder.tree() == secondSite())
  }

  @Test(arguments: [EACCES, EROFS, EPERM, ENAMETOOLONG])
  func `publishes where nothing can be made beside the folder`(code: Int32) throws {
    let folder = try published()
    let inside = folder("site") + "/"
    let disk = disk(failing: code) { !$0.text.hasPrefix(inside) && $0.text != folder("site") }
    try Sites.publish(Sites.second, to: folder("site"), disk: disk)
    #expect(try folder.tree() == secondSite())
    // Then the lock is inside, and keeps builds apart all the same.
    var options = Publisher.Options()
    options.disk = disk
    let first = try Publisher(to: FilePath(folder("site")), options: options)
    #expect(throws: Refusal([.outputInUse(folder("site"))])) {
      _ = try Publisher(to: FilePath(folder("site")), options: options)
    }
    _ = try first.publish(Sites.third)
    #expect(try folder.read("site/index.html") == "third index")
  }

  @Test func `leaves files of others where they are if they can't have a second name`() throws {
    let folder = try published()
    let disk = disk(failing: EPERM) {
      $0.text.contains(".barograph-new-") && $0.text.hasSuffix("notes.txt")
    }
    let before = try SystemCalls.status(of: FilePath(folder("site/own/notes.txt")))
    try Sites.publish(Sites.second, to: folder("site"), disk: disk)
    let after = try SystemCalls.status(of: FilePath(folder("site/own/notes.txt")))
    #expect(after.isSame(as: before))
    #expect(try folder.tree() == secondSite())
  }

  @Test(arguments: [false, true])
  func `gives files 0644 and folders 0755 whatever the umask`(inPlace: Bool) throws {
    let folder = try TemporaryFolder()
    let usual = umask(0o077)
    defer { umask(usual) }
    try Sites.publish(Sites.first, to: folder("a/site"), inPlace: inPlace)
    try Sites.publish(Sites.second, to: folder("a/site"), inPlace: inPlace)
    for name in ["a", "a/site", "a/site/products", "a/site/old", "a/site/data"] {
      #expect(try SystemCalls.status(of: FilePath(folder(name))).mode == 0o755, "\(name)")
    }
    let files = Sites.second.map(\.path) + [ReservedName.manifest]
    for name in files {
      #expect(try SystemCalls.status(of: FilePath(folder("a/site/" + name))).mode == 0o644)
    }
  }

  @Test func `keeps modes and times of the folders of others`() throws {
    let folder = try published()
    let own = FilePath(folder("site/own"))
    try SystemCalls.setMode(0o750, of: own)
    let before = try SystemCalls.status(of: own)
    try Sites.publish(Sites.second, to: folder("site"))
    let after = try SystemCalls.status(of: own)
    #expect(after.mode == 0o750 && after.modified.tv_nsec == before.modified.tv_nsec)
  }

  @Test func `publishes beside what a file system keeps at its root`() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("site/lost+found")
    try Sites.publish(Sites.third, to: folder("site"))
    #expect(try folder.tree("site").contains("lost+found/"))
  }

  @Test(arguments: [false, true])
  func `stops when asked and leaves the old site`(inPlace: Bool) throws {
    let folder = try TemporaryFolder()
    try Sites.publish(Sites.first, to: folder("site"), inPlace: inPlace)
    let before = try folder.tree()
    var options = Publisher.Options()
    options.replacesInPlace = inPlace
    options.isInterrupted = { true }
    #expect(throws: Publisher.Interruption.self) {
      try Publisher(to: FilePath(folder("site")), options: options).publish(Sites.third)
    }
    #expect(try folder.tree() == before)
  }

  @Test func `takes the files of a lazy sequence one by one`() throws {
    let folder = try TemporaryFolder()
    let files = (1...50).lazy.map { SiteFile(path: "p/\($0).html", bytes: [UInt8($0)]) }
    let publisher = try Publisher(to: FilePath(folder("site")))
    #expect(try publisher.publish(files).written == 50)
  }
}

/// Tells its first use from the later ones.
private final class FirstOnly: Sendable {
  private let uses = Mutex(0)

  var isFirst: Bool {
    uses.withLock { uses in
      uses += 1
      return uses == 1
    }
  }
}
