import Analysis
import Markup
import Periods

/// Every page of one survey.
struct SurveyPages {
  let site: SurveyContext

  var keys: [PageKey] {
    let survey = site.survey
    var keys: [PageKey] = [.index, .trends, .method, .search]
    keys += (site.map.years + site.map.periods).map { .period($0) }
    keys += site.map.periods.map { .moved($0) }.filter(site.map.has)
    for index in survey.products.indices {
      keys.append(.product(index))
      keys += site.map.periods.map { .productPeriod(product: index, period: $0) }
        .filter(site.map.has)
    }
    keys += site.map.formerProducts.indices.map { .formerProduct($0) }
    keys += survey.dimensions.indices.map { .dimension($0) }
    return keys
  }

  func content(of key: PageKey) -> PageContent {
    let page = PageContext(site: site, key: key)
    var content = content(of: page)
    content.main = Markup { writer in
      writer.append(content.main)
      writer.append(page.definitions)
    }
    guard !site.form.isSection else { return content }
    content.files =
      site.english.map { page.files.withTables(of: tables(of: key, $0)) }
      ?? page.files.files
    return content
  }

  /// What the page's tables hold, in other words.
  private func tables(of key: PageKey, _ site: SurveyContext) -> PageFiles {
    let page = PageContext(site: site, key: key, files: PageFiles(hasTablesAlone: true))
    _ = SurveyPages(site: site).content(of: page)
    return page.files
  }

  private func content(of page: PageContext) -> PageContent {
    switch page.key {
    case .index: IndexPage(page: page).content
    case .trends: TrendsPage(page: page).content
    case .method: MethodPage(page: page).content
    case .search: SearchPage(page: page).content
    case .period(let period): PeriodPage(page: page, period: period).content
    case .moved(let period): MovedPage(page: page, period: period).content
    case .product(let index): ProductPage(page: page, index: index).content
    case .formerProduct(let index): FormerProductPage(page: page, index: index).content
    case .productPeriod(let index, let period):
      ProductPeriodPage(page: page, index: index, period: period).content
    case .dimension(let index): SegmentsPage(page: page, index: index).content
    }
  }
}
