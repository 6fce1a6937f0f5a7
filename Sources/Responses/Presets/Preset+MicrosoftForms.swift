extension Preset {
  /// Microsoft Forms: a workbook, or a copy of it as text.
  static let microsoftForms = Preset(
    name: "microsoft-forms", tool: "Microsoft Forms",
    signatures: [Signature(all: ["Id", "Start time", "Completion time"])],
    date: ["Completion time", "Last modified time", "Start time"])
}
