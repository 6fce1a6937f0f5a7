import Analysis
import CSV
import Diagnostics
import Periods
import Responses
import Site
import Statistics

/// What looking into a file found, for reading on a terminal.
struct InspectionText {
  let inspection: FileInspection

  /// Some lines: layout, account, score, distribution as a sketch of bars, quarters, assumptions.
  var text: String {
    let blocks = [layout, account, distribution, quarters, assumptions]
    return ([inspection.file.path] + blocks.flatMap(\.self)).joined(separator: "\n") + "\n"
  }

  private var layout: [String] {
    let layout = inspection.layout
    let rows: [(String, String?)] = [
      ("format", layout.format.name + packing + delimiter), ("sheet", layout.sheet),
      ("score", layout.scoreColumn),
      ("date", layout.dateColumn.map { $0 + order }), ("product", layout.productColumn),
      ("comment", layout.commentColumn),
      (
        "dimensions",
        layout.dimensionColumns.isEmpty ? nil : layout.dimensionColumns.joined(separator: ", ")
      ),
    ]
    return rows.compactMap { name, value in value.map { "  \(padded(name, 12))\($0)" } }
  }

  private var delimiter: String {
    switch inspection.layout.format.delimiter {
    case .none: ""
    case UInt8(ascii: "\t"): ", fields parted by tabs"
    case .some(let byte): ", fields parted by \(UnicodeScalar(byte))"
    }
  }

  private var packing: String {
    inspection.layout.format.packing.map { ", packed with \($0)" } ?? ""
  }

  private var order: String {
    inspection.layout.dateOrder.map { " (\($0.rawValue))" } ?? ""
  }

  private var account: [String] {
    let account = inspection.file.account
    let reasons = account.reasons.map { "\($0.count) \($0.reason.rawValue)" }
    var lines = [
      "",
      "  \(NumberText.counted(account.rows, "row", "rows")) = \(account.counted) counted + \(account.unanswered) unanswered + "
        + "\(account.excluded) excluded + \(account.setAsideTotal) set aside",
    ]
    if !reasons.isEmpty { lines.append("  set aside: \(reasons.joined(separator: ", "))") }
    if inspection.undated > 0 {
      lines.append("  \(inspection.undated) counted without a date, which `build` sets aside")
    }
    return lines + ["", "  " + score(inspection.scores)]
  }

  private func score(_ scores: ScoreCounts) -> String {
    guard let printed = Figures(scores, confidence: 0.95)?.printed else { return "no answers" }
    return "NPS \(NumberText.signed(printed.nps)) "
      + "(\(NumberText.signed(printed.low)) to \(NumberText.signed(printed.high)) "
      + "with 95 % confidence): \(printed.promoters) % promoters, "
      + "\(printed.passives) % passives, \(printed.detractors) % detractors, "
      + NumberText.counted(scores.total, "answer", "answers")
  }

  private var distribution: [String] {
    let counts = inspection.scores.list
    let most = max(1, counts.max() ?? 1)
    return [""]
      + counts.enumerated().map { score, count in
        let bar = String(repeating: "█", count: (count * 40 + most / 2) / most)
        return "  \(padded("\(score)", 3, atEnd: false)) \(padded(bar, 41))\(count)"
      }
  }

  private var quarters: [String] {
    guard !inspection.byQuarter.isEmpty else { return [] }
    return [""]
      + inspection.byQuarter.map { quarter in
        "  \(FiscalCalendar.civil.key(quarter.period))  \(score(quarter.scores))"
      }
  }

  private var assumptions: [String] {
    let sentences = inspection.file.assumptions.map(\.sentence)
    return sentences.isEmpty ? [] : ["", "  Assumed:"] + sentences.map { "  - \($0)" }
  }

  private func padded(_ text: String, _ width: Int, atEnd: Bool = true) -> String {
    let space = String(repeating: " ", count: max(0, width - text.unicodeScalars.count))
    return atEnd ? text + space : space + text
  }
}
