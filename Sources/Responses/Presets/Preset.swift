/// What is known of the exports of one survey tool: a value, so that another tool is one more file.
struct Preset: Hashable, Sendable {
  /// The name in the configuration, `preset:`, and in JSON.
  var name: String
  /// The name of the tool in sentences.
  var title: String
  /// The columns of each role by name, the best first; none where header words decide.
  var score: [String] = []
  var date: [String] = []
  var comment: [String] = []
  var id: [String] = []
  var respondent: [String] = []
  /// Rows that are no answers.
  var exclusions: [Exclusion] = []
  /// The time zone that the tool writes dates in where the file does not say.
  var timeZone: String?

  /// Leaves out rows by the value of a column; the column may be absent.
  struct Exclusion: Hashable, Sendable {
    var column: String
    /// Compared without regard to case.
    var values: [String]
    /// Whether rows with other values are left out, instead of those with these.
    var keepsThese = false
    var reason: ExclusionReason
  }

  /// A table of whatever origin.
  static let generic = Preset(name: "generic", title: "a table of any origin")
}
