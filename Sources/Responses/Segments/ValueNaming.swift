import Configuration

/// Gives the values of a column the names that they count under.
struct ValueNaming: Sendable {
  private let merged: [String: String]
  private let bins: NumberBins?
  /// Whether `NA` may be a name, such as that of North America.
  private let mayBeNA: Bool

  /// Of products.
  init(merging values: [MergedValue]) {
    merged = Self.merged(values)
    bins = nil
    mayBeNA = false
  }

  init(_ dimension: DimensionSettings) {
    merged = Self.merged(dimension.values)
    bins = dimension.bins.map(NumberBins.init)
    mayBeNA = true
  }

  /// The name of a value.
  /// - Parameters:
  ///   - text: the value without the space around it.
  ///   - bytes: the same as bytes.
  func name(of text: String, _ bytes: Span<UInt8>) -> String {
    if let name = merged[text] { return name }
    if FieldText.isMissing(bytes), bins != nil || !mayBeNA || text != "NA" { return "" }
    guard let bins, !text.isEmpty else { return text }
    return bins.name(of: bytes) ?? SegmentName.notANumber
  }

  private static func merged(_ values: [MergedValue]) -> [String: String] {
    var merged: [String: String] = [:]
    for value in values {
      for spelling in value.values where merged[spelling] == nil { merged[spelling] = value.name }
    }
    return merged
  }
}
