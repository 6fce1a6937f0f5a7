import Analysis
import Periods

/// Which pages a survey has and where they lie.
struct SiteMap: Sendable {
  /// The survey's folder with a slash behind it; empty for the only survey.
  let folder: String
  /// The periods that have a page of the headline grain, in order of time: the last `history`
  /// complete ones that have answers, and the running one.
  let periods: [Period]
  /// Years that hold periods of the headline grain older than those.
  let years: [Period]
  let productSlugs: [String]
  let dimensionSlugs: [String]
  /// Former names of products, with an address each that leads to the product.
  let formerProducts: [FormerProduct]
  private let calendar: FiscalCalendar
  /// The survey's pages with their paths: each is asked for by every page that links to it.
  private var paths: [PageKey: String] = [:]

  init(_ survey: SurveyReport, of report: Report, folder: String) {
    self.folder = folder
    calendar = report.calendar
    let kept = Self.kept(survey, report.settings)
    periods = kept
    years = Self.folded(survey, report, before: kept.first)
    productSlugs = Slug.unique(survey.products.map(\.name))
    dimensionSlugs = Slug.unique(survey.dimensions.map(\.key))
    formerProducts = FormerProduct.all(
      report.productValues, products: survey.products.map(\.name), slugs: productSlugs)
    var pages: Set<PageKey> = [.index, .trends, .method, .search]
    for period in kept + years { pages.insert(.period(period)) }
    for period in kept where !survey.movements(in: period).isEmpty {
      pages.insert(.moved(period))
    }
    for (index, product) in survey.products.enumerated() {
      pages.insert(.product(index))
      for period in kept where (product.line.estimate(of: period)?.estimate.n ?? 0) > 0 {
        pages.insert(.productPeriod(product: index, period: period))
      }
    }
    for index in survey.dimensions.indices { pages.insert(.dimension(index)) }
    for index in formerProducts.indices { pages.insert(.formerProduct(index)) }
    for page in pages { paths[page] = writtenPath(page) }
  }

  /// The map of a document that holds some of the pages alone.
  func limited(to pages: [PageKey]) -> SiteMap {
    var map = self
    map.paths = paths.filter { pages.contains($0.key) }
    return map
  }

  /// The page that an address on another page leads to, and the part of it; nil where it leads to
  /// none.
  func place(of address: String, from page: String) -> (key: PageKey, fragment: String?)? {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    var steps = page.split(separator: "/").dropLast()
    for step in (parts.first ?? "").split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    let path = parts.first?.isEmpty == false ? steps.joined(separator: "/") : page
    guard let key = paths.first(where: { $0.value == path })?.key else { return nil }
    return (key, parts.count > 1 ? String(parts[1]) : nil)
  }

  /// Whether the survey has the page.
  func has(_ key: PageKey) -> Bool { paths[key] != nil }

  /// The page's path from the output folder.
  func path(_ key: PageKey) -> String { paths[key] ?? writtenPath(key) }

  private func writtenPath(_ key: PageKey) -> String {
    switch key {
    case .index: "\(folder)index.html"
    case .trends: "\(folder)trends.html"
    case .method: "\(folder)method.html"
    case .search: "\(folder)search.html"
    case .period(let period): "\(folder)\(periodPath(period)).html"
    case .moved(let period): "\(folder)moved/\(slug(period)).html"
    case .product(let index): "\(folder)products/\(productSlugs[index]).html"
    case .formerProduct(let index): "\(folder)products/\(formerProducts[index].slug).html"
    case .dimension(let index): "\(folder)segments/\(dimensionSlugs[index]).html"
    case .productPeriod(let product, let period):
      "\(folder)\(periodPath(period))/\(productSlugs[product]).html"
    }
  }

  /// The page's key as the front of ids on it: `q-2026-q3`, `p-store`, `q-2026-q3--store`.
  ///
  /// A name behind something else stands behind two hyphens, of which no name and no other part of an
  /// id has any: so a product's `parts` and the table of a split `parts` never share an id or a file.
  func idPrefix(_ key: PageKey) -> String {
    switch key {
    case .index: "index"
    case .trends: "trends"
    case .method: "method"
    case .search: "search"
    case .period(let period): "\(letter(period.grain))-\(slug(period))"
    case .moved(let period): "moved-\(slug(period))"
    case .product(let index): "p-\(productSlugs[index])"
    case .formerProduct(let index): "p-\(formerProducts[index].slug)"
    case .dimension(let index): "s-\(dimensionSlugs[index])"
    case .productPeriod(let product, let period):
      "\(letter(period.grain))-\(slug(period))--\(productSlugs[product])"
    }
  }

  /// The id of the list's section on the page that has them all.
  func id(of list: PageList) -> String { "\(idPrefix(.search))-\(list.rawValue)-section" }

  private func periodPath(_ period: Period) -> String {
    switch period.grain {
    case .month: "months/\(slug(period))"
    case .quarter: "quarters/\(slug(period))"
    case .halfYear: "half-years/\(slug(period))"
    case .year: "years/\(slug(period))"
    }
  }

  private func slug(_ period: Period) -> String { calendar.key(period).lowercased() }

  private func letter(_ grain: Grain) -> String {
    switch grain {
    case .month: "m"
    case .quarter: "q"
    case .halfYear: "h"
    case .year: "y"
    }
  }

  private static func kept(_ survey: SurveyReport, _ settings: MethodSettings) -> [Period] {
    let answered = survey.whole.periods(settings.headline).filter { $0.estimate.n > 0 }
    let complete = answered.filter(\.isComplete).suffix(max(1, settings.history))
    let first = complete.first?.period ?? survey.headline
    return answered.map(\.period).filter { $0 >= first }
  }

  private static func folded(
    _ survey: SurveyReport, _ report: Report, before first: Period?
  ) -> [Period] {
    guard let first, report.settings.headline != .year else { return [] }
    let older = survey.whole.periods(report.settings.headline)
      .filter { $0.period < first && $0.estimate.n > 0 }
    let starts = older.map { report.calendar.period(.year, containing: $0.period.firstMonth) }
    return survey.whole.years.map(\.period).filter { starts.contains($0) }
  }
}
