import Glibc

/// Finds the files that a glob stands for.
struct GlobSearch {
  /// A file found, named the way the glob names it.
  struct Match: Hashable, Sendable {
    /// To open it by.
    let path: FilePath
    /// As written in the glob, wildcards filled in, without `.` and doubled slashes.
    let name: [UInt8]
  }

  private(set) var matches: [Match] = []
  /// Folders that can't be listed.
  private(set) var failures: [SystemError] = []

  /// - Parameters:
  ///   - glob: relative to the root, or absolute; may lead outside it.
  ///   - root: the project's root.
  init(_ glob: String, in root: FilePath) {
    let isAbsolute = glob.utf8.first == FilePath.slash
    let parts = glob.utf8.split(separator: FilePath.slash).map { String(Substring($0)) }
      .filter { $0 != "." }
    let start =
      isAbsolute
      ? Match(path: FilePath("/"), name: [FilePath.slash])
      : Match(path: root, name: [])
    if !parts.isEmpty { search(start, parts.map(GlobPattern.init)[...]) }
  }

  private mutating func search(_ place: Match, _ parts: ArraySlice<GlobPattern>) {
    guard let part = parts.first else { return take(place) }
    let rest = parts.dropFirst()
    if part.isAnyDepth { return searchDepths(of: place, rest) }
    // A name may hold the characters of a wildcard.
    let literal = place.appending(Array(part.text.utf8))
    let isThere = (try? SystemCalls.status(of: literal.path)) != nil
    if isThere { search(literal, rest) }
    guard part.isWild else { return }
    for name in names(in: place) where part.matches(name) && !name.elementsEqual(part.text.utf8) {
      let found = place.appending(name)
      if rest.isEmpty, isSetAsideList(found) { continue }
      if rest.isEmpty || !isSite(found) { search(found, rest) }
    }
  }

  /// The folder itself and all below it; links are not entered, so there are no circles.
  private mutating func searchDepths(of place: Match, _ rest: ArraySlice<GlobPattern>) {
    let names = names(in: place)
    if rest.isEmpty {
      for name in names where name.first != UInt8(ascii: ".") {
        let found = place.appending(name)
        if !isSetAsideList(found) { take(found) }
      }
    } else {
      search(place, rest)
    }
    for name in names where name.first != UInt8(ascii: ".") {
      let folder = place.appending(name)
      if (try? SystemCalls.status(of: folder.path))?.kind == .folder, !isSite(folder) {
        searchDepths(of: folder, rest)
      }
    }
  }

  /// Whether a folder holds a site made by an earlier build. No wildcard leads into one, or a
  /// report's own tables would be read as responses the next time.
  private func isSite(_ place: Match) -> Bool {
    (try? SystemCalls.status(of: place.path.appending(ReservedName.manifest))) != nil
  }

  /// Whether a file lists the rows that an earlier build set aside; no wildcard stands for one.
  private func isSetAsideList(_ place: Match) -> Bool {
    SetAsidePlace.isList(place.path)
  }

  /// Everything but folders counts as a file; what can't be read is told when it is read.
  private mutating func take(_ match: Match) {
    let status = try? SystemCalls.status(of: match.path, following: true)
    if status?.kind != .folder { matches.append(match) }
  }

  private mutating func names(in place: Match) -> [[UInt8]] {
    do throws(SystemError) {
      return try SystemCalls.names(in: place.path)
    } catch {
      if !error.isAbsence { failures.append(error) }
      return []
    }
  }
}

extension GlobSearch.Match {
  fileprivate func appending(_ part: [UInt8]) -> GlobSearch.Match {
    let joint = name.isEmpty || name.last == FilePath.slash ? [] : [FilePath.slash]
    return GlobSearch.Match(path: path.appending(part), name: name + joint + part)
  }
}
