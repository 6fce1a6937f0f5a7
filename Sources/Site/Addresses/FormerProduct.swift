import Configuration

/// A name that a product had, or another spelling of it, whose address leads to the product.
struct FormerProduct: Hashable, Sendable {
  let name: String
  /// The product's place in the report.
  let product: Int
  let slug: String

  /// The former names that get an address: those of products of the report, unless the address is
  /// that of a product, which it leads to then as it is.
  /// - Parameter slugs: those of the products; a former name never takes one of them.
  static func all(
    _ values: [MergedValue], products: [String], slugs: [String]
  ) -> [FormerProduct] {
    var names: [(name: String, product: Int)] = []
    var seen: Set<Address> = []
    for value in values {
      guard let product = products.firstIndex(of: value.name) else { continue }
      for name in value.values where !name.isEmpty && !products.contains(name) {
        let plain = Slug.plain(name)
        let address = Address(slug: plain.isEmpty ? name : plain, product: product)
        if slugs.contains(plain) || !seen.insert(address).inserted { continue }
        names.append((name, product))
      }
    }
    return zip(names, Slug.unique(names.map(\.name), reserved: Set(slugs))).map { entry, slug in
      FormerProduct(name: entry.name, product: entry.product, slug: slug)
    }
  }

  /// Spellings of one address need one page.
  private struct Address: Hashable {
    let slug: String
    let product: Int
  }
}
