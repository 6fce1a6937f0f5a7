import Diagnostics
import Periods
import Responses

/// The time zone files of this system.
struct HostTimeZones: TimeZoneSource {
  /// The folder of the files; nil where there is none.
  let folder: FilePath?

  /// Finds the files: in the folder that `TZDIR` names, else where systems keep them.
  init(_ environment: Environment = .process, usual: [String] = HostTimeZones.usualFolders) {
    let named = environment.nonEmpty("TZDIR").map { [$0] } ?? []
    folder = (named + usual).lazy.map { FilePath($0) }.first { path in
      path.isAbsolute && (try? SystemCalls.status(of: path, following: true))?.kind == .folder
    }
  }

  static let usualFolders = ["/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/etc/zoneinfo"]

  func rules(of name: String) throws(TimeZoneProblem) -> TimeZoneRules {
    guard let folder else { throw .noDatabase }
    // A name leads nowhere but into the folder; see `ZoneName`.
    guard case .named(let name) = ZoneName(name) else { throw .unknown(nearest: nil) }
    let path = folder.appending(name)
    let status = try? SystemCalls.status(of: path, following: true)
    guard let status, status.kind == .file else {
      let names = ZoneNames(in: folder)
      throw names.list.isEmpty ? .noDatabase : .unknown(nearest: names.nearest(to: name))
    }
    // Many names are links to the zone that has taken their place.
    guard status.size <= Self.largestFile, let file = try? SystemCalls.resolved(path),
      let bytes = try? Disk().bytes(of: file),
      let rules = TimeZoneRules(zoneFile: bytes)
    else { throw .damaged(path: path.text) }
    return rules
  }

  /// The largest files have some 4 kB.
  private static let largestFile = 1 << 20

  /// Which edition of the tz database the files are, such as `2026a`; nil where they don't say.
  var version: String? {
    guard let folder else { return nil }
    let source = folder.appending("tzdata.zi")
    if let line = firstLine(of: source), line.hasPrefix("# version ") {
      return Self.edition(line.dropFirst(10))
    }
    return firstLine(of: folder.appending("+VERSION")).flatMap { Self.edition($0[...]) }
  }

  /// What is printed wherever times are converted.
  var sentence: String {
    guard let folder else { return "Time zones come from no files of this system." }
    let edition =
      version.map { "edition \($0) of the tz database" } ?? "a tz database of unknown edition"
    return "Time zones follow \(edition), in \(folder.text)."
  }

  private static func edition(_ text: Substring) -> String? {
    let isShort = (1...20).contains(text.utf8.count)
    let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    return isShort && isPlain ? String(text) : nil
  }

  private func firstLine(of path: FilePath) -> String? {
    guard let descriptor = try? SystemCalls.open(path, .read),
      let start = try? SystemCalls.read(descriptor, upTo: 64, at: path)
    else { return nil }
    return String(decoding: start.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }
}

/// The names of all zones, to find the one that was meant.
private struct ZoneNames {
  /// In the order of their bytes.
  let list: [String]

  /// - Parameter folder: the folder of the zones.
  init(in folder: FilePath) {
    list = Self.names(in: folder, prefix: "", depth: 3)
  }

  /// The zone with that city, whatever its continent, else the one spelled most alike.
  func nearest(to name: String) -> String? {
    let city = Self.lastPart(name)
    return list.first { Self.lastPart($0) == city } ?? NearestName.of(name, among: list)
  }

  private static func lastPart(_ name: String) -> String {
    (name.split(separator: "/").last.map(String.init) ?? name).lowercased()
  }

  private static func names(in folder: FilePath, prefix: String, depth: Int) -> [String] {
    let entries = ((try? SystemCalls.names(in: folder)) ?? [])
      .map { String(decoding: $0, as: UTF8.self) }
    return entries.flatMap { entry -> [String] in
      // Zones begin with a capital; `posix` and `right` hold the same once more.
      guard let first = entry.utf8.first, (0x41...0x5A).contains(first) else { return [] }
      let path = folder.appending(entry)
      switch (try? SystemCalls.status(of: path, following: true))?.kind {
      case .folder:
        return depth > 1 ? names(in: path, prefix: prefix + entry + "/", depth: depth - 1) : []
      case .file: return ZoneName(entry) == nil ? [] : [prefix + entry]
      default: return []
      }
    }
  }
}
