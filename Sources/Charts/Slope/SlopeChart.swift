/// Two named periods side by side, a line from one to the other for each of several things.
package struct SlopeChart: Sendable {
  package struct Line: Hashable, Sendable {
    package var label: String
    /// The NPS in both periods.
    package var from: Double
    package var to: Double
    package var fromText: String
    package var toText: String
    /// Whether the change is beyond chance: drawn dark, else grey.
    package var isClear: Bool

    package init(
      label: String, from: Double, to: Double, fromText: String, toText: String, isClear: Bool
    ) {
      self.label = label
      self.from = from
      self.to = to
      self.fromText = fromText
      self.toText = toText
      self.isClear = isClear
    }
  }

  package var text: ChartText
  /// The names of the two periods.
  package var fromLabel: String
  package var toLabel: String
  package var lines: [Line]

  package init(text: ChartText, fromLabel: String, toLabel: String, lines: [Line]) {
    self.text = text
    self.fromLabel = fromLabel
    self.toLabel = toLabel
    self.lines = lines
  }
}
