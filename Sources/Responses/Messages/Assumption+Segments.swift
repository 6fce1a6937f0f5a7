import Configuration

extension Assumption {
  static func notNumbers(_ column: String, _ rows: Int) -> Assumption {
    Assumption("bins-not-numbers", .notNumbers, ["n": .count(rows), "column": .name(column)])
  }

  static func joined(_ lookup: LookupTable, unmatched: Int, of counted: Int) -> Assumption {
    Assumption(
      "joined-columns", unmatched == 0 ? .joined : .joinedUnmatched,
      [
        "columns": .names(lookup.settings.columns), "file": .text(lookup.path),
        "key": .name(lookup.settings.key), "n": .count(lookup.count),
        "unmatched": .count(unmatched), "counted": .count(counted),
      ])
  }

  static func productTooVaried(_ column: String) -> Assumption {
    Assumption(
      "product-column", .productTooVaried,
      ["column": .name(column), "limit": .count(SegmentName.limit)])
  }

  static func notAvailable(_ column: String, isName: Bool) -> Assumption {
    Assumption(
      "not-available", isName ? .regionNamedNA : .notStatedNA, ["column": .name(column)])
  }
}
