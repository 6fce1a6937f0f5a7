/// Where response files lie, seen from the folder of a project.
enum ProjectPath {
  /// A path from the root of the file system, without links as far as it exists.
  static func absolute(_ path: FilePath) -> FilePath {
    if let resolved = try? SystemCalls.resolved(path) { return resolved }
    let parent = path.parent
    guard parent != path, !path.name.isEmpty else { return path }
    return absolute(parent).appending(path.name)
  }

  /// The globs for some files: one for all files of a kind where a folder holds no others, so that
  /// the next export is found too; else the files by name.
  static func globs(for paths: [FilePath], from root: FilePath) -> [String] {
    var globs: [String] = []
    var folders: [FilePath] = []
    for path in paths where !folders.contains(path.parent) { folders.append(path.parent) }
    for folder in folders {
      let names = paths.filter { $0.parent == folder }.map(\.name)
      let shown = relative(folder, from: root)
      let prefix = shown.isEmpty ? "" : GlobPattern.literal(shown) + "/"
      if let pattern = pattern(for: names, in: folder) {
        globs.append(prefix + pattern)
      } else {
        globs += names.map { prefix + GlobPattern.literal(String(decoding: $0, as: UTF8.self)) }
      }
    }
    return globs
  }

  /// `*.csv` where these are all files of that kind in the folder, and more than one.
  private static func pattern(for names: [[UInt8]], in folder: FilePath) -> String? {
    guard names.count > 1, let first = names.first,
      let dot = first.lastIndex(of: UInt8(ascii: ".")), dot > 0
    else { return nil }
    let pattern = "*" + GlobPattern.literal(String(decoding: first[dot...], as: UTF8.self))
    let glob = GlobPattern(pattern)
    let all = ((try? SystemCalls.names(in: folder)) ?? []).filter { glob.matches($0) }
    return Set(all) == Set(names) ? pattern : nil
  }

  /// The way from a folder to a path: down, or up and down unless that leads to the very top; empty
  /// for the folder itself.
  static func relative(_ path: FilePath, from root: FilePath) -> String {
    let (there, here) = (parts(path), parts(root))
    let common = zip(there, here).prefix { $0 == $1 }.count
    if common == 0, !here.isEmpty { return path.text }
    let up = [String](repeating: "..", count: here.count - common)
    let down = there[common...].map { String(decoding: $0, as: UTF8.self) }
    return (up + down).joined(separator: "/")
  }

  private static func parts(_ path: FilePath) -> [[UInt8]] {
    path.bytes.split(separator: FilePath.slash).map { Array($0) }.filter { $0 != [0x2E] }
  }
}
