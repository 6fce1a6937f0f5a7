extension Preset {
  /// LimeSurvey: answers that were never submitted have no submit date, in old versions that of 1980.
  static let limeSurvey = Preset(
    name: "limesurvey", title: "an export of LimeSurvey",
    signatures: [Signature(all: ["submitdate", "lastpage", "startlanguage"])],
    date: ["submitdate"],
    exclusions: [
      Exclusion(
        column: "submitdate", values: ["", "1980-01-01 00:00:00", "1980-01-01", "N/A"],
        reason: .unfinished)
    ])
}
