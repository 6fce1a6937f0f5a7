extension Preset {
  /// Retently.
  static let retently = Preset(
    name: "retently", tool: "Retently",
    signatures: [Signature(all: ["score", "ratingCategory", "campaignName"])],
    score: ["score"], date: ["createdDate"], comment: ["comment"], id: ["id"],
    respondent: ["customerId"],
    exclusions: [
      Exclusion(column: "metricsType", values: ["NPS"], keepsThese: true, reason: .otherSurvey),
      Exclusion(column: "isBogus", values: ["true", "1", "yes"], reason: .invalidated),
    ])
}
