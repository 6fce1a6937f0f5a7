extension Preset {
  /// Google Forms and Sheets: `Timestamp` first, then questions; also as tabs without quotation marks.
  static let googleForms = Preset(
    name: "google-forms", tool: "Google Forms",
    signatures: [Signature(first: "Timestamp")],
    date: ["Timestamp"])
}
