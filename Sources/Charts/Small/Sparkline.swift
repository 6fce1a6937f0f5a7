/// A word-sized line without axes; the last point is marked.
package struct Sparkline: Sendable {
  package var text: ChartText
  /// Values in order of time; nil where hidden or without answers.
  package var values: [Double?]

  package init(text: ChartText, values: [Double?]) {
    self.text = text
    self.values = values
  }
}
