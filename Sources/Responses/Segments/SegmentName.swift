/// Names that values get while a file is counted and that no page shows.
///
/// They begin with a byte that no name has, and become "not stated", the empty name, once it is
/// counted how often they occur.
enum SegmentName {
  /// A value of a binned column that is no number.
  static let notANumber = "\0not-a-number"
  /// A key that the joined file does not list.
  static let unmatched = "\0unmatched"
  /// All values beyond the most that a column may have.
  static let beyondLimit = "\0beyond-limit"

  /// What a dimension may be split into; more are no segments but measurements or texts.
  static let limit = 200

  /// The name as it is counted under.
  static func stated(_ name: String) -> String {
    name.utf8.first == 0 ? "" : name
  }
}
