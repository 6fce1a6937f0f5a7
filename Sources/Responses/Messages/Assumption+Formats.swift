extension Assumption {
  /// - Parameter isOnlyOne: whether no other sheet can be read as responses at all.
  static func sheetChosen(_ name: String, count: Int, isOnlyOne: Bool) -> Assumption {
    Assumption(
      "sheet", isOnlyOne ? .onlySheet : .fullestSheet,
      ["sheet": .name(name), "n": .count(count)])
  }

  static func sheetsHidden(_ names: [String]) -> Assumption {
    Assumption("hidden-sheets", .hiddenSheets, ["sheets": .names(names)])
  }

  static func hiddenRowsCounted(_ count: Int) -> Assumption {
    Assumption("hidden-rows", .hiddenRows, ["n": .count(count)])
  }

  static func formulasEmpty(_ count: Int) -> Assumption {
    Assumption("formulas-without-results", .formulasEmpty, ["n": .count(count)])
  }

  static let serialsFrom1904 = Assumption("serial-epoch", .serialsFrom1904)

  static func listInside(_ name: String) -> Assumption {
    Assumption("json-list", .listInside, ["list": .name(name)])
  }
}
