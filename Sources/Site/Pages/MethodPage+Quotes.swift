import Analysis
import Markup
import Wording

extension MethodPage {
  /// Which comments are quoted and what is replaced in them; nothing where none are.
  var quotes: Markup {
    guard let below = report.settings.commentsBelow else { return Markup() }
    return page.section(
      "quotes", words.quotesMethodTitle,
      Markup {
        prose(
          words.quotesMethod(commentsBelow: below, hasProducts: page.site.hasProducts), &$0)
      })
  }
}
