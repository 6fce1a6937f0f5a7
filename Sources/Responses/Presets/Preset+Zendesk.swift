extension Preset {
  /// Zendesk's NPS surveys, given up in 2023.
  static let zendesk = Preset(
    name: "zendesk", tool: "Zendesk",
    signatures: [Signature(all: ["rated_at", "rating", "survey_name"])],
    score: ["rating"], date: ["rated_at"], comment: ["comment"], id: ["id"],
    respondent: ["user_id"])
}
