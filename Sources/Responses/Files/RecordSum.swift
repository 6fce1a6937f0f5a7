package import CSV

/// What adds up over the records of a table: what it is for two stretches of records follows from
/// what it is for each.
package protocol RecordSum: Sendable {
  /// The same for no records.
  var blank: Self { get }

  /// Adds the records of a batch.
  mutating func count(_ batch: RecordBatch)

  /// Adds what another holds of the records that follow.
  /// - Parameter linesBefore: what has to be added to the other's line numbers.
  mutating func add(_ later: Self, linesBefore: Int)
}
