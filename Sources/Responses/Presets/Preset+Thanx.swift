extension Preset {
  /// Thanx. Requests that were not answered have no rating; moments are in UTC.
  static let thanx = Preset(
    name: "thanx", tool: "Thanx",
    signatures: [Signature(all: ["nps_feedback_id", "rating", "rated_at"])],
    score: ["rating"], date: ["rated_at"], comment: ["review"], id: ["nps_feedback_id"],
    respondent: ["user_id"], timeZone: "UTC")
}
