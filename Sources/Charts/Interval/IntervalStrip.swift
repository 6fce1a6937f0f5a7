/// One row of an interval chart, to stand in a table's cell on the table's shared scale.
package struct IntervalStrip: Sendable {
  /// How much room there is.
  package enum Size: Sendable {
    /// A column of its own.
    case column
    /// Below the numbers of a cell.
    case cell

    var height: Double { self == .column ? 24 : 14 }
    var inset: Double { self == .column ? IntervalLayout.inset : 10 }
    var radius: Double { self == .column ? 5 : 3 }
  }

  package var text: ChartText
  package var row: IntervalChart.Row
  package var scale: IntervalScale
  package var referenceValue: Double?
  package var size: Size

  package init(
    text: ChartText, row: IntervalChart.Row, scale: IntervalScale, referenceValue: Double?,
    size: Size = .column
  ) {
    self.text = text
    self.row = row
    self.scale = scale
    self.referenceValue = referenceValue
    self.size = size
  }
}
