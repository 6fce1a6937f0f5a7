/// Finds the known name that somebody most likely meant.
package enum NearestName {
  /// The candidate with the least edit distance to `name`, ignoring ASCII case, if it is near
  /// enough to be a slip: at most a third of the name's length, and at least one edit allowed.
  ///
  /// Ties go to the candidate that comes first.
  package static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars)
    let limit = max(1, wanted.count / 3)
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let known = Array(candidate.lowercased().unicodeScalars)
      guard abs(known.count - wanted.count) <= limit else { continue }
      let distance = editDistance(wanted, known)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }

  /// The number of insertions, deletions, replacements and swaps of neighbours between two words
  /// (optimal string alignment).
  static func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var twoBack: [Int] = []
    var back = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for j in b.indices {
        let cost = a[i] == b[j] ? 0 : 1
        var distance = min(row[j] + 1, back[j + 1] + 1, back[j] + cost)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          distance = min(distance, twoBack[j - 1] + 1)
        }
        row.append(distance)
      }
      twoBack = back
      back = row
    }
    return back[b.count]
  }
}
