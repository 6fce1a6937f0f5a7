extension Preset {
  /// Qualtrics: three header rows, the last of import ids. The score of an NPS question has a sibling
  /// that states the group. Dates are local to the zone of the import ids. Statuses are words or codes.
  static let qualtrics = Preset(
    name: "qualtrics", tool: "Qualtrics",
    signatures: [
      Signature(all: ["StartDate", "EndDate"], any: ["ResponseId", "RecordedDate"]),
      Signature(rows: .importIDs),
    ],
    date: ["RecordedDate", "EndDate", "StartDate"], id: ["ResponseId"],
    groupSuffix: "_NPS_GROUP", exclusions: qualtricsExclusions)

  /// What Qualtrics marks as no answer, in words or as codes.
  static let qualtricsExclusions = [
    Exclusion(column: "Status", values: ["Survey Preview", "1"], reason: .preview),
    Exclusion(column: "Status", values: ["Spam", "8"], reason: .invalidated),
    Exclusion(column: "Finished", values: ["False", "0", "No"], reason: .unfinished),
  ]
}
