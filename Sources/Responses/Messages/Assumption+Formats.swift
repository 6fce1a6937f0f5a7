import Diagnostics

extension Assumption {
  static func sheetChosen(_ name: String, count: Int) -> Assumption {
    Assumption(
      "sheet",
      "The responses are those of the sheet \(name.quotedName), the only one of \(count) that "
        + "can be read as such.")
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

  static func listInside(_ name: String) -> Assumption {
    Assumption("json-list", "The responses are the list \(name.quotedName) of the JSON object.")
  }
}
