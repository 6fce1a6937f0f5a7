import Diagnostics
import Periods

extension Assumption {
  static func scaleFromOne(_ name: String) -> Assumption {
    Assumption(
      "scale-from-one",
      "The question \(name.quotedName) runs from 1 to 10; its answers count as they are.")
  }

  static func bottomUndecided(_ name: String) -> Assumption {
    Assumption(
      "bottom-label",
      "Nobody chose 0 or 1 in the column \(name.quotedName), so that the label of its low end may be "
        + "that of either; it counts as 1. Groups and NPS are the same, the mean is not.")
  }

  /// - Parameter path: the file that shows it.
  static func scaleProven(_ name: String, top: Int, by path: String) -> Assumption {
    Assumption(
      "scale-proven",
      "No answer in the column \(name.quotedName) is above \(top); \(path), which has the same "
        + "columns, shows that its scale runs to 10.")
  }

  static let scaleUnprovenID = "scale-unproven"

  static func scaleUnproven(_ name: String, top: Int) -> Assumption {
    Assumption(
      scaleUnprovenID,
      "No answer in the column \(name.quotedName) is above \(top); too few answers tell whether "
        + "its scale is shorter, so they count as answers from 0 to 10.")
  }

  static func dateOrderDetected(_ order: DateOrder, _ name: String) -> Assumption {
    let sentence =
      switch order {
      case .dayMonthYear, .monthDayYear, .yearMonthDay:
        "Dates in the column \(name.quotedName) are read as \(order.words), the only order that "
          + "fits its values."
      case .yearMonth:
        "The column \(name.quotedName) holds months; its answers count on the first day of theirs."
      case .unixSeconds, .unixMilliseconds, .serial, .serial1904:
        "The column \(name.quotedName) holds \(order.words)."
      }
    return Assumption("date-order", sentence)
  }

  static func allDatesWithheld(_ name: String) -> Assumption {
    Assumption(
      "no-date-column",
      "The dates in the column \(name.quotedName) are all 1980-01-01, which stands for a finished "
        + "answer whose date was not kept; answers are counted without dates.")
  }

  static func datesWithheld(_ name: String) -> Assumption {
    Assumption(
      "dates-withheld",
      "1980-01-01 in the column \(name.quotedName) stands for a finished answer whose date was not "
        + "kept; such answers have no date.")
  }

  static func quartersAlone(_ name: String) -> Assumption {
    Assumption(
      "no-date-column",
      "The column \(name.quotedName) holds quarters, which do not tell the month of an answer; "
        + "answers are counted without dates.")
  }

  static func dateOrderConfirmed(
    _ order: DateOrder, _ name: String, by witness: String
  ) -> Assumption {
    Assumption(
      "date-order",
      "Dates in the column \(name.quotedName) are read as \(order.words), as the column "
        + "\(witness.quotedName) confirms.")
  }

  /// Texts that counted as scores.
  static func labels(_ labels: [(text: String, score: Int, count: Int)], in name: String)
    -> Assumption
  {
    let parts = labels.map { label in
      "\(label.text.quotedName) counts as \(label.score) "
        + (label.count == 1 ? "(1 answer)" : "(\(label.count) answers)")
    }
    return Assumption(
      "score-labels", "In the column \(name.quotedName), \(parts.joined(separator: " and ")).")
  }

  /// Numbers that are no answers, by value.
  static func impossibleScores(
    _ numbers: [(number: Int, count: Int)], others: Int, in name: String
  ) -> Assumption {
    var parts = numbers.map { number in
      let text = number.number < 0 ? "−\(number.number.magnitude)" : "\(number.number)"
      return "\(text) (\(number.count == 1 ? "once" : "\(number.count) times"))"
    }
    if others > 0 { parts.append(parts.isEmpty ? "\(others) in all" : "\(others) more") }
    let last = parts.popLast() ?? ""
    let list = parts.isEmpty ? last : "\(parts.joined(separator: ", ")) and \(last)"
    return Assumption(
      "impossible-scores",
      "Numbers outside 0 to 10 in the column \(name.quotedName) are set aside: \(list).")
  }

  static func groupsDisagree(_ count: Int, of compared: Int, _ name: String) -> Assumption {
    Assumption(
      "group-column",
      count == 0
        ? "The column \(name.quotedName) states the groups that the scores give."
        : "The column \(name.quotedName) states another group than the score for \(count) of "
          + "\(compared) answers; the score counts.")
  }
}

extension DateOrder {
  fileprivate var words: String {
    switch self {
    case .yearMonthDay: "year, month, day"
    case .dayMonthYear: "day, month, year"
    case .monthDayYear: "month, day, year"
    case .yearMonth: "months"
    case .unixSeconds: "seconds since 1970 in UTC"
    case .unixMilliseconds: "milliseconds since 1970 in UTC"
    case .serial: "the serial numbers of a spreadsheet"
    case .serial1904: "the serial numbers of a spreadsheet that counts from 1904"
    }
  }
}
