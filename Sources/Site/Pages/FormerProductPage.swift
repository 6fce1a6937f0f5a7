import Analysis
import Markup
import Wording

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
          let words = page.words.countsUnder(former.name)
          writer.text(words.head)
          writer.append(page.reference(.product(former.product), product))
          writer.text(words.tail)
        }
        writer.newline()
      },
      breadcrumbs: [(page.words.overview, .index)])
  }
}
