import CSV
import Diagnostics
import Exports
import JSON
import Periods
import Responses
import Statistics

extension FileInspection {
  /// What was found, as one JSON object; nothing is withheld for being small.
  var json: JSONValue {
    .object(
      [("file", .string(file.path))] + formatMembers + columnMembers
        + [("assumptions", .strings(assumed))]
        + accountMembers + Self.figures(scores)
        + [
          ("mean", scores.mean.map { .number($0, decimals: 4) } ?? .null),
          (
            "distribution",
            .object(scores.list.enumerated().map { ("\($0.offset)", .int($0.element)) })
          ),
          ("byMonth", Self.periods(byMonth)),
          ("byQuarter", Self.periods(byQuarter)),
        ])
  }

  private var formatMembers: [(String, JSONValue)] {
    let format = layout.format
    return [
      ("format", .string(format.name)), ("packing", .optional(format.packing)),
      ("sheet", .optional(layout.sheet)), ("encoding", .string(format.encoding)),
      ("lineEnds", .strings(format.lineEnds.names)),
      ("delimiter", .optional(format.delimiter.map { String(UnicodeScalar($0)) })),
      ("headerRows", .int(layout.headerRows)), ("preambleRows", .int(layout.preambleRows)),
      ("preset", .string(layout.preset)),
    ]
  }

  private var columnMembers: [(String, JSONValue)] {
    [
      ("scoreColumn", .string(layout.scoreColumn)),
      ("dateColumn", .optional(layout.dateColumn)),
      ("dateOrder", .optional(layout.dateOrder?.rawValue)),
      ("timeZone", .optional(timeZone)),
      ("commentColumn", .optional(layout.commentColumn)),
      ("productColumn", .optional(layout.productColumn)),
      ("idColumn", .optional(layout.idColumn)),
      ("respondentColumn", .optional(layout.respondentColumn)),
      ("dimensions", .strings(layout.dimensionColumns)),
    ]
  }

  /// The zone of the file's times: the one stated, or those written with them.
  private var timeZone: String? {
    let known = file.zones.known.map(\.text)
    return known.isEmpty ? layout.timeZone : known.joined(separator: ", ")
  }

  private var accountMembers: [(String, JSONValue)] {
    let account = file.account
    let exclusions = account.exclusions.filter { $0.value > 0 }.sorted { $0.key < $1.key }
    return [
      ("rows", .int(account.rows)), ("counted", .int(account.counted)),
      ("unanswered", .int(account.unanswered)), ("excluded", .int(account.excluded)),
      ("duplicates", .int(account.exclusions[.duplicate] ?? 0)),
      ("exclusions", .object(exclusions.map { ($0.key.rawValue, .int($0.value)) })),
      ("setAside", .int(account.setAsideTotal)),
      ("reasons", .object(account.reasons.map { ($0.reason.rawValue, .int($0.count)) })),
      ("undated", .int(undated)),
    ]
  }

  private static func figures(_ scores: ScoreCounts) -> [(String, JSONValue)] {
    let groups = scores.groups
    return [
      ("promoters", .int(groups.promoters)), ("passives", .int(groups.passives)),
      ("detractors", .int(groups.detractors)),
      ("nps", groups.nps.map { .number(100 * $0, decimals: 4) } ?? .null),
    ]
  }

  private static func periods(_ list: [PeriodCounts]) -> JSONValue {
    .object(
      list.map { period in
        let members = [("n", JSONValue.int(period.scores.total))] + figures(period.scores)
        return (FiscalCalendar.civil.key(period.period), .object(members))
      })
  }
}
