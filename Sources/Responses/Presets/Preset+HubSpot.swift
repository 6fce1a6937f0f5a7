extension Preset {
  /// HubSpot's feedback submissions. Satisfaction surveys carry the same groups as NPS, with other scores.
  static let hubSpot = Preset(
    name: "hubspot", tool: "HubSpot",
    signatures: [Signature(all: ["hs_value"]), Signature(all: ["hs_response_group"])],
    score: ["hs_value"], date: ["hs_submission_timestamp"], comment: ["hs_content"],
    exclusions: [
      Exclusion(column: "hs_survey_type", values: ["NPS"], keepsThese: true, reason: .otherSurvey)
    ])
}
