import Configuration
import Diagnostics

extension Assumption {
  /// - Parameter corrected: how many of the rows have another score than the one that counts.
  static func sameIds(_ column: String, _ rows: Int, corrected: Int) -> Assumption {
    let others =
      corrected == 0
      ? "" : " \(corrected) of them \(corrected == 1 ? "has" : "have") another score than that one."
    return Assumption(
      "same-ids",
      "\(leftOut(rows)): of responses with the same \(column.quotedName) the one that was answered "
        + "last counts, else the one that stands last.\(others)")
  }

  static func idsRepeat(_ column: String) -> Assumption {
    Assumption(
      "ids-repeat",
      "The column \(column.quotedName) is not used to find duplicates, because it repeats values for "
        + "different answers.")
  }

  static func idsRestart(_ column: String) -> Assumption {
    Assumption(
      "ids-restart",
      "The values of \(column.quotedName) are not compared with those of every other file, because "
        + "some of them stand beside different answers there.")
  }

  /// - Parameter files: the files whose rows count instead.
  static func repeatedRecords(_ rows: Int, in files: [String]) -> Assumption {
    Assumption(
      "repeated-records",
      "\(leftOut(rows)): \(files.quotedList("and")) "
        + "\(files.count == 1 ? "repeats" : "repeat") most records of the days they share.")
  }

  static func onePerQuarter(_ rows: Int, _ rule: DuplicateRule) -> Assumption {
    let which = rule == .firstPerQuarter ? "first" : "latest"
    return Assumption(
      "one-per-quarter",
      "\(leftOut(rows)): of the answers of a respondent about a product, only the "
        + "\(which) of a quarter counts.")
  }

  private static func leftOut(_ rows: Int) -> String {
    rows == 1 ? "1 duplicate is left out" : "\(rows) duplicates are left out"
  }
}
