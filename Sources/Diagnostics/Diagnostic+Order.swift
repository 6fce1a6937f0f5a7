extension Diagnostic: Comparable {
  /// The order of printing: by file, line and column, then the graver first, then by words.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    let (l, r) = (left.place, right.place)
    if l?.file != r?.file { return (l?.file ?? "") < (r?.file ?? "") }
    if l?.line != r?.line { return (l?.line ?? 0) < (r?.line ?? 0) }
    if l?.column != r?.column { return (l?.column ?? 0) < (r?.column ?? 0) }
    if left.severity != right.severity { return left.severity > right.severity }
    return (left.id, left.message) < (right.id, right.message)
  }
}
