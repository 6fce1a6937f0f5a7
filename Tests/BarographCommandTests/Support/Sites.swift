import Site
import Threads

@testable import BarographCommand

/// Small sites for tests of publishing.
enum Sites {
  static let first = files([
    "index.html": "first index", "method.html": "the method", "products/atlas.html": "atlas 1",
    "quarters/2026-q2.html": "second quarter", "quarters/2026-q2/atlas.html": "atlas in q2",
    "old": "a file that becomes a folder", "folder/page.html": "a folder that becomes a file",
  ])
  /// Changes, adds, keeps and removes files, and swaps files and folders.
  static let second = files([
    "index.html": "second index", "method.html": "the method", "products/atlas.html": "atlas 2",
    "products/beacon.html": "beacon", "quarters/2026-q3.html": "third quarter",
    "old/page.html": "inside a folder", "folder": "a file now", "data/report.json": "{}",
  ])
  static let third = files(["index.html": "third index", "trends.html": "trends"])

  /// Many files in several folders.
  static func many(_ text: String) -> [SiteFile] {
    (0..<300).map { number in
      SiteFile(
        path: "folder-\(number % 7)/page-\(1000 + number).html",
        bytes: Array("\(number % 3 == 0 ? "" : text) \(number)".utf8))
    }
  }

  static func files(_ texts: [String: String]) -> [SiteFile] {
    texts.sorted { $0.key < $1.key }.map { SiteFile(path: $0.key, bytes: Array($0.value.utf8)) }
  }

  /// Publishes and lets the publisher go, which ends its locks.
  @discardableResult
  static func publish(
    _ files: [SiteFile], to path: String, inPlace: Bool = false, disk: Disk = Disk(),
    threads: Int = 1
  ) throws -> Publication {
    var options = Publisher.Options()
    options.disk = disk
    options.replacesInPlace = inPlace
    options.threads = ThreadPool(threads: threads)
    return try Publisher(to: FilePath(path), options: options).publish(files)
  }
}
