/// What is known of the exports of one survey tool: a value, so that another tool is one more file
/// and one more entry of ``Preset/known``.
package struct Preset: Hashable, Sendable {
  /// The name in the configuration, `preset:`, and in JSON.
  var name: String
  /// The survey tool, such as `Typeform`; nil where the table may be of any origin.
  var tool: String?
  /// Whether the tool also has a newer form of export.
  var isLegacy = false
  /// What tables of this kind look like, any of these; none where it is never detected.
  var signatures: [Signature] = []
  /// The columns of each role by name, the best first; none where header words decide.
  var score: [String] = []
  var date: [String] = []
  var comment: [String] = []
  var id: [String] = []
  var respondent: [String] = []
  /// The end of the name of a column that states the group beside the score's: `Q2_NPS_GROUP` stands
  /// beside `Q2`.
  var groupSuffix: String?
  /// Whether the further column of the score's question holds the comment.
  var commentFollowsScore = false
  /// Rows that are no answers.
  var exclusions: [Exclusion] = []
  /// The time zone that the tool writes dates in where the file does not say.
  var timeZone: String?

  /// What tells a tool's export by its header, without regard to case and space; all that is stated
  /// has to hold.
  struct Signature: Hashable, Sendable {
    /// Names that are all there.
    var all: [String] = []
    /// Names of which one is there.
    var any: [String] = []
    /// The first column.
    var first: String?
    /// A part of some column's name.
    var part: String?
    /// How the header is made.
    var rows: HeaderRows.Kind?
  }

  /// Leaves out rows by the value of a column; the column may be absent.
  struct Exclusion: Hashable, Sendable {
    var column: String
    /// Compared without regard to the case of ASCII letters.
    var values: [String]
    /// Whether rows with other values are left out, instead of those with these; a row that states
    /// none stays.
    var keepsThese = false
    var reason: ExclusionReason
  }

  /// A table of whatever origin.
  static let generic = Preset(name: "generic")
}
