import Exports
import Phrases
import Site

/// What else differs between two reports, which is why their figures may.
struct DifferenceReasons {
  private let difference: ReportDifference

  init(_ difference: ReportDifference) {
    self.difference = difference
  }

  /// A row each: what it is about, and how it differs.
  var rows: [[String]] { program + configuration + settings + account + files }

  private var program: [[String]] {
    let programs = difference.programs
    guard programs.old != programs.new else { return [] }
    return [
      ["program", DifferenceText.arrow(programs.old ?? "unknown", programs.new ?? "unknown")]
    ]
  }

  private var configuration: [[String]] {
    let configurations = difference.configurations
    guard let old = configurations.old, let new = configurations.new else {
      return configurations.old == configurations.new
        ? [] : [["configuration", "not known of both"]]
    }
    return old == new ? [] : [["configuration", "changed"]]
  }

  private var settings: [[String]] {
    difference.settings.map { setting in
      ["setting \(setting.name)", DifferenceText.arrow(setting.values.old, setting.values.new)]
    }
  }

  private var account: [[String]] {
    guard let old = difference.accounts.old, let new = difference.accounts.new, old != new else {
      return []
    }
    return [["rows", Self.sentence(old, new)]]
  }

  /// `56,120 → 57,210, counted 56,000 → 57,090`: all numbers that differ.
  private static func sentence(_ old: PublishedAccount, _ new: PublishedAccount) -> String {
    let numbers: [(name: String, old: Int, new: Int)] = [
      ("", old.rows, new.rows), ("counted ", old.counted, new.counted),
      ("unanswered ", old.unanswered, new.unanswered), ("excluded ", old.excluded, new.excluded),
      ("set aside ", old.setAside, new.setAside),
    ]
    return numbers.filter { $0.old != $0.new || $0.name.isEmpty }.map { number in
      number.name
        + DifferenceText.arrow(
          NumberText.english.count(number.old), NumberText.english.count(number.new))
    }.joined(separator: ", ")
  }

  private var files: [[String]] {
    difference.files.map { pair in
      let path = pair.old?.path ?? pair.new?.path ?? ""
      return ["file", DisplayText.printable(path) + ": " + Self.sentence(pair)]
    }
  }

  private static func sentence(_ file: Pair<PublishedFile>) -> String {
    switch (file.old, file.new) {
    case (let old?, let new?):
      if old.account == new.account { return "other bytes, as many rows of each kind" }
      return "rows " + sentence(old.account, new.account)
    case (nil, let new?):
      return "new, \(NumberText.english.counted(new.account.rows, "row", "rows"))"
    case (let old?, nil):
      return "gone, \(NumberText.english.counted(old.account.rows, "row", "rows"))"
    case (nil, nil): return ""
    }
  }
}
