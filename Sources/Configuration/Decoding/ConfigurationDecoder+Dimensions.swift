import Diagnostics

/// `product:` and `dimensions:`.
extension ConfigurationDecoder {
  mutating func product(_ field: Field?) -> ProductSettings {
    var product = ProductSettings()
    guard let section = section(field, at: .product) else { return product }
    if let singular = prose(section["singular"]) { product.singular = singular }
    if let plural = prose(section["plural"]) { product.plural = plural }
    let order = order(section["order"])
    product.order = order.map(\.text)
    product.values = mergedValues(section["values"])
    checkOrder(order, against: product.values)
    return product
  }

  mutating func dimensions(_ field: Field?) -> [DimensionSettings] {
    guard let field, let entries = table(field) else { return [] }
    var first: [String: ConfigurationNode.Entry] = [:]
    return unrepeated(entries).compactMap { entry in
      let spot = source.spot(entry.position)
      guard Self.isPlainName(entry.key) else {
        report(.invalidDimensionKey(entry.key, at: spot))
        return nil
      }
      let folded = entry.key.lowercased()
      guard folded != "product" else {
        report(.dimensionNamedProduct(entry.key, at: spot))
        return nil
      }
      if let earlier = first[folded] {
        let place = source.spot(earlier.position).place
        report(.dimensionsAlike(entry.key, earlier.key, at: spot, first: place))
        return nil
      }
      first[folded] = entry
      return dimension(entry)
    }
  }

  private mutating func dimension(_ entry: ConfigurationNode.Entry) -> DimensionSettings? {
    var dimension = DimensionSettings(
      key: entry.key, column: entry.key, label: Self.label(of: entry.key))
    switch entry.value.content {
    case .text(let column, _) where !entry.value.isNull && !column.utf8.isEmpty:
      dimension.column = column
    case .table(let entries):
      read(section(entries, at: .dimension, position: entry.position), into: &dimension)
    case .refused:
      return nil
    case .text, .list:
      let found = entry.value.isNull ? "nothing" : entry.value.kind
      let position = entry.value.isNull ? entry.position : entry.value.position
      report(.dimensionNeedsColumn(entry.key, found: found, at: source.spot(position)))
      return nil
    }
    return dimension
  }

  private mutating func read(_ section: Section, into dimension: inout DimensionSettings) {
    if let column = written(section["column"]) { dimension.column = column }
    if let label = prose(section["label"]) { dimension.label = label }
    let order = order(section["order"])
    dimension.order = order.map(\.text)
    dimension.values = mergedValues(section["values"])
    checkOrder(order, against: dimension.values)
    dimension.bins = bins(section["bins"])
    if dimension.bins != nil, let field = section["values"] ?? section["order"] {
      report(.binsAndNames(field.key, at: source.spot(field.position)))
    }
  }

  /// The key with a capital letter, `-` and `_` as blanks.
  private static func label(of key: String) -> String {
    let words = key.utf8.map { [UInt8(ascii: "-"), UInt8(ascii: "_")].contains($0) ? 32 : $0 }
    let text = String(decoding: words, as: UTF8.self)
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// No dimension may read the column of the scores, dates or comments; and a constant that
  /// nothing reads is a warning.
  mutating func checkRoles(_ field: Field?, _ configuration: Configuration) {
    var positions: [String: Position] = [:]
    if case .table(let entries)? = field?.value.content {
      for entry in entries where positions[entry.key] == nil {
        positions[entry.key] = entry.position
      }
    }
    let roles = Self.roles(in: configuration.sources)
    for dimension in configuration.dimensions {
      guard let role = roles[dimension.column], let position = positions[dimension.key] else {
        continue
      }
      report(
        .dimensionReadsRole(
          dimension.key, dimension.column, role: role, at: source.spot(position)))
    }
    checkConstants(configuration)
  }

  /// The columns that hold scores, dates or comments by name, with which of the three.
  private static func roles(in sources: [ResponseSource]) -> [String: String] {
    var roles: [String: String] = [:]
    for source in sources {
      for (column, role) in [
        (source.comment, "comment"), (source.date, "date"), (source.score, "score"),
      ] {
        if let column { roles[column] = role }
      }
    }
    return roles
  }

  private mutating func checkConstants(_ configuration: Configuration) {
    let columns = configuration.dimensions.map(\.column)
    let filtered = configuration.sources.flatMap { $0.filters.map(\.column) }
    let keys = configuration.dimensions.map(\.key)
    let read = Set(columns + keys + filtered + ["date", "product"])
    for (name, position) in constants where !read.contains(name) {
      let nearest = suggests ? NearestName.of(name, among: columns) : nil
      report(.constantWithoutEffect(name, nearest: nearest, at: source.spot(position)))
    }
  }
}
