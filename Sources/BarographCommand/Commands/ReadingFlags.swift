import ArgumentParser
import Configuration
import Diagnostics
import Periods
import Responses

/// The answers to what a file leaves open, for commands that read files outside any project.
struct ReadingFlags: ParsableArguments {
  @Option(help: ArgumentHelp("The column of the score.", valueName: "column"))
  var score: String?

  @Option(help: ArgumentHelp("The column of the date.", valueName: "column"))
  var date: String?

  @Option(help: ArgumentHelp("The order of written dates: ymd, dmy or mdy.", valueName: "order"))
  var dateOrder: DateOrder?

  @Option(help: ArgumentHelp("The survey tool that wrote the file.", valueName: "name"))
  var preset: String?

  @Option(help: ArgumentHelp("The sheet of a workbook.", valueName: "name"))
  var sheet: String?

  @Option(
    help: ArgumentHelp(
      "The zone whose days count, such as Europe/Berlin; dates stay as written unless given.",
      valueName: "zone"))
  var timeZone: String?

  @Option(
    help: ArgumentHelp("A text that stands for a score; may be repeated.", valueName: "text=score"),
    transform: ReadingFlags.label)
  var label: [ScoreLabel] = []

  /// The flags that are given.
  var given: [String] {
    [
      ("score", score != nil), ("date", date != nil), ("date-order", dateOrder != nil),
      ("preset", preset != nil), ("sheet", sheet != nil), ("time-zone", timeZone != nil),
      ("label", !label.isEmpty),
    ].filter(\.1).map { "--\($0.0)" }
  }

  /// How files are read with these answers.
  var source: ResponseSource {
    var source = ResponseSource(files: [])
    source.score = score
    source.date = date
    source.dateOrder = dateOrder
    source.preset = preset
    source.sheet = sheet
    source.labels = label
    return source
  }

  /// The settings of reading outside any project.
  /// - Throws: a refusal where the time zone is missing.
  func settings(_ zones: HostTimeZones) throws(Refusal) -> ReadingSettings {
    var settings = ReadingSettings.inspection
    if let timeZone { settings.zone = try ReportZone(timeZone, at: nil, from: zones) }
    return settings
  }

  /// `Absolutely=10`; the text may hold an equals sign itself.
  private static func label(_ text: String) throws -> ScoreLabel {
    let bytes = Array(text.utf8)
    guard let sign = bytes.lastIndex(of: UInt8(ascii: "=")), sign > 0,
      let score = Int(String(decoding: bytes[(sign + 1)...], as: UTF8.self)),
      (0...10).contains(score)
    else {
      throw ValidationError("--label takes TEXT=SCORE, the score a whole number from 0 to 10.")
    }
    return ScoreLabel(text: String(decoding: bytes[..<sign], as: UTF8.self), score: score)
  }
}

extension DateOrder: ExpressibleByArgument {}
