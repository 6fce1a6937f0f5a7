import Analysis
import Charts
import Markup
import Periods
import Phrases
import Statistics
import Wording

extension PageContext {
  /// How often each score was given.
  func distributionFigure(
    _ content: String, _ estimate: Estimate, period: String, wide: Figure.Width
  ) -> Markup {
    guard let figures = estimate.figures else { return Markup() }
    let answering = Answering(figures, muteBelow: words.muteBelow)
    let chart = DistributionChart(
      text: ChartText(
        title: words.answeringTitle(answering),
        description: words.distributionDescription(figures)),
      counts: figures.counts.list,
      shareTexts: figures.printed.distribution.map(words.numbers.percent),
      groupNames: [words.detractors, words.passives, words.promoters])
    let table = distributionTable(content, figures, period: period)
    return Figure(
      id: id(content), wide: wide,
      note: [words.answeringNote(answering), words.distributionKey].compactMap(\.self)
        .joined(separator: " "),
      table: .folded(summary: words.tableSummary, table)
    ).markup(chart, on: self)
  }

  private func distributionTable(_ content: String, _ figures: Figures, period: String) -> Markup {
    DataTable(
      id: id(content + "-table"), caption: words.distributionCaption(period),
      columns: [
        .init(.name, words.answerHead), .init(.answers, words.answersHead),
        .init(.share, words.shareHead),
      ],
      rows: (0...10).map { score in
        .init(
          name: Markup(text: String(score)),
          cells: [
            Markup(text: words.numbers.count(figures.counts[score])),
            words.shareCell(figures.printed.distribution[score]),
          ])
      }
    ).markup(on: self)
  }

  /// The three groups as one bar with their names and shares below.
  func groupBar(_ content: String, _ figures: Figures) -> Markup {
    let printed = figures.printed
    let shares = [printed.promoters, printed.passives, printed.detractors]
    let chart = GroupBar(
      text: ChartText(
        title: words.shares(printed), description: words.groupBarDescription(figures)),
      shares: shares)
    let classes = ["promoter", "passive", "detractor"]
    return Markup { writer in
      writer.element("div", .class("groups"), .id(id(content))) { writer in
        writer.append(chart.svg(width: 352, id: self.chart("\(id(content))-bar")))
        writer.element("ul") { writer in
          for (index, name) in words.groupNames.enumerated() {
            writer.element("li", .class("g-\(classes[index])")) { writer in
              writer.text("\(name) ")
              writer.element("b", text: words.numbers.percent(shares[index]))
            }
          }
        }
      }
    }
  }

}
