import Analysis
import Markup
import Wording

extension MethodPage {
  /// So many restated scores are listed; a page is no place for hundreds.
  private static let most = 60

  /// Which scores of an earlier report have changed, and why; nothing without one.
  var restated: Markup {
    guard let restatements = report.restatements else { return Markup() }
    let entries = restatements.entries.filter { $0.survey == survey.name }
    let body = Markup { writer in
      prose([words.comparedWith(restatements)], &writer)
      guard !entries.isEmpty else {
        let isCompared = restatements.surveysCompared.contains(survey.name)
        let grain = report.settings.headline
        return prose(
          [isCompared ? words.noneRestated(grain) : words.nothingCompared(grain)], &writer)
      }
      writer.element("ul", .class("prose")) { writer in
        for entry in entries.prefix(Self.most) {
          writer.element("li", text: words.restated(entry))
        }
      }
      if entries.count > Self.most {
        prose([words.furtherRestated(entries.count - Self.most)], &writer)
      }
      if restatements.hasScoreNotRepeated { prose([words.scoresNotRepeated], &writer) }
    }
    return page.section("restated", words.restatedTitle, body)
  }

  /// The build's name, which stands on this page and the overview alone; nothing without one.
  var build: Markup {
    guard let build = report.build else { return Markup() }
    return Markup { $0.element("p", .class("note"), text: words.build(build.id)) }
  }
}
