import Analysis
import Periods

/// Every page of one survey.
struct SurveyPages {
  let site: SurveyContext

  var contents: [PageContent] {
    var contents = [
      IndexPage(page: page(.index)).content, TrendsPage(page: page(.trends)).content,
      MethodPage(page: page(.method)).content,
    ]
    for period in site.map.years + site.map.periods {
      contents.append(PeriodPage(page: page(.period(period)), period: period).content)
    }
    for index in site.survey.products.indices {
      contents.append(ProductPage(page: page(.product(index)), index: index).content)
      contents += productPeriods(index)
    }
    for index in site.map.formerProducts.indices {
      contents.append(FormerProductPage(page: page(.formerProduct(index)), index: index).content)
    }
    for index in site.survey.dimensions.indices {
      contents.append(SegmentsPage(page: page(.dimension(index)), index: index).content)
    }
    return contents
  }

  private func productPeriods(_ index: Int) -> [PageContent] {
    site.map.periods.compactMap { period in
      let key = PageKey.productPeriod(product: index, period: period)
      guard site.map.has(key) else { return nil }
      return ProductPeriodPage(page: page(key), index: index, period: period).content
    }
  }

  private func page(_ key: PageKey) -> PageContext { PageContext(site: site, key: key) }
}
