extension Preset {
  /// Alchemer, formerly SurveyGizmo.
  static let alchemer = Preset(
    name: "alchemer", tool: "Alchemer",
    signatures: [Signature(all: ["Time Started", "Date Submitted", "Status"])],
    date: ["Date Submitted"], id: ["Response ID"],
    exclusions: [
      Exclusion(column: "Status", values: ["Partial"], reason: .unfinished),
      Exclusion(column: "Status", values: ["Disqualified", "Deleted"], reason: .invalidated),
    ])
}
