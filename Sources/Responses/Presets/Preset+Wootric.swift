extension Preset {
  /// Wootric, now InMoment.
  static let wootric = Preset(
    name: "wootric", tool: "Wootric",
    signatures: [Signature(all: ["score", "text", "excluded_from_calculations"])],
    score: ["score"], date: ["created_at"], comment: ["text"], id: ["id"],
    exclusions: [
      Exclusion(
        column: "excluded_from_calculations", values: ["true", "1", "yes"], reason: .invalidated)
    ])
}
