extension Preset {
  /// Qualtrics' legacy exporter: `V1`, `V2` … above names, then codes of questions above their texts.
  static let qualtricsLegacy = Preset(
    name: "qualtrics-legacy", tool: "Qualtrics", isLegacy: true,
    signatures: [Signature(rows: .legacyCodes)],
    date: ["RecordedDate", "EndDate", "StartDate"], id: ["ResponseID"],
    groupSuffix: "_NPS_GROUP", exclusions: qualtricsExclusions)
}
