import Configuration
import Diagnostics

extension ColumnPlan {
  /// The plan with the columns of a joined file in it: the product and the dimensions that are taken
  /// from one of them, unless a constant stands in their place.
  func joining(
    _ lookup: LookupTable?, _ source: ResponseSource, _ settings: ReadingSettings,
    _ context: ColumnContext
  ) throws(Refusal) -> ColumnPlan {
    guard let lookup else { return self }
    let columns = lookup.settings.columns
    let both = columns.filter { header.column(named: $0) != .none }
    guard both.isEmpty else {
      throw Refusal(both.map { .lookupColumnInBoth($0, lookup.path, context) })
    }
    guard case .column(let key) = header.column(named: lookup.settings.key) else {
      throw Refusal([.lookupKeyMissing(lookup, header, context)])
    }
    var plan = self
    plan.lookup = lookup
    if case .none = product, let name = source.product, let column = columns.firstIndex(of: name) {
      plan.product = .joined(key: key, column: column)
    }
    for (index, dimension) in settings.dimensions.enumerated() {
      if case .none = plan.dimensions[index],
        let column = columns.firstIndex(of: dimension.column)
      {
        plan.dimensions[index] = .joined(key: key, column: column)
      }
    }
    return plan
  }

  /// Whether a value comes from the joined file.
  static func isJoined(_ origin: Origin) -> Bool {
    if case .joined = origin { true } else { false }
  }
}
