/// What speaks for a sheet that can be read as responses, beside others that can.
///
/// Covers, notes and summaries lie beside the answers, and a few words and numbers can look like a
/// table: one row, no answers, or scores without dates are no rival to a sheet of dated answers.
struct SheetWorth {
  private let answers: Int
  private let hasDates: Bool

  private init(_ reading: TableReading) {
    let facts = reading.planner.profile.columns[reading.plan.score]
    answers = facts.values
    hasDates = reading.plan.date != .none
  }

  /// Whether this sheet can't be the one with the responses where the other one is there.
  private func isBeaten(by other: SheetWorth) -> Bool {
    if answers <= 1 { return other.answers > 1 }
    return !hasDates && other.hasDates && other.answers >= answers * 2
  }

  /// The sheets that no other one beats, those with most answers first.
  static func best(of readings: [TableReading]) -> [TableReading] {
    let worths = readings.map { SheetWorth($0) }
    let unbeaten = readings.indices.filter { index in
      !worths.contains { worths[index].isBeaten(by: $0) }
    }
    return unbeaten.sorted { (-worths[$0].answers, $0) < (-worths[$1].answers, $1) }
      .map { readings[$0] }
  }
}
