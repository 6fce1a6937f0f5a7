/// The axis above a table's column of interval strips.
package struct IntervalAxis: Sendable {
  package var text: ChartText
  package var scale: IntervalScale
  /// That of the strips below it.
  package var size: IntervalStrip.Size

  package init(
    text: ChartText, scale: IntervalScale, size: IntervalStrip.Size = .column
  ) {
    self.size = size
    self.text = text
    self.scale = scale
  }
}
