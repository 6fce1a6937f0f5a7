import Diagnostics
import Foundation
import Glibc
import Site
import Testing

@testable import BarographCommand

@Suite struct PublisherTests {
  private func ids(_ body: () throws -> Void) -> [String] {
    do { try body() } catch let refusal as Refusal { return refusal.diagnostics.map(\.id) } catch {
      return ["\(error)"]
    }
    return []
  }

  private func time(_ path: String) throws -> Int {
    try SystemCalls.status(of: FilePath(path)).modified.tv_sec
  }

  @Test func `publishes to a new folder and makes those above it`() throws {
    let folder = try TemporaryFolder()
    let publication = try Sites.publish(Sites.third, to: folder("a/b/site"))
    #expect(publication.written == 2 && publication.unchanged == 0 && publication.removed == 0)
    #expect(
      try folder.tree("a") == [
        "b/", "b/site/",
        "b/site/.barograph-manifest: barograph manifest 1\nindex.html\ntrends.html\n",
        "b/site/index.html: third index", "b/site/trends.html: trends",
      ])
  }

  @Test(arguments: [false, true])
  func `removes the pages that are gone and keeps the files of others`(inPlace: Bool) throws {
    let folder = try TemporaryFolder()
    try folder.write("*", to: "site/.gitignore")
    try Sites.publish(Sites.first, to: folder("site"), inPlace: inPlace)
    try folder.write("by hand", to: "site/products/notes.txt")
    try folder.write("deep", to: "site/own/deep/file")
    let publication = try Sites.publish(Sites.third, to: folder("site"), inPlace: inPlace)
    #expect(publication.removed == 6)
    #expect(
      try folder.tree("site").filter { !$0.hasPrefix(".barograph") } == [
        ".gitignore: *", "index.html: third index", "own/", "own/deep/", "own/deep/file: deep",
        "products/", "products/notes.txt: by hand", "trends.html: trends",
      ])
  }

  @Test(arguments: [false, true])
  func `lets unchanged files keep their times`(inPlace: Bool) throws {
    let folder = try TemporaryFolder()
    try Sites.publish(Sites.first, to: folder("site"), inPlace: inPlace)
    for name in ["site/method.html", "site/index.html"] {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1_000_000)], ofItemAtPath: folder(name))
    }
    try SystemCalls.setMode(0o600, of: FilePath(folder("site/method.html")))
    let publication = try Sites.publish(Sites.second, to: folder("site"), inPlace: inPlace)
    #expect(publication.unchanged == 1)
    #expect(try time(folder("site/method.html")) == 1_000_000)
    #expect(try SystemCalls.status(of: FilePath(folder("site/method.html"))).mode == 0o644)
    #expect(try time(folder("site/index.html")) > 1_000_000)
  }

  @Test func `leaves a folder alone whose site hasn't changed`() throws {
    let folder = try TemporaryFolder()
    try Sites.publish(Sites.first, to: folder("site"))
    let before = try SystemCalls.status(of: FilePath(folder("site")))
    let publication = try Sites.publish(Sites.first, to: folder("site"))
    #expect(publication.written == 0)
    #expect(try SystemCalls.status(of: FilePath(folder("site"))).isSame(as: before))
    #expect(try SystemCalls.names(in: folder.path) == [Array("site".utf8)])
  }

  @Test(arguments: [false, true])
  func `refuses a folder of somebody else and changes nothing`(inPlace: Bool) throws {
    let folder = try TemporaryFolder()
    try folder.write("precious", to: "site/thesis.txt")
    let before = try folder.tree()
    let found = ids { try Sites.publish(Sites.first, to: folder("site"), inPlace: inPlace) }
    #expect(found == ["foreign-output-folder"])
    #expect(try folder.tree() == before)
  }

  @Test func `refuses a folder with a damaged manifest`() throws {
    let folder = try TemporaryFolder()
    try folder.write("barograph manifest 1\n../../etc/passwd\n", to: "site/.barograph-manifest")
    #expect(ids { try Sites.publish(Sites.first, to: folder("site")) } == ["broken-manifest"])
  }

  @Test(arguments: [false, true])
  func `refuses to write over a file that somebody else put there`(inPlace: Bool) throws {
    let folder = try TemporaryFolder()
    try Sites.publish(Sites.third, to: folder("site"), inPlace: inPlace)
    try folder.write("mine", to: "site/method.html")
    let before = try folder.tree()
    let found = ids { try Sites.publish(Sites.first, to: folder("site"), inPlace: inPlace) }
    #expect(found == ["output-in-the-way"])
    #expect(try folder.tree() == before)
  }

  @Test(arguments: [false, true])
  func `follows no link out of the folder`(inPlace: Bool) throws {
    let folder = try TemporaryFolder()
    try folder.write("outside", to: "elsewhere/atlas.html")
    try Sites.publish(Sites.third, to: folder("site"), inPlace: inPlace)
    try folder.makeLink("site/products", to: folder("elsewhere"))
    let found = ids { try Sites.publish(Sites.first, to: folder("site"), inPlace: inPlace) }
    #expect(found == ["output-in-the-way"])
    #expect(try folder.tree("elsewhere") == ["atlas.html: outside"])
  }

  @Test(arguments: [false, true])
  func `removes nothing behind a link that took the place of a folder`(inPlace: Bool) throws {
    let folder = try TemporaryFolder()
    try Sites.publish(Sites.first, to: folder("site"), inPlace: inPlace)
    try folder.write("outside", to: "elsewhere/atlas.html")
    try Disk().removeTree(FilePath(folder("site/products")))
    try folder.makeLink("site/products", to: folder("elsewhere"))
    try Sites.publish(Sites.third, to: folder("site"), inPlace: inPlace)
    #expect(try folder.tree("elsewhere") == ["atlas.html: outside"])
    #expect(try folder.tree("site").contains("products -> " + folder("elsewhere")))
  }

  @Test func `publishes to where a link leads and keeps the link`() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("real")
    try folder.makeLink("output", to: "real/site")
    for site in [Sites.first, Sites.third] {
      try Sites.publish(site, to: folder("output"))
      #expect(try SystemCalls.target(ofLink: FilePath(folder("output"))).text == "real/site")
    }
    #expect(try folder.read("real/site/index.html") == "third index")
  }

  @Test(
    arguments: [
      "/etc/passwd", "../x", "a/../../x", "a//b", "", "a/", "./a", "a\0b", "a\nb",
      ".barograph-manifest",
    ])
  func `refuses a page outside the folder`(path: String) throws {
    let folder = try TemporaryFolder()
    let files = Sites.third + [SiteFile(path: path, bytes: [])]
    #expect(ids { try Sites.publish(files, to: folder("site")) } == ["unusable-site-path"])
    #expect(try folder.tree().isEmpty)
  }

  @Test func `refuses two pages at one path and a page that is also a folder`() throws {
    let folder = try TemporaryFolder()
    for clash in [["a": "1", "a/b": "2"], ["a/b/c": "1", "a/b": "2"]] {
      let files = Sites.files(clash)
      for order in [files, files.reversed()] {
        #expect(ids { try Sites.publish(order, to: folder("site")) } == ["site-path-twice"])
      }
    }
    let twice = Sites.third + Sites.third
    #expect(ids { try Sites.publish(twice, to: folder("site")) } == ["site-path-twice"])
  }

  @Test func `keeps two builds of one folder apart`() throws {
    let folder = try TemporaryFolder()
    let first = try Publisher(to: FilePath(folder("site")))
    #expect(ids { try Sites.publish(Sites.third, to: folder("site")) } == ["output-in-use"])
    try Sites.publish(Sites.third, to: folder("other"))
    _ = try first.publish(Sites.first)
    #expect(try folder.read("site/index.html") == "first index")
  }

  @Test func `takes over the lock file and the leftovers of a killed run`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: ".site.barograph-lock")
    try folder.write("half a page", to: ".site.barograph-new-1/index.html")
    try folder.write("not ours", to: ".site2.barograph-new-1/index.html")
    try Sites.publish(Sites.third, to: folder("site"))
    #expect(
      try SystemCalls.names(in: folder.path).map { String(decoding: $0, as: UTF8.self) } == [
        ".site2.barograph-new-1", "site",
      ])
  }

  @Test func `refuses a file as output and says what can't be written`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "file")
    #expect(ids { try Sites.publish(Sites.third, to: folder("file")) } == ["output-not-a-folder"])
    #expect(ids { try Sites.publish(Sites.third, to: folder("file/site")) } == ["cannot-write"])
    #expect(ids { try Sites.publish(Sites.third, to: "/") } == ["foreign-output-folder"])
    #expect(ids { try Sites.publish(Sites.third, to: "/proc/site") } == ["cannot-write"])
  }
}
