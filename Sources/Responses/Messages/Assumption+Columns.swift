import Periods

extension Assumption {
  static func scaleFromOne(_ name: String) -> Assumption {
    Assumption("scale-from-one", .scaleFromOne, ["column": .name(name)])
  }

  static func bottomUndecided(_ name: String) -> Assumption {
    Assumption("bottom-label", .bottomUndecided, ["column": .name(name)])
  }

  /// - Parameter path: the file that shows it.
  static func scaleProven(_ name: String, top: Int, by path: String) -> Assumption {
    Assumption(
      "scale-proven", .scaleProven,
      ["column": .name(name), "top": .count(top), "file": .text(path)])
  }

  static let scaleUnprovenID = "scale-unproven"

  static func scaleUnproven(_ name: String, top: Int) -> Assumption {
    Assumption(scaleUnprovenID, .scaleUnproven, ["column": .name(name), "top": .count(top)])
  }

  static func dateOrderDetected(_ order: DateOrder, _ name: String) -> Assumption {
    let phrase: AssumptionPhrase =
      switch order {
      case .dayMonthYear, .monthDayYear, .yearMonthDay: .datesInOrder
      case .yearMonth: .monthsAlone
      case .unixSeconds, .unixMilliseconds, .serial, .serial1904: .datesHeld
      }
    return Assumption(
      "date-order", phrase, ["column": .name(name), "order": .clause(order.phrase)])
  }

  static func allDatesWithheld(_ name: String) -> Assumption {
    Assumption("no-date-column", .allDatesWithheld, ["column": .name(name)])
  }

  static func datesWithheld(_ name: String) -> Assumption {
    Assumption("dates-withheld", .datesWithheld, ["column": .name(name)])
  }

  static func quartersAlone(_ name: String) -> Assumption {
    Assumption("no-date-column", .quartersAlone, ["column": .name(name)])
  }

  static func dateOrderConfirmed(
    _ order: DateOrder, _ name: String, by witness: String
  ) -> Assumption {
    Assumption(
      "date-order", .datesConfirmed,
      ["column": .name(name), "order": .clause(order.phrase), "witness": .name(witness)])
  }

  /// Texts that counted as scores.
  static func labels(_ labels: [(text: String, score: Int, count: Int)], in name: String)
    -> Assumption
  {
    let parts = labels.map { label in
      AssumptionClause(
        .label,
        ["label": .name(label.text), "score": .count(label.score), "n": .count(label.count)])
    }
    return Assumption(
      "score-labels", .labels,
      ["column": .name(name), "labels": .row(parts, between: .betweenLabels)])
  }

  /// Numbers that are no answers, by value.
  static func impossibleScores(
    _ numbers: [(number: Int, count: Int)], others: Int, in name: String
  ) -> Assumption {
    var parts = numbers.map { number in
      let text = number.number < 0 ? "−\(number.number.magnitude)" : "\(number.number)"
      return AssumptionClause(
        .impossibleScore, ["number": .text(text), "n": .count(number.count)])
    }
    if others > 0 {
      parts.append(
        AssumptionClause(parts.isEmpty ? .impossibleInAll : .more, ["n": .count(others)]))
    }
    return Assumption(
      "impossible-scores", .impossibleScores, ["column": .name(name), "numbers": .clauses(parts)])
  }

  static func groupsDisagree(_ count: Int, of compared: Int, _ name: String) -> Assumption {
    count == 0
      ? Assumption("group-column", .groupsAgree, ["column": .name(name)])
      : Assumption(
        "group-column", .groupsDisagree,
        ["column": .name(name), "n": .count(count), "compared": .count(compared)])
  }
}

extension DateOrder {
  fileprivate var phrase: AssumptionPhrase {
    switch self {
    case .yearMonthDay: .yearMonthDay
    case .dayMonthYear: .dayMonthYear
    case .monthDayYear: .monthDayYear
    case .yearMonth: .yearMonth
    case .unixSeconds: .unixSeconds
    case .unixMilliseconds: .unixMilliseconds
    case .serial: .serial
    case .serial1904: .serial1904
    }
  }
}
