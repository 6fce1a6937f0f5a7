import Configuration

extension Assumption {
  /// - Parameter corrected: how many of the rows have another score than the one that counts.
  static func sameIds(_ column: String, _ rows: Int, corrected: Int) -> Assumption {
    Assumption(
      "same-ids", corrected == 0 ? .sameIds : .sameIdsCorrected,
      ["n": .count(rows), "column": .name(column), "corrected": .count(corrected)])
  }

  static func idsRepeat(_ column: String) -> Assumption {
    Assumption("ids-repeat", .idsRepeat, ["column": .name(column)])
  }

  static func idsRestart(_ column: String) -> Assumption {
    Assumption("ids-restart", .idsRestart, ["column": .name(column)])
  }

  /// - Parameter files: the files whose rows count instead.
  static func repeatedRecords(_ rows: Int, in files: [String]) -> Assumption {
    Assumption("repeated-records", .repeatedRecords, ["n": .count(rows), "files": .names(files)])
  }

  static func onePerQuarter(_ rows: Int, _ rule: DuplicateRule) -> Assumption {
    Assumption(
      "one-per-quarter", rule == .firstPerQuarter ? .firstPerQuarter : .latestPerQuarter,
      ["n": .count(rows)])
  }
}
