import Diagnostics
import Periods

/// Holds what path and front matter say against the pages there are.
struct PageFinder {
  let path: String
  let location: Location
  let matter: FrontMatter
  let calendar: FiscalCalendar
  let known: KnownPages

  /// The page; or why there is none.
  var result: Result<CommentaryPage, Refusal> {
    // A key that could not be read has its diagnostic; the path must not be taken in its place.
    if isUnreadable { return .failure(Refusal([])) }
    if let dimension = matter.dimension { return attach(dimension: dimension) }
    if let product = matter.product { return attach(product: product) }
    return byPath
  }

  private var isUnreadable: Bool {
    [
      (FrontMatterKey.period, matter.period == nil), (.product, matter.product == nil),
      (.dimension, matter.dimension == nil),
    ]
    .contains { key, isMissing in isMissing && matter.keys.contains(key) }
  }

  private var byPath: Result<CommentaryPage, Refusal> {
    switch location.kind {
    case .index: return .success(.index)
    case .period(let period): return attach(period: matter.period?.value ?? period)
    case .product(let name): return attach(product: name, at: nil).map { .product($0) }
    case .dimension(let name): return attach(dimension: name, at: nil)
    case .productInPeriod(let name, let period):
      return attach(product: name, in: matter.period?.value ?? period)
    case .elsewhere:
      if let period = matter.period { return attach(period: period.value) }
      return .failure(Refusal([.unattached(path: path, nearest: nearestPlace)]))
    }
  }

  // MARK: - By front matter

  private func attach(dimension: Located<String>) -> Result<CommentaryPage, Refusal> {
    if let product = matter.product {
      return .failure(Refusal([.productAndDimension(at: product.mark)]))
    }
    if location.kind == .index { return .failure(Refusal([.indexElsewhere(at: dimension.mark)])) }
    return attach(dimension: dimension.value, at: dimension.mark)
  }

  private func attach(product: Located<String>) -> Result<CommentaryPage, Refusal> {
    switch location.kind {
    case .index: return .failure(Refusal([.indexElsewhere(at: product.mark)]))
    case .period(let period), .productInPeriod(_, let period):
      return attach(product: product, in: matter.period?.value ?? period)
    case .elsewhere:
      if let period = matter.period { return attach(product: product, in: period.value) }
      return attach(product: product.value, at: product.mark).map { .product($0) }
    case .product, .dimension:
      return attach(product: product.value, at: product.mark).map { .product($0) }
    }
  }

  private func attach(
    product: Located<String>, in period: Period
  ) -> Result<CommentaryPage, Refusal> {
    attach(product: product.value, at: product.mark).flatMap { name in
      page(of: period) { .productInPeriod(product: name, period: period) }
    }
  }

  // MARK: - Against what is known

  private func attach(period: Period) -> Result<CommentaryPage, Refusal> {
    page(of: period) { .period(period) }
  }

  private func attach(product: String, in period: Period) -> Result<CommentaryPage, Refusal> {
    attach(product: product, at: nil).flatMap { name in
      page(of: period) { .productInPeriod(product: name, period: period) }
    }
  }

  private func attach(product: String, at mark: SourceMark?) -> Result<String, Refusal> {
    if let name = known.product(named: product) { return .success(name) }
    return .failure(
      Refusal([
        .unknownProduct(product, known: known.products.map(\.name), path: path, mark: mark)
      ]))
  }

  private func attach(
    dimension: String, at mark: SourceMark?
  ) -> Result<CommentaryPage, Refusal> {
    if let key = known.dimension(named: dimension) { return .success(.dimension(key)) }
    return .failure(
      Refusal([.unknownDimension(dimension, known: known.dimensions, path: path, mark: mark)]))
  }

  private func page(
    of period: Period, _ page: () -> CommentaryPage
  ) -> Result<CommentaryPage, Refusal> {
    if known.periods.contains(period) { return .success(page()) }
    if known.olderPeriods.contains(period) {
      return .failure(
        Refusal([.olderPeriod(calendar.key(period), path: path, mark: matter.period?.mark)]))
    }
    return .failure(
      Refusal([
        .unknownPeriod(
          calendar.key(period), known: known.periods.map(calendar.key), path: path,
          mark: matter.period?.mark)
      ]))
  }

  /// The path that comes nearest to the file's, among those that would be attached.
  private var nearestPlace: String? {
    let periods = known.periods.map(calendar.key)
    let names = known.products.map { FileNameKey.of($0.name) }
    let places =
      ["index"] + periods + names.map { "products/\($0)" }
      + known.dimensions.map { "segments/\($0)" }
      + (location.parts.count == 2 ? periods.flatMap { key in names.map { "\(key)/\($0)" } } : [])
    let written = location.parts.joined(separator: "/")
    if let place = NearestName.of(written, among: places) { return place + ".md" }
    // `atlas.md` at the top, where only the folder is missing.
    guard let last = location.parts.last else { return nil }
    if let name = NearestName.of(last, among: names) { return "products/\(name).md" }
    return NearestName.of(last, among: known.dimensions).map { "segments/\($0).md" }
  }
}
