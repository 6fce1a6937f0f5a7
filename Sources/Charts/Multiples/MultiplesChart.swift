/// The same small chart for each of several things, on one scale.
package struct MultiplesChart: Sendable {
  package struct Panel: Hashable, Sendable {
    package var label: String
    /// As many as periods; those withheld or without answers have no value.
    package var points: [TrendChart.Point]

    package init(label: String, points: [TrendChart.Point]) {
      self.label = label
      self.points = points
    }
  }

  package var text: ChartText
  package var panels: [Panel]
  /// A line that all panels share, such as all answers; nil where there is no value.
  package var reference: [Double?]
  /// The names of the first and the last period.
  package var firstLabel: String
  package var lastLabel: String

  package init(
    text: ChartText, panels: [Panel], reference: [Double?], firstLabel: String, lastLabel: String
  ) {
    self.text = text
    self.panels = panels
    self.reference = reference
    self.firstLabel = firstLabel
    self.lastLabel = lastLabel
  }
}
