extension Preset {
  /// PostHog: events with the answers among their properties.
  static let postHog = Preset(
    name: "posthog", tool: "PostHog",
    signatures: [Signature(part: "$survey_response")],
    score: ["$survey_response", "properties.$survey_response"],
    date: ["timestamp"],
    exclusions: [
      Exclusion(column: "event", values: ["survey sent"], keepsThese: true, reason: .otherSurvey)
    ])
}
