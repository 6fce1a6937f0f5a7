package import Analysis
package import Commentary

extension Report {
  /// The pages that commentary may belong to, by their names and addresses: all surveys' together.
  package var knownPages: KnownPages {
    let maps = surveys.map { SiteMap($0, of: self, folder: "") }
    let products = zip(surveys, maps).flatMap { survey, map in
      zip(survey.products, map.productSlugs).map {
        KnownPages.Product(name: $0.name, slug: $1)
      }
    }
    var seen: Set<String> = []
    let periods = Set(maps.flatMap { $0.periods + $0.years })
    let answered = surveys.flatMap { $0.whole.periods(settings.headline) }
      .filter { $0.estimate.n > 0 }.map(\.period)
    return KnownPages(
      products: products.filter { seen.insert($0.name).inserted }, periods: periods.sorted(),
      olderPeriods: Set(answered).subtracting(periods),
      dimensions: surveys.first?.dimensions.map(\.key) ?? [],
      surveys: surveys.count > 1 ? surveys.compactMap(\.name) : [])
  }
}
