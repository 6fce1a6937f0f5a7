extension Preset {
  /// LimeSurvey: answers that were never submitted have no submit date. Surveys that keep no dates, as
  /// anonymous ones do, write 1980-01-01 for all that were; ``DateFacts/withheldDay`` is read as none.
  static let limeSurvey = Preset(
    name: "limesurvey", tool: "LimeSurvey",
    signatures: [
      Signature(all: ["submitdate", "lastpage", "startlanguage"]),
      Signature(all: ["Date submitted", "Last page", "Start language"]),
    ],
    date: ["submitdate", "Date submitted"],
    exclusions: ["submitdate", "Date submitted"].map { column in
      Exclusion(column: column, values: ["", "N/A"], reason: .unfinished)
    })
}
