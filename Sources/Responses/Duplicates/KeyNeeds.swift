import Configuration
import Periods

/// What has to be gathered in a second pass, because the first one left it open whether files hold
/// duplicates.
struct KeyNeeds {
  /// By the index of a file.
  private(set) var requests: [Int: KeyRequest] = [:]

  init(_ counts: [FileCount]) {
    for (index, count) in counts.enumerated() {
      let others = counts.indices.filter { $0 != index }.map { counts[$0] }
      var request = KeyRequest()
      if Self.needsIds(count, among: others) { request.ids = .keys }
      if !count.hasIds { request.records = Self.sharedDays(of: count, among: others) }
      if !request.isEmpty { requests[index] = request }
    }
  }

  /// Ids that only were followed have to be remembered where they don't ascend, or where another
  /// file of the survey may hold some of them.
  private static func needsIds(_ count: FileCount, among others: [FileCount]) -> Bool {
    guard count.keys.idsNoted == .order, !count.keys.order.isEmpty else { return false }
    if !count.keys.order.ascends { return true }
    return others.contains { other in
      other.result.file.survey == count.result.file.survey
        && other.keys.order.overlaps(count.keys.order)
    }
  }

  /// The days that a file without ids shares with other ones.
  private static func sharedDays(
    of count: FileCount, among others: [FileCount]
  ) -> [ClosedRange<CivilDate>] {
    guard let days = count.days else { return [] }
    return others.compactMap { other in
      guard !other.hasIds, count.maySharePopulation(with: other), let theirs = other.days,
        days.overlaps(theirs)
      else { return nil }
      return days.clamped(to: theirs)
    }
  }
}
