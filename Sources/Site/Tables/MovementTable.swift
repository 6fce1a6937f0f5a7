import Analysis
import Markup
import Periods
import Phrases
import Statistics
import Wording

extension PageContext {
  /// Every figure of one split: the parts, and all answers last.
  func movementTable(_ content: String, _ movement: Movement, _ split: MovementSplit) -> Markup {
    let table = DataTable(
      id: id(content), caption: words.movementTableCaption(movement, label(split)),
      columns: [
        .init(.name, words.partHead), .init(.share, words.shareThenNow(movement)),
        .init(.score, words.scoreThenNow(movement)), .init(.text, words.ownChangeHead),
        .init(.score, words.withinHead), .init(.score, words.mixHead),
        .init(.score, words.togetherHead),
      ],
      rows: split.parts.map(row) + [total(movement, split)])
    return table.markup(on: self)
  }

  private func row(_ part: MovementPart) -> DataTable.Row {
    DataTable.Row(
      name: Markup(text: words.part(part.name)),
      cells: [
        FigureCell(
          Markup(text: words.shares(part)),
          CellFigure.shares(before: part.before.share, after: part.after.share)),
        FigureCell(
          Markup(text: words.scores(part)),
          CellFigure.scores(
            [words.score(part.before.nps), words.score(part.after.nps)], words.numbers)),
        words.changeCell(part.change), effect(part.within, isClear: part.isClear),
        Markup(text: words.numbers.signedTenths(part.mix)),
        Markup(text: words.numbers.signedTenths(part.total)),
      ])
  }

  private func total(_ movement: Movement, _ split: MovementSplit) -> DataTable.Row {
    let scores = [movement.change.against, movement.period].map { period in
      survey.whole.estimate(of: period).map { words.score($0.estimate) } ?? ""
    }
    return DataTable.Row(
      name: Markup(text: words.allAnswers),
      cells: [
        Markup(),
        FigureCell(
          Markup(text: scores.joined(separator: " → ")), CellFigure.scores(scores, words.numbers)),
        words.changeCell(movement.change), sum(split.within), sum(split.mix),
        Markup(text: words.numbers.signedTenths(split.within.points + split.mix.points)),
      ], isTotal: true)
  }

  private func effect(_ points: Double, isClear: Bool) -> Markup {
    Markup { writer in
      let text = words.numbers.signedTenths(points)
      if isClear { writer.element("b", text: text) } else { writer.text(text) }
    }
  }

  private func sum(_ effect: MovementEffect) -> FigureCell {
    let points = words.numbers.signedTenths(effect.points)
    let markup = Markup { writer in
      writer.text(points + " ")
      writer.element("small", text: words.verdict(effect))
    }
    return FigureCell(
      markup,
      Markup(text: points).figures(words.numbers) + [
        CellFigure(.verdict, text: effect.verdict.rawValue)
      ])
  }

  /// How the parts of a partition pull the headline period's score.
  func pullSection(_ partition: Partition) -> Markup {
    guard let pull = survey.pulls.first(where: { $0.partition == partition }) else {
      return Markup()
    }
    let intervals = CellStrips(pull.parts.map(\.estimate), id: id("pull"), on: self)
    let table = DataTable(
      id: id("pull"), caption: words.pullCaption(pull), isCaptionHidden: true,
      columns: [
        .init(.name, words.partHead), .init(.share, words.shareHead), .init(.score, words.nps),
        intervals.column(words), .init(.score, words.pullHead),
      ],
      rows: pull.parts.enumerated().map { index, part in
        DataTable.Row(
          name: Markup(text: words.part(part.name)),
          cells: [
            FigureCell(
              Markup(text: words.numbers.percentTenths(part.level.share)),
              [CellFigure.percentTenths(part.level.share)]),
            Markup(text: words.score(part.level.nps)),
            intervals.cell(index, part.estimate, words),
            Markup(text: words.numbers.signedTenths(part.pull)),
          ])
      })
    let note =
      pull.parts.contains { $0.name == .others }
      ? words.pullNote + " " + words.othersNote : words.pullNote
    return section("pull", words.pullTitle(pull), table.markup(on: self), note: note)
  }
}
