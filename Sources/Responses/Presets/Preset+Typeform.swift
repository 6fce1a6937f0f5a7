extension Preset {
  /// Typeform: one row of questions, whose names may repeat; moments are in UTC, as the header says.
  static let typeform = Preset(
    name: "typeform", tool: "Typeform",
    signatures: [Signature(all: ["Submit Date (UTC)", "Network ID"])],
    date: ["Submit Date (UTC)"], id: ["#"],
    exclusions: [
      Exclusion(column: "Response Type", values: ["started", "partial"], reason: .unfinished)
    ],
    timeZone: "UTC")
}
