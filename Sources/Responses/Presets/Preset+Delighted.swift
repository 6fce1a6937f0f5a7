extension Preset {
  /// Delighted, known by its interface. One account may ask other questions as well.
  static let delighted = Preset(
    name: "delighted", tool: "Delighted",
    signatures: [
      Signature(
        all: ["score", "comment"], any: ["survey_type", "permalink", "person_properties"]),
      Signature(all: ["score", "comment"], part: "Delighted "),
    ],
    score: ["score"], date: ["created_at"], comment: ["comment"], id: ["id"],
    respondent: ["person"],
    exclusions: [
      Exclusion(
        column: "survey_type",
        values: ["csat", "ces", "five_star", "5-star", "five star", "smileys", "thumbs", "pmf"],
        reason: .otherSurvey)
    ])
}
