import CSV
import Diagnostics
import Exports
import Periods
import Responses
import Statistics

extension FileInspection {
  /// What was found, as one JSON object; nothing is withheld for being small.
  var json: JSONValue {
    .object(
      [("file", .string(file.path))] + formatMembers + columnMembers
        + [("assumptions", .strings(file.assumptions.map(\.sentence)))]
        + ReportJSON.account(file.account) + [("undated", .int(undated))]
        + Self.figures(scores)
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
      ("headerRows", .int(layout.headerRows)),
    ]
  }

  private var columnMembers: [(String, JSONValue)] {
    [
      ("scoreColumn", .string(layout.scoreColumn)),
      ("dateColumn", .optional(layout.dateColumn)),
      ("dateOrder", .optional(layout.dateOrder?.rawValue)),
      ("productColumn", .optional(layout.productColumn)),
      ("commentColumn", .optional(layout.commentColumn)),
      ("dimensions", .strings(layout.dimensionColumns)),
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
