import Site
import Testing

@testable import BarographCommand

@Suite("A site whose files several threads write")
struct PublishingThreadTests {
  private func published(_ sites: [SiteFile]..., threads: Int) throws -> [String] {
    let folder = try TemporaryFolder(inMemory: true)
    for site in sites { try Sites.publish(site, to: folder("site"), threads: threads) }
    return try folder.tree()
  }

  @Test func `is the one that a single thread writes, also over another`() throws {
    let (old, new) = (Sites.many("old"), Sites.many("new") + Sites.third)
    #expect(try published(old, new, threads: 4) == published(old, new, threads: 1))
  }

  @Test func `is told file by file`() throws {
    let folder = try TemporaryFolder(inMemory: true)
    try Sites.publish(Sites.many("old"), to: folder("site"))
    let publication = try Sites.publish(Sites.many("new"), to: folder("site"), threads: 4)
    #expect(publication.written == 200 && publication.unchanged == 100)
  }

  @Test(arguments: [9, 40, 150, 400, 600])
  func `leaves the one before where the run is killed, and the next run goes on`(
    number: Int
  ) throws {
    let folder = try TemporaryFolder(inMemory: true)
    try Sites.publish(Sites.many("old"), to: folder("site"))
    let old = try folder.tree()
    let failures = Failures(at: number, .kill)
    #expect(throws: (any Error).self) {
      try Sites.publish(
        Sites.many("new"), to: folder("site"), disk: failures.disk, threads: 4)
    }
    let isOfSite = { (line: String) in line.hasPrefix("site/") }
    #expect(try folder.tree().filter(isOfSite) == old.filter(isOfSite))
    try Sites.publish(Sites.many("new"), to: folder("site"), threads: 4)
    #expect(try folder.tree() == published(Sites.many("new"), threads: 1))
  }
}
