import Analysis
import Diagnostics
import Periods
import Phrases
import Responses
import Site
import Statistics

/// What looking into a file found, for reading on a terminal.
struct InspectionText {
  let inspection: FileInspection
  /// The entry of a configuration that reads the file in the same way.
  let entry: SourceEntry
  let page: TerminalPage

  /// Blocks parted by blank lines: layout, account, score, distribution, quarters, assumptions, and
  /// what to write in `barograph.yml`.
  var text: String {
    let blocks = [layout, account, score, distribution, quarters, assumptions, configuration]
    let path = DisplayText.cut(inspection.file.path, to: page.width)
    return ([[page.heading(path)]] + blocks).filter { !$0.isEmpty }
      .map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  // MARK: Account and figures

  private var account: [String] {
    let account = inspection.file.account
    var rows = [("Rows", "\(NumberText.english.count(account.rows)) read")]
    rows.append(("", "\(NumberText.english.count(account.counted)) counted" + undated))
    rows.append(("", "\(NumberText.english.count(account.unanswered)) unanswered"))
    let exclusions = account.exclusions.filter { $0.value > 0 }.sorted { $0.key < $1.key }
    rows.append(
      (
        "",
        "\(NumberText.english.count(account.excluded)) excluded"
          + Self.listed(exclusions.map { ($0.key.rawValue, $0.value) })
      ))
    rows.append(
      (
        "",
        "\(NumberText.english.count(account.setAsideTotal)) set aside"
          + Self.listed(account.reasons.map { ($0.reason.rawValue, $0.count) })
      ))
    return rows.flatMap { row($0.0, $0.1) }
  }

  private var undated: String {
    let undated = inspection.undated
    return undated == 0
      ? ""
      : ", \(NumberText.english.count(undated)) of them without a date, which a build sets aside"
  }

  private static func listed(_ reasons: [(name: String, count: Int)]) -> String {
    guard !reasons.isEmpty else { return "" }
    return ": "
      + reasons.map { "\(NumberText.english.count($0.count)) \($0.name)" }.joined(separator: ", ")
  }

  private var score: [String] {
    guard let printed = figures(inspection.scores) else { return row("NPS", "no answers") }
    let interval =
      "\(NumberText.english.signed(printed.low)) to \(NumberText.english.signed(printed.high))"
    return row(
      "NPS", "\(NumberText.english.signed(printed.nps)) (\(interval) with 95 % confidence)")
      + row(
        "",
        "\(printed.promoters) % promoters, \(printed.passives) % passives, "
          + "\(printed.detractors) % detractors")
  }

  private var distribution: [String] {
    let counts = inspection.scores.list
    guard let most = counts.max(), most > 0 else { return [] }
    let room = max(10, min(48, page.width - 18))
    return counts.enumerated().map { score, count in
      // Whatever was answered at all shows.
      let length =
        count == 0 ? 0 : max(1, Int((Double(count) / Double(most) * Double(room)).rounded()))
      let number = score < 10 ? " \(score)" : "\(score)"
      return "  \(number)  \(page.bar(length, of: score))\(length > 0 ? " " : "")"
        + NumberText.english.count(count)
    }
  }

  private var quarters: [String] {
    inspection.byQuarter.flatMap { quarter -> [String] in
      let key = FiscalCalendar.civil.key(quarter.period)
      guard let printed = figures(quarter.scores) else { return row(key, "no answers") }
      let nps = NumberText.english.signed(printed.nps)
      let interval =
        "(\(NumberText.english.signed(printed.low)) to \(NumberText.english.signed(printed.high)))"
      let answers = NumberText.english.counted(quarter.scores.total, "answer", "answers")
      if page.width < 60 { return row(key, "\(nps) \(interval), \(answers)") }
      let figures = DisplayText.padded(nps, 5) + DisplayText.padded(interval, 15) + answers
      return ["  " + DisplayText.padded(key, Self.indent - 2) + figures]
    }
  }

  private func figures(_ scores: ScoreCounts) -> PrintedFigures? {
    Figures(scores, confidence: 0.95)?.printed
  }

  // MARK: Assumptions and configuration

  private var assumptions: [String] {
    let sentences = inspection.assumed
    guard !sentences.isEmpty else { return [] }
    return ["  " + page.heading("Assumed")]
      + sentences.flatMap { sentence in
        DisplayText.wrapped(sentence, page.width - 4).enumerated().map { index, line in
          (index == 0 ? "  - " : "    ") + line
        }
      }
  }

  /// Never wrapped or cut, since it is to be copied.
  private var configuration: [String] {
    guard !entry.files.isEmpty else { return [] }
    return ["  " + page.heading("To read it so in a report, write in barograph.yml")]
      + entry.lines.map { "    " + $0 }
  }

  /// A name and what it says, wrapped beside it.
  func row(_ name: String, _ value: String) -> [String] {
    let lines = DisplayText.wrapped(value, page.width - Self.indent)
    return lines.enumerated().map { index, line in
      "  " + DisplayText.padded(index == 0 ? name : "", Self.indent - 2) + line
    }
  }

  /// Where values begin.
  static let indent = 15
}
