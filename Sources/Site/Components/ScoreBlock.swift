import Analysis
import Markup
import Periods
import Phrases
import Statistics
import Wording

extension PageContext {
  /// How do we stand, did it change, is that real: one estimate at the head of a page.
  /// - Parameter line: where the periods compared with are looked up.
  func scoreBlock(_ period: PeriodEstimate, in line: Line) -> Markup {
    Markup { writer in
      writer.element("div", .class("standing")) { writer in
        score(period.estimate, &writer)
        writer.element("dl", .class("facts")) { writer in
          for fact in facts(period) { self.fact(fact, &writer) }
        }
        if let figures = period.estimate.figures {
          writer.append(groupBar("groups", figures))
        }
        var notes = Footnotes([period], isRounding: isRoundingVisible(period, in: line))
        notes.estimates = []
        writer.append(notes.markup(words))
      }
      writer.newline()
    }
  }

  private func score(_ estimate: Estimate, _ writer: inout MarkupWriter) {
    guard let printed = estimate.figures?.printed else {
      return writer.element("p", .class("give"), text: words.withheldNote(estimate))
    }
    let few = estimate.standing == .muted
    writer.element("p", .class(few ? "big few" : "big")) { writer in
      writer.element("span", .class("hush"), text: words.scoreSpoken + " ")
      writer.text(words.score(estimate))
    }
    writer.element("p", .class("give")) { writer in
      writer.text(words.giveOrTake(printed))
      if few { writer.text(". " + words.capitalized(words.mutedReason) + ".") }
    }
  }

  private func facts(_ period: PeriodEstimate) -> [(name: String, value: Markup)] {
    var facts: [(name: String, value: Markup)] = []
    for change in [period.sinceYearEarlier, period.sincePrevious] {
      guard let change, let text = words.change(change) else { continue }
      facts.append((words.sinceHead(words.dated(change.against)), changeFact(text)))
    }
    if !period.isComplete {
      facts.append((words.comparison, Markup(text: words.notCompared(period.period))))
    }
    if let target = target(in: period.period) {
      facts.append((words.target(target.nps), Markup(text: words.standing(target.standing))))
    }
    if key != .index, let printed = period.estimate.figures?.printed {
      facts.append((words.meanHead, Markup(text: words.numbers.tenths(printed.meanTenths))))
    }
    facts.append(
      (
        words.answersHead,
        Markup { writer in
          writer.element("a", .href(link(.method)), text: words.howCounted)
          writer.element("b", text: words.numbers.count(period.estimate.n))
          if let asked = period.asked { writer.element("small", text: words.asked(asked)) }
        }
      ))
    return facts
  }

  private func changeFact(_ text: ChangeText) -> Markup {
    Markup { writer in
      guard text.isClear else {
        writer.element("span", .class("soft"), text: text.line)
        if !text.detectable.isEmpty {
          writer.text(" ")
          writer.element("small", .class("soft"), text: text.detectable)
        }
        return
      }
      writer.element("b") { writer in
        writer.element("span", Attribute("aria-hidden", "true"), text: text.arrow)
        writer.element("span", .class("hush"), text: text.spoken)
        writer.text(NumberText.noBreak + text.figure)
      }
      writer.text(" (\(text.interval))")
    }
  }

  private func fact(_ fact: (name: String, value: Markup), _ writer: inout MarkupWriter) {
    writer.element("div") { writer in
      writer.element("dt", text: fact.name)
      writer.element("dd") { $0.append(fact.value) }
    }
  }

  /// Whether a printed change is not the difference of the two printed scores.
  func isRoundingVisible(_ period: PeriodEstimate, in line: Line) -> Bool {
    guard let now = period.estimate.figures?.printed.nps else { return false }
    return [period.sinceYearEarlier, period.sincePrevious].contains { change in
      guard let change, let printed = change.difference?.printed.points,
        let then = line.estimate(of: change.against)?.estimate.figures?.printed.nps
      else { return false }
      return now - then != printed
    }
  }
}
