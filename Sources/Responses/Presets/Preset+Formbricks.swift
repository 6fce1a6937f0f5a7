extension Preset {
  /// Formbricks: questions are numbered, `1. How likely …`; the zone of dates is not written.
  static let formbricks = Preset(
    name: "formbricks", tool: "Formbricks",
    signatures: [Signature(all: ["No.", "Response ID", "Timestamp", "Finished", "Survey ID"])],
    date: ["Timestamp"], id: ["Response ID"],
    exclusions: [Exclusion(column: "Finished", values: ["No", "False"], reason: .unfinished)])
}
