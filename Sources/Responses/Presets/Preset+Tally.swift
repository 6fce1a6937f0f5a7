extension Preset {
  /// Tally.
  static let tally = Preset(
    name: "tally", tool: "Tally",
    signatures: [Signature(all: ["Submission ID", "Respondent ID", "Submitted at"])],
    date: ["Submitted at"], id: ["Submission ID"], respondent: ["Respondent ID"])
}
