import Diagnostics
import Site
import Testing

@testable import BarographCommand

/// Lets every single change of the disk be the last one of a run.
@Suite struct KilledRunTests {
  /// A place with the first site published among files of others, and its tree.
  private func published(inPlace: Bool) throws -> TemporaryFolder {
    let folder = try TemporaryFolder(inMemory: true)
    try folder.write("*", to: "site/.gitignore")
    try Sites.publish(Sites.first, to: folder("site"), inPlace: inPlace)
    try folder.write("kept", to: "site/quarters/notes.txt")
    try folder.makeFolder("site/empty")
    try folder.makeLink("site/link", to: "../elsewhere")
    return folder
  }

  private func tree(after sites: [SiteFile]..., inPlace: Bool) throws -> [String] {
    let folder = try published(inPlace: inPlace)
    for site in sites { try Sites.publish(site, to: folder("site"), inPlace: inPlace) }
    return try folder.tree()
  }

  @Test func `shows the old site whole or the new one whole wherever an exchange is killed`() throws
  {
    let old = try tree(inPlace: false)
    let new = try tree(after: Sites.second, inPlace: false)
    let next = try tree(after: Sites.second, Sites.third, inPlace: false)
    let isOfSite = { (line: String) in line.hasPrefix("site/") }
    for number in 0... {
      let folder = try published(inPlace: false)
      let failures = Failures(at: number, .kill)
      _ = try? Sites.publish(Sites.second, to: folder("site"), disk: failures.disk)
      let found = try folder.tree().filter(isOfSite)
      #expect(found == old.filter(isOfSite) || found == new.filter(isOfSite), "step \(number)")
      try Sites.publish(Sites.third, to: folder("site"))
      #expect(try folder.tree() == next, "step \(number)")
      if !failures.happened { return #expect(number > 30) }
    }
  }

  @Test func `completes or drops a replacement in place wherever it is killed`() throws {
    let old = try tree(inPlace: true)
    let new = try tree(after: Sites.second, inPlace: true)
    let next = try tree(after: Sites.second, Sites.third, inPlace: true)
    for number in 0... {
      let folder = try published(inPlace: true)
      let failures = Failures(at: number, .kill)
      _ = try? Sites.publish(
        Sites.second, to: folder("site"), inPlace: true, disk: failures.disk)
      _ = try Publisher(to: FilePath(folder("site")))
      let found = try folder.tree()
      #expect(found == old || found == new, "step \(number)")
      try Sites.publish(Sites.third, to: folder("site"), inPlace: true)
      #expect(try folder.tree() == next, "step \(number)")
      if !failures.happened { return #expect(number > 30) }
    }
  }

  @Test func `completes a replacement whose completion was killed too`() throws {
    let new = try tree(after: Sites.second, inPlace: true)
    var completed = 0
    for number in stride(from: 20, to: 60, by: 3) {
      for later in stride(from: 0, to: 40, by: 3) {
        let folder = try published(inPlace: true)
        _ = try? Sites.publish(
          Sites.second, to: folder("site"), inPlace: true,
          disk: Failures(at: number, .kill).disk)
        var options = Publisher.Options()
        options.disk = Failures(at: later, .kill).disk
        _ = try? Publisher(to: FilePath(folder("site")), options: options)
        try Sites.publish(Sites.second, to: folder("site"), inPlace: true)
        #expect(try folder.tree() == new, "step \(number), then \(later)")
        completed += 1
      }
    }
    #expect(completed > 150)
  }

  @Test func `leaves a killed first publication absent or whole`() throws {
    for number in 0... {
      let folder = try TemporaryFolder(inMemory: true)
      let failures = Failures(at: number, .kill)
      _ = try? Sites.publish(Sites.first, to: folder("a/site"), disk: failures.disk)
      let found = try folder.tree().filter { $0.hasPrefix("a/site/") }
      #expect(found.isEmpty || found.contains("a/site/index.html: first index"))
      try Sites.publish(Sites.first, to: folder("a/site"))
      let names = try SystemCalls.names(in: folder.path.appending("a"))
      #expect(names == [Array("site".utf8)])
      if !failures.happened { return }
    }
  }

  @Test(arguments: [false, true])
  func `keeps the old site and leaves nothing behind when the disk is full`(inPlace: Bool) throws {
    let old = try tree(inPlace: inPlace)
    let new = try tree(after: Sites.second, inPlace: inPlace)
    for number in 0... {
      let folder = try published(inPlace: inPlace)
      let failures = Failures(at: number, .once)
      do {
        try Sites.publish(
          Sites.second, to: folder("site"), inPlace: inPlace, disk: failures.disk)
        let found = try folder.tree().filter { $0.hasPrefix("site/") }
        #expect(found == new.filter { $0.hasPrefix("site/") }, "step \(number)")
      } catch let refusal as Refusal {
        let diagnostic = try #require(refusal.diagnostics.first)
        #expect(diagnostic.id == "cannot-write")
        let isJournaled = diagnostic.remedy?.hasSuffix("completes the new site.") ?? false
        if isJournaled { _ = try Publisher(to: FilePath(folder("site"))) }
        #expect(try folder.tree() == (isJournaled ? new : old), "step \(number)")
      }
      if !failures.happened { return #expect(number > 30) }
    }
  }
}
