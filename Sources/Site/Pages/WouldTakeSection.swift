import Analysis
import Markup
import Periods
import Phrases
import Wording

extension PageContext {
  /// What the targets of the page's subject would take, and the effect of converting 1 in 10; on the
  /// index, the targets of the products too. Nothing where there is neither.
  var wouldTake: Markup {
    let targets = survey.wouldTake.filter { takes in
      takes.target != nil && (subject == nil || takes.product == subject)
    }
    let oneInTen = survey.wouldTake(subject)?.oneInTen
    guard !targets.isEmpty || oneInTen != nil else { return Markup() }
    let body = Markup { writer in
      writer.element("div", .class("take")) { writer in
        for takes in targets { sentence(takes, &writer) }
        if let oneInTen { writer.append(oneInTenTable(oneInTen)) }
      }
    }
    let isCounted = oneInTen != nil || targets.contains { $0.target?.moves != nil }
    return section(
      "target", isCounted ? words.wouldTakeTitle : words.targetsTitle(targets.count), body,
      note: isCounted ? words.wouldTakeNote(survey.headline) : "")
  }

  /// The target of what a page is about, where a period is the one that targets are judged in.
  func target(in period: Period) -> TargetResult? {
    guard period == survey.headline else { return nil }
    return survey.wouldTake(subject)?.target
  }

  /// The target drawn in the trend at the head of a page.
  /// - Parameter name: the product that the trend is of; nil for the whole.
  func trendTarget(of name: String?) -> Int? {
    switch key {
    case .index, .product: survey.wouldTake(name)?.target?.nps
    default: nil
    }
  }

  /// The product that a page is about; nil for the whole.
  private var subject: String? {
    switch key {
    case .product(let index), .productPeriod(let index, _):
      survey.products.indices.contains(index) ? survey.products[index].name : nil
    default: nil
    }
  }

  private func sentence(_ takes: WouldTake, _ writer: inout MarkupWriter) {
    guard let target = takes.target,
      let estimate = survey.line(takes.product).flatMap(site.headline)
    else { return }
    writer.element("p") { writer in
      writer.element("b") { writer in
        if let index = survey.products.firstIndex(where: { $0.name == takes.product }) {
          writer.append(reference(.product(index), words.named(survey.products[index].name)))
        } else {
          writer.text(words.allAnswers)
        }
        writer.text(", \(words.targetVerdict(target))")
      }
      writer.text(" " + words.targetSentences(target, estimate))
    }
  }

  private func oneInTenTable(_ oneInTen: OneInTen) -> Markup {
    DataTable(
      id: id("one-in-ten"), caption: words.oneInTenCaption(survey.headline),
      columns: [
        .init(.name, words.oneInTenHead), .init(.answers, words.answersHead),
        .init(.score, words.gainHead),
      ],
      rows: OneInTen.Shift.allCases.map { shift in
        .init(
          name: Markup(text: words.shift(shift)),
          cells: [
            Markup(text: words.numbers.count(oneInTen.base(shift))),
            Markup(text: words.numbers.signed(tenths: oneInTen.tenths(shift))),
          ])
      }
    ).markup(on: self)
  }
}
