import Analysis
import Markup
import Periods
import Statistics
import Wording

/// What moved the score of one period: against each reference, by product and by each dimension.
struct MovedPage {
  let page: PageContext
  let period: Period
  private var words: Words { page.words }
  private var survey: SurveyReport { page.survey }
  private var movements: [Movement] { survey.movements(in: period) }

  var content: PageContent {
    PageContent(
      key: page.key, title: words.movedTitle(period),
      main: Markup { writer in
        writer.append(opening)
        for (index, movement) in movements.enumerated() {
          writer.append(section(movement, isFirst: index == 0))
        }
        if period == survey.headline { writer.append(page.pullSection(.products)) }
        writer.append(page.familyNote(movements.flatMap(families)))
        writer.append(page.way(to: .moved, words.allMovements))
      },
      breadcrumbs: [(words.overview, .index), (words.period(period), .period(period))],
      previous: page.neighbour(-1, among: pages), next: page.neighbour(1, among: pages))
  }

  private var opening: Markup {
    guard let estimate = survey.whole.estimate(of: period), let first = movements.first,
      let split = first.splits.first
    else { return page.heading(words.movedTitle(period)) }
    return Markup { writer in
      writer.append(
        page.heading(
          eyebrow: words.eyebrow(estimate, asOf: page.site.report.asOf),
          words.title(first, split, page.label(split))))
      for sentence in page.reversals(movements) {
        writer.element("p", .class("lead"), text: sentence)
      }
      let hasOthers = movements.contains { movement in
        movement.splits.contains { $0.parts.contains { $0.name == .others } }
      }
      let notes = [words.mixNote, words.effectsNote] + (hasOthers ? [words.othersNote] : [])
      for note in notes { writer.element("p", .class("note"), text: note) }
    }
  }

  /// The families of one movement: the products' changes, those of each dimension's segments, and the
  /// sums of effects.
  private func families(_ movement: Movement) -> [TestFamily] {
    let against = words.dated(movement.change.against)
    let parts = movement.splits.compactMap { split in
      TestFamily(
        words.changesFamily(page.label(split), against: against),
        split.parts.map { $0.change?.difference })
    }
    let sums = TestFamily(
      words.sumsFamily(against: against), sizes: movement.splits.map(\.within.comparisons))
    return parts + [sums].compactMap { $0 }
  }

  private func section(_ movement: Movement, isFirst: Bool) -> Markup {
    let body = Markup { writer in
      for (index, split) in movement.splits.enumerated() {
        let isDrawn = index == 0 || split.reversal != nil
        writer.append(
          self.split(split, of: movement, isDrawn: isDrawn, isFirst: isFirst && index == 0))
      }
    }
    return page.section(
      movement.change.reference.rawValue, words.changeTitle(movement.change), body)
  }

  /// - Parameters:
  ///   - isDrawn: whether it has a chart.
  ///   - isFirst: whether it says how to read the charts of the page.
  private func split(
    _ split: MovementSplit, of movement: Movement, isDrawn: Bool, isFirst: Bool
  ) -> Markup {
    let content = "\(movement.change.reference.rawValue)-\(page.slug(split.partition))"
    let label = page.label(split)
    let table = page.movementTable(content + "-table", movement, split)
    let sentences = [
      words.shortSentence(movement, split, label), words.reversal(movement, split, label),
    ].compactMap(\.self).joined(separator: " ")
    if isDrawn {
      let figure = page.waterfallFigure(
        content, movement, split,
        note: ([sentences] + (isFirst ? words.waterfallReading : [])).joined(separator: " "),
        heading: .third,
        table: .folded(summary: words.tableSummary, table))
      if !figure.isEmpty { return figure }
    }
    return Markup { writer in
      HeadingLevel.third.write(
        words.title(movement, split, label), page.site.form, to: &writer)
      writer.element("p", .class("note"), text: sentences)
      writer.append(page.folded(words.tableSummary, table))
      writer.newline()
    }
  }

  private var pages: [(text: String, target: PageKey)] {
    page.site.map.periods.map { (words.period($0), PageKey.moved($0)) }
      .filter { page.site.map.has($0.1) }
  }
}

extension PageContext {
  /// What stands for a partition in ids: `products`, or the dimension's slug.
  func slug(_ partition: Partition) -> String {
    switch partition {
    case .products: "products"
    case .dimension(let key):
      survey.dimensions.firstIndex { $0.key == key }.map { "in--\(site.map.dimensionSlugs[$0])" }
        ?? "in"
    }
  }

  /// The reversals of some movements in words, the first comparison's first.
  func reversals(_ movements: [Movement]) -> [String] {
    movements.flatMap { movement in
      movement.splits.compactMap { words.reversal(movement, $0, label($0)) }
    }
  }

  /// The finding of a period's movements, leading to their page; nothing without such a page.
  func movedLead(_ period: Period) -> Markup {
    guard site.map.has(.moved(period)), let first = survey.movements(in: period).first,
      let split = first.splits.first
    else { return Markup() }
    return Markup { writer in
      writer.element("p", .class("lead")) { writer in
        writer.element(
          "a", .href(link(.moved(period))), text: words.title(first, split, label(split)))
        let reversals = reversals(survey.movements(in: period))
        writer.text(([""] + reversals).joined(separator: reversals.isEmpty ? "" : ". "))
      }
      writer.newline()
    }
  }

  /// What moved the headline score: the first comparison's chart with one sentence.
  var movedBand: Markup {
    let movements = survey.movements(in: survey.headline)
    guard let first = movements.first, let split = first.splits.first
    else { return Markup() }
    let sentences =
      [words.sentence(first, split, label(split))] + reversals(movements)
      + words.waterfallReading
    return band(
      waterfallFigure(
        "moved", first, split, note: sentences.joined(separator: " "), heading: .second,
        table: .elsewhere(
          text: words.movedLink(survey.headline), link(.moved(survey.headline)))))
  }
}
