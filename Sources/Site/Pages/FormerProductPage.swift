import Analysis
import Markup

/// Where the address of a product's former name leads to the product. No page links here.
struct FormerProductPage {
  let page: PageContext
  let index: Int

  var content: PageContent {
    let former = page.site.map.formerProducts[index]
    let product = page.survey.products[former.product].name
    return PageContent(
      key: page.key, title: former.name,
      main: Markup { writer in
        writer.append(page.heading(eyebrow: page.words.formerName, former.name))
        writer.element("p", .class("prose")) { writer in
          writer.text(page.words.countsUnder(former.name))
          writer.append(page.reference(.product(former.product), product))
          writer.text(".")
        }
        writer.newline()
      },
      breadcrumbs: [(page.words.overview, .index)])
  }
}

extension Words {
  var formerName: String { "Former name" }
  /// What stands before the name of the product.
  func countsUnder(_ former: String) -> String {
    "The answers about \(named(former)) count, in all periods, under "
  }
}
