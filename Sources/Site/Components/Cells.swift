import Analysis
import Markup
import Periods
import Phrases
import Statistics
import Wording

/// The cells of tables: the same estimate or change is the same cell on every page.
extension Words {
  func scoreCell(_ estimate: Estimate) -> FigureCell {
    FigureCell(scoreMarkup(estimate), CellFigure.score(estimate, self))
  }

  private func scoreMarkup(_ estimate: Estimate) -> Markup {
    Markup { writer in
      let name: String =
        switch estimate.standing {
        case .shown: "score"
        case .muted: "score few"
        case .hidden, .none: "soft"
        }
      writer.element("span", .class(name), text: score(estimate))
      if estimate.standing == .muted {
        writer.text(" ")
        writer.element("small", text: fewAnswers)
      }
    }
  }

  func intervalCell(_ estimate: Estimate) -> FigureCell {
    FigureCell(Markup(text: interval(estimate)), CellFigure.interval(estimate))
  }

  func answersCell(_ estimate: Estimate) -> Markup { Markup(text: numbers.count(estimate.n)) }

  /// A change with its interval below it.
  func changeCell(_ change: Change?) -> FigureCell {
    FigureCell(
      cell(self.change(change)), CellFigure.change(change))
  }

  /// A drift with its interval below it.
  func driftCell(_ drift: Drift, grain: Grain, isUnitKnown: Bool) -> FigureCell {
    FigureCell(
      cell(self.drift(drift, grain: grain, isUnitKnown: isUnitKnown)), CellFigure.drift(drift))
  }

  func contrastCell(_ contrast: Contrast?) -> FigureCell {
    FigureCell(
      cell(self.contrast(contrast)), CellFigure.contrast(contrast))
  }

  /// The places a score may take: `1`, `2–3`.
  func rankCell(_ rank: Rank?) -> FigureCell {
    guard let rank else {
      return FigureCell(Markup { $0.element("span", .class("soft"), text: "–") }, [])
    }
    return FigureCell(
      Markup(text: self.rank(rank)),
      [CellFigure(.best, number: rank.best), CellFigure(.worst, number: rank.worst)])
  }

  /// The three printed shares, a cell each; empty cells without figures.
  func shareCells(_ estimate: Estimate) -> [any TableCell] {
    guard let printed = estimate.figures?.printed else { return [Markup(), Markup(), Markup()] }
    return [printed.promoters, printed.passives, printed.detractors].map(shareCell)
  }

  /// A share in whole percent.
  func shareCell(_ share: Int) -> FigureCell {
    FigureCell(Markup(text: numbers.percent(share)), [CellFigure(number: share)])
  }

  private func cell(_ text: ChangeText?) -> Markup {
    guard let text else { return Markup { $0.element("span", .class("soft"), text: "–") } }
    return Markup { writer in
      if text.isClear {
        writer.element("b") { writer in
          writer.element("span", Attribute("aria-hidden", "true"), text: text.arrow)
          writer.element("span", .class("hush"), text: text.spoken)
          writer.text(NumberText.noBreak + text.figure)
        }
      } else {
        writer.element("span", .class("soft"), text: text.figure)
      }
      for line in [text.interval, text.detectable] where !line.isEmpty {
        writer.text(" ")
        writer.element("small", text: line)
      }
    }
  }
}
