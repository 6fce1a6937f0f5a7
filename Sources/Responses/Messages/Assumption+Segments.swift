import Configuration
import Diagnostics

extension Assumption {
  static func notNumbers(_ column: String, _ rows: Int) -> Assumption {
    Assumption(
      "bins-not-numbers",
      "\(rows) \(rows == 1 ? "answer has" : "answers have") a value of \(column.quotedName) that is no "
        + "number; \(rows == 1 ? "it counts" : "they count") as not stated.")
  }

  static func joined(_ lookup: LookupTable, unmatched: Int, of counted: Int) -> Assumption {
    let what = lookup.settings.columns.quotedList("and")
    let keys = "\(lookup.count) \(lookup.count == 1 ? "key" : "keys")"
    let rest =
      unmatched == 0
      ? ""
      : " \(unmatched) of \(counted) answers have a key that it does not list; they count as not "
        + "stated."
    return Assumption(
      "joined-columns",
      "\(what) are joined from \(lookup.path) by \(lookup.settings.key.quotedName), \(keys).\(rest)"
    )
  }

  static func productTooVaried(_ column: String) -> Assumption {
    Assumption(
      "product-column",
      "Answers are not split by product, because \(column.quotedName) has more than "
        + "\(SegmentName.limit) different values.")
  }

  static func notAvailable(_ column: String, isName: Bool) -> Assumption {
    Assumption(
      "not-available",
      isName
        ? "NA in the column \(column.quotedName) is taken for a name, as of North America, since other "
          + "values are names of such regions."
        : "NA in the column \(column.quotedName) counts as not stated.")
  }
}
