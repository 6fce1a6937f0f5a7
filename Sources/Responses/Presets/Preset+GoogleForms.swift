extension Preset {
  /// Google Forms and Sheets: `Timestamp` first, then questions; also as tabs without quotation marks.
  static let googleForms = Preset(
    name: "google-forms", title: "an export of Google Forms",
    signatures: [Signature(first: "Timestamp")],
    date: ["Timestamp"])
}
