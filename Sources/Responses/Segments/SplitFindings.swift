import Configuration
import Diagnostics

/// What was noticed about the values that answers of one file are split by.
struct SplitFindings {
  private(set) var problems: [Diagnostic] = []
  private(set) var warnings: [Diagnostic] = []
  private(set) var assumptions: [Assumption] = []

  /// From this share of unmatched keys on, the join itself is doubtful.
  private static let doubtfulShare = 0.2

  init(_ counter: RowCounter, _ settings: ReadingSettings, _ context: ColumnContext) {
    let plan = counter.plan
    var joined: [[(name: String, count: Int)]] = []
    let products = counter.productCounts
    if ColumnPlan.isJoined(plan.product) { joined.append(products) }
    if Self.areTooMany(products), let name = plan.productName {
      switch settings.remedies {
      case .configuration:
        problems.append(.tooManySegments(.product(name), at: context.header))
      case .flags: assumptions.append(.productTooVaried(name))
      }
    }
    for (index, dimension) in settings.dimensions.enumerated() {
      let segments = counter.segmentCounts(index)
      if ColumnPlan.isJoined(plan.dimensions[index]) { joined.append(segments) }
      if Self.areTooMany(segments) {
        problems.append(
          .tooManySegments(.dimension(dimension.key, dimension.column), at: context.header))
      }
      let rows = Self.count(SegmentName.notANumber, in: segments)
      if rows > 0 { assumptions.append(.notNumbers(dimension.column, rows)) }
    }
    guard let lookup = plan.lookup, let first = joined.first else { return }
    let rows = Self.count(SegmentName.unmatched, in: first)
    let counted = first.reduce(0) { $0 + $1.count }
    assumptions.append(.joined(lookup, unmatched: rows, of: counted))
    if Double(rows) > Self.doubtfulShare * Double(counted) {
      warnings.append(.lookupUnmatched(rows, of: counted, lookup, context))
    }
  }

  private static func areTooMany(_ values: [(name: String, count: Int)]) -> Bool {
    let names = Set(values.map(\.name))
    return names.contains(SegmentName.beyondLimit)
      || names.filter { !SegmentName.stated($0).isEmpty }.count > SegmentName.limit
  }

  private static func count(_ name: String, in values: [(name: String, count: Int)]) -> Int {
    values.reduce(0) { $0 + ($1.name == name ? $1.count : 0) }
  }
}

extension ColumnPlan {
  /// The column that the product is taken from, if it is from one.
  fileprivate var productName: String? {
    switch product {
    case .column(let column): name(of: column)
    case .joined(_, let column): lookup?.settings.columns[column]
    case .constant, .none: nil
    }
  }
}
