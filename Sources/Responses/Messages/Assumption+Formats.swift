import Diagnostics

extension Assumption {
  /// - Parameter isOnlyOne: whether no other sheet can be read as responses at all.
  static func sheetChosen(_ name: String, count: Int, isOnlyOne: Bool) -> Assumption {
    Assumption(
      "sheet",
      "The responses are those of the sheet \(name.quotedName), the only one of \(count) that "
        + (isOnlyOne
          ? "can be read as such." : "holds more than a row, a summary or answers without dates."))
  }

  static func sheetsHidden(_ names: [String]) -> Assumption {
    let what = names.count == 1 ? "The hidden sheet" : "The hidden sheets"
    return Assumption(
      "hidden-sheets",
      "\(what) \(names.quotedList("and")) \(names.count == 1 ? "was" : "were") left out.")
  }

  static func hiddenRowsCounted(_ count: Int) -> Assumption {
    Assumption(
      "hidden-rows",
      "\(count) \(count == 1 ? "row is" : "rows are") hidden in the workbook, as by a filter, and "
        + "counted all the same.")
  }

  static func formulasEmpty(_ count: Int) -> Assumption {
    Assumption(
      "formulas-without-results",
      "\(count) \(count == 1 ? "cell holds a formula" : "cells hold formulas") without a stored "
        + "result and count as blank.")
  }

  static let serialsFrom1904 = Assumption(
    "serial-epoch", "Serial numbers of days count from 1904-01-01, as the workbook says.")

  static func listInside(_ name: String) -> Assumption {
    Assumption("json-list", "The responses are the list \(name.quotedName) of the JSON object.")
  }
}
