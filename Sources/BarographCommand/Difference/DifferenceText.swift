import Analysis
import Exports
import Phrases
import Site
import Wording

/// The difference of two reports in words, grouped by what the figures are of.
struct DifferenceText {
  private let difference: ReportDifference
  private var lines: [String] = []

  init(_ difference: ReportDifference) {
    self.difference = difference
    head()
    why()
    figures()
    targets()
    end()
  }

  /// The text, ending in a line break; its blanks are plain ones, for programs that search it.
  var text: String {
    let text = lines.map { DisplayText.printable($0) + "\n" }.joined()
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\u{A0}" ? " " : $0 }))
  }

  private mutating func head() {
    rows([
      ["Old", Self.name(difference.asOf.old, difference.builds.old?.short)],
      ["New", Self.name(difference.asOf.new, difference.builds.new?.short)],
    ])
  }

  private static func name(_ asOf: String?, _ build: String?) -> String {
    "as of \(asOf ?? "–"), " + (build.map { "build \($0)" } ?? "no build named")
  }

  private mutating func why() {
    let reasons = DifferenceReasons(difference).rows
    guard !reasons.isEmpty else { return }
    heading("Why")
    rows(reasons)
  }

  private mutating func figures() {
    var groups: [(scope: FigureScope, rows: [[String]])] = []
    for pair in difference.figures {
      guard let scope = pair.old?.scope ?? pair.new?.scope else { continue }
      if groups.last?.scope != scope.line { groups.append((scope.line, [])) }
      groups[groups.count - 1].rows.append(FigureRow(pair, scope).cells)
    }
    for group in groups {
      heading(Self.name(group.scope))
      rows(group.rows)
    }
  }

  /// `All answers`, `Store`, `region: EMEA, Store`, with the survey in front where there is one.
  private static func name(_ scope: FigureScope) -> String {
    var parts: [String] = []
    if let dimension = scope.dimension {
      parts.append("\(dimension): \(scope.segment ?? "not stated")")
    }
    if let product = scope.product { parts.append(product) }
    let name = parts.isEmpty ? "All answers" : parts.joined(separator: ", ")
    return DisplayText.printable((scope.survey.map { $0 + ": " } ?? "") + name)
  }

  private mutating func targets() {
    guard !difference.targets.isEmpty else { return }
    heading("Targets")
    rows(
      difference.targets.map { pair in
        let target = pair.old ?? pair.new
        return [
          DisplayText.printable(
            [target?.survey, target?.product ?? "All answers"].compactMap(\.self)
              .joined(separator: ": ")),
          Self.arrow(
            pair.old.map { "\(Self.signed($0.nps)) \($0.standing)" },
            pair.new.map { "\(Self.signed($0.nps)) \($0.standing)" }),
        ]
      })
  }

  private mutating func end() {
    lines.append("")
    let count = difference.figures.count
    guard !difference.areFiguresSame else { return lines.append("Every figure is the same.") }
    lines.append(NumberText.english.counted(count, "estimate differs.", "estimates differ."))
  }

  private mutating func heading(_ text: String) {
    lines += ["", text]
  }

  /// Rows whose cells stand below each other.
  private mutating func rows(_ rows: [[String]]) {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? DisplayText.width($0[column]) : 0 }.max() ?? 0
    }
    for row in rows {
      let cells = zip(row, widths).map { DisplayText.padded($0, $1) }
      let line = "  " + cells.filter { !$0.isEmpty }.joined(separator: "  ")
      lines.append(String(line.reversed().drop { $0 == " " }.reversed()))
    }
  }

  static func signed(_ points: Int) -> String { NumberText.english.signed(points) }

  /// `old → new`, or what there is of it.
  static func arrow(_ old: String?, _ new: String?) -> String {
    switch (old, new) {
    case (let old?, let new?): old == new ? new : "\(old) → \(new)"
    case (let old?, nil): "\(old) → gone"
    case (nil, let new?): "new: \(new)"
    case (nil, nil): "–"
    }
  }
}

/// One figure then and now, as cells.
private struct FigureRow {
  let cells: [String]

  init(_ pair: Pair<PublishedFigure>, _ scope: FigureScope) {
    let (old, new) = (pair.old, pair.new)
    cells = [
      scope.period.isEmpty ? "all periods" : scope.period,
      DifferenceText.arrow(old.map(Self.count), new.map(Self.count)),
      DifferenceText.arrow(old.map(Self.score), new.map(Self.score)),
      Self.further(old, new),
    ]
  }

  private static func count(_ figure: PublishedFigure) -> String {
    NumberText.english.counted(figure.estimate.n, "answer", "answers")
  }

  /// `NPS +31 (+29 to +33)`, or why there is none.
  private static func score(_ figure: PublishedFigure) -> String {
    guard let printed = figure.estimate.printed else {
      return figure.estimate.standing == "hidden" ? "withheld" : "no answers"
    }
    let ends = [printed.low, printed.high].map(DifferenceText.signed)
    return "NPS \(DifferenceText.signed(printed.nps)) (\(ends[0]) to \(ends[1]))"
  }

  /// Whether the period has ended since, and the verdicts that differ.
  private static func further(_ old: PublishedFigure?, _ new: PublishedFigure?) -> String {
    guard let old, let new else { return "" }
    var parts: [String] = []
    if old.isComplete != new.isComplete {
      parts.append(new.isComplete ? "complete now" : "not complete now")
    }
    if old.days != new.days { parts.append("days \(old.days) → \(new.days)") }
    for reference in ["previous", "year-earlier", "rest"] {
      let verdicts = [old, new].map { figure in
        figure.verdicts.first { $0.reference == reference }
      }
      guard verdicts[0] != verdicts[1] else { continue }
      let name = reference == "rest" ? "beside the rest" : "since \(reference)"
      parts.append("\(name): " + DifferenceText.arrow(words(verdicts[0]), words(verdicts[1])))
    }
    return parts.joined(separator: "; ")
  }

  private static func words(_ verdict: PublishedVerdict?) -> String? {
    verdict.map { verdict in
      verdict.verdict + (verdict.points.map { " " + DifferenceText.signed($0) } ?? "")
    }
  }
}
