/// The room that a batch has for what is found: bounded, so that no text, however dense its structure,
/// takes more memory than others.
struct BatchRoom {
  /// More than any piece of ordinary text holds.
  private static let recordLimit = 1 << 16
  private static let fieldLimit = 1 << 17

  let records: Int
  let fields: Int

  /// The room for all records of so many bytes, or for the first of them; one always fits.
  init(forBytes count: Int, maximumColumns: Int) {
    records = min(count, Self.recordLimit) + 1
    fields = min(count, max(Self.fieldLimit, maximumColumns)) + 1
  }
}
