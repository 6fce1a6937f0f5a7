import Configuration
import Diagnostics
import Periods

@testable import Analysis
@testable import Responses

/// Every assumption there is, for one thing and for several where that makes a difference.
enum AssumptionSamples {
  static var all: [Assumption] {
    get throws {
      let asOf = asOf.map(\.assumption)
      return try asOf + scores + dates + formats + layout + columns + segments + zones
        + duplicates
    }
  }

  private static var asOf: [AsOf] {
    let date = CivilDate("2026-09-30")
    return [
      AsOf.given(option: date, configured: nil, sourceDateEpoch: nil),
      AsOf.given(option: nil, configured: date, sourceDateEpoch: nil),
      AsOf.given(option: nil, configured: nil, sourceDateEpoch: date),
      date.map { AsOf.latest(answer: $0) },
    ].compactMap { $0 }
  }

  private static let scores: [Assumption] = [
    .scaleFromOne("Q1"), .bottomUndecided("Q1"), .scaleProven("Q1", top: 5, by: "b.csv"),
    .scaleUnproven("Q1", top: 5),
    .labels([("Nie", 0, 1)], in: "Q1"),
    .labels([("Nie", 0, 1), ("Ja", 9, 1_200), ("Immer", 10, 3)], in: "Q1"),
    .impossibleScores([(-7, 1), (99, 1_234)], others: 0, in: "Q1"),
    .impossibleScores([], others: 4, in: "Q1"),
    .impossibleScores([(11, 3)], others: 1, in: "Q1"),
    .groupsDisagree(0, of: 9, "Q1"), .groupsDisagree(1, of: 2_000, "Q1"),
  ]

  private static let dates: [Assumption] =
    DateOrder.allCases.flatMap { order -> [Assumption] in
      [.dateOrderDetected(order, "Tag"), .dateOrderConfirmed(order, "Tag", by: "Ende")]
    } + [
      .allDatesWithheld("Tag"), .datesWithheld("Tag"), .quartersAlone("Tag"), .noDates,
      .datesAsWritten, .twoDigitYears,
    ]

  private static let formats: [Assumption] = [
    .sheetChosen("Blatt", count: 3, isOnlyOne: true),
    .sheetChosen("Blatt", count: 3, isOnlyOne: false), .sheetsHidden(["Alt"]),
    .sheetsHidden(["Alt", "Neu"]), .hiddenRowsCounted(1), .hiddenRowsCounted(2_000),
    .formulasEmpty(1), .formulasEmpty(2), .serialsFrom1904, .listInside("data.items"),
  ]

  private static var layout: [Assumption] {
    var utf16 = RecordFormat(name: "csv", encoding: "utf-16")
    utf16.unpairedSurrogates = 1
    utf16.isQuoted = false
    var halves = utf16
    halves.isEncodingGiven = true
    halves.unpairedSurrogates = 2
    var mixed = RecordFormat(name: "csv", encoding: "utf-8")
    mixed.invalidBytes = 1
    mixed.quotation = [.spaced, .escaped]
    var stated = RecordFormat(name: "csv", encoding: "utf-8")
    stated.invalidBytes = 2
    stated.delimiter = UInt8(ascii: ";")
    stated.isDelimiterStated = true
    let read = [utf16, halves, mixed, stated].flatMap { Assumption.layout($0) }
    let delimiters: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C, 0x1F]
    return read + delimiters.map { Assumption.delimiterDetected($0) } + [
      .linesAboveHeader(1), .linesAboveHeader(2),
    ] + heads + leftOut
  }

  private static var heads: [Assumption] {
    let kinds: [HeaderRows.Kind] = [.parts, .importIDs, .codes]
    return kinds.compactMap { kind in kind.reason.map { .headerDepth(3, as: $0) } }
      + [Preset.typeform, .qualtricsLegacy].compactMap { Assumption.presetDetected($0) }
      + [.commentBesideScore("Q1")]
  }

  private static var leftOut: [Assumption] {
    var one = Account()
    one.exclusions = [.preview: 1]
    var many = Account()
    many.exclusions = [.preview: 2, .unfinished: 1, .invalidated: 4, .otherSurvey: 5_000]
    return [
      Assumption.rowsLeftOut(one, by: .typeform), .rowsLeftOut(many, by: .qualtricsLegacy),
    ].compactMap { $0 }
  }

  private static let columns: [Assumption] =
    [.score, .date, .product, .comment, .id, .respondent, .filter].map {
      Assumption.columnDetected($0, "Spalte")
    } + [
      .commentsUnclear(["a", "b"]), .productUnclear((1...10).map { "s\($0)" }),
      .dimensionMissing("Land"), .constantOverColumn("Land"),
      .dimensionMissing(String(repeating: "lang", count: 20) + "#12"),
    ]

  private static var segments: [Assumption] {
    get throws {
      let lookup = try LookupTable(
        path: "konten.csv",
        settings: LookupSettings(
          file: LocatedText("konten.csv"), key: "konto", columns: ["land", "tarif"]),
        contents: BytesInMemory(Array("konto,land,tarif\n1,DE,a\n2,FR,b\n".utf8)))
      return [
        .notNumbers("Tage", 1), .notNumbers("Tage", 2), .joined(lookup, unmatched: 0, of: 9),
        .joined(lookup, unmatched: 1, of: 9), .productTooVaried("Spalte"),
        .notAvailable("Land", isName: true), .notAvailable("Land", isName: false),
      ]
    }
  }

  private static var zones: [Assumption] {
    get throws {
      struct NoZones: TimeZoneSource {
        func rules(of name: String) throws(TimeZoneProblem) -> TimeZoneRules {
          throw .noDatabase
        }
      }
      let zone = try ReportZone("UTC", at: nil, from: NoZones())
      var one = FileZones()
      one.offsets = [.init(seconds: 3_600, count: 3)]
      one.moved = 1
      var two = one
      two.offsets.append(.init(seconds: 7_200, count: 3))
      two.moved = 2
      var five = FileZones()
      five.offsets = (1...5).map { .init(seconds: $0 * 3_600, count: 1) }
      var bare = FileZones()
      bare.bare = 1
      var several = FileZones()
      several.bare = 2
      return [one, two, five, bare].map { .datesAsWritten($0) }
        + [one, two, five, bare, several].flatMap { Assumption.datesConverted($0, to: zone) }
    }
  }

  private static let duplicates: [Assumption] = [
    .sameIds("id", 1, corrected: 0), .sameIds("id", 3, corrected: 1),
    .sameIds("id", 1_500, corrected: 2), .idsRepeat("id"), .idsRestart("id"),
    .repeatedRecords(1, in: ["a.csv"]), .repeatedRecords(2, in: ["a.csv", "b.csv", "c.csv"]),
    .onePerQuarter(1, .firstPerQuarter), .onePerQuarter(2, .latestPerQuarter),
  ]
}
