/// The axis above a table's column of interval strips.
package struct IntervalAxis: Sendable {
  package var text: ChartText
  package var scale: IntervalScale

  package init(text: ChartText, scale: IntervalScale) {
    self.text = text
    self.scale = scale
  }
}
