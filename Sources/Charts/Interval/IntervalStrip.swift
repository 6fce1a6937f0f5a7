/// One row of an interval chart, to stand in a table's cell on the table's shared scale.
package struct IntervalStrip: Sendable {
  package var text: ChartText
  package var row: IntervalChart.Row
  package var scale: IntervalScale
  package var referenceValue: Double?

  package init(
    text: ChartText, row: IntervalChart.Row, scale: IntervalScale, referenceValue: Double?
  ) {
    self.text = text
    self.row = row
    self.scale = scale
    self.referenceValue = referenceValue
  }
}
