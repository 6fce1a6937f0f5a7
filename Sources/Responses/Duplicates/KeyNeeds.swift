/// What has to be gathered in a second pass, because the first one left it open whether files hold
/// duplicates.
struct KeyNeeds {
  /// By the index of a file.
  private(set) var requests: [Int: KeyRequest] = [:]

  init(_ counts: [FileCount]) {
    for index in counts.indices where Self.needsIds(index, counts) {
      requests[index, default: KeyRequest()].ids = .keys
    }
    for files in OverlappingFiles.groups(of: counts) {
      for (index, records) in files.requests {
        requests[index, default: KeyRequest()].records = records
      }
    }
  }

  /// Ids that only were followed have to be remembered where they don't ascend, or where another
  /// file of the survey may hold some of them.
  private static func needsIds(_ index: Int, _ counts: [FileCount]) -> Bool {
    let keys = counts[index].keys
    guard keys.idsNoted == .order, !keys.order.isEmpty else { return false }
    if !keys.order.ascends { return true }
    return counts.indices.contains { other in
      other != index && counts[other].keys.order.overlaps(keys.order)
        && counts[other].result.file.survey == counts[index].result.file.survey
    }
  }
}
