/// What was gathered about the rows of a file to tell duplicates.
struct FileKeys: Hashable, Sendable {
  /// How far ids were noted.
  var idsNoted: KeyRequest.Ids
  var order = IdOrder()
  var ids = RowKeys()
  var respondents = RowKeys()
  var records = RowKeys()
  /// Whether the keys of records tell all that the records say.
  var areRecordsWhole = false

  init(ids: KeyRequest.Ids) {
    idsNoted = ids
  }

  /// Adds what was gathered from rows that follow.
  mutating func append(_ next: FileKeys) {
    order.append(next.order)
    ids.append(next.ids)
    respondents.append(next.respondents)
    records.append(next.records)
  }
}
