extension Preset {
  /// SurveyMonkey: questions above their parts; older exports spell `RespondentID`. Publishers often take
  /// the first columns or the second row away.
  static let surveyMonkey = Preset(
    name: "surveymonkey", tool: "SurveyMonkey",
    signatures: [
      Signature(all: ["Respondent ID", "Collector ID"]), Signature(rows: .parts),
      Signature(rows: .numberedParts),
    ],
    date: ["End Date", "Date Modified", "Start Date"], id: ["Respondent ID"],
    commentFollowsScore: true)
}
