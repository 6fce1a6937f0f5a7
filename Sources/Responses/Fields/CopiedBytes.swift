/// Bytes copied out of where they lie.
extension [UInt8] {
  /// The bytes of a span.
  init(_ span: Span<UInt8>) {
    self = []
    reserveCapacity(span.count)
    for index in span.indices { append(span[index]) }
  }
}
