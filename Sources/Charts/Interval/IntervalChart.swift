/// Points with intervals, one row each, on one shared scale.
package struct IntervalChart: Sendable {
  package struct Row: Hashable, Sendable {
    package var label: String
    package var value: Double?
    package var low: Double?
    package var high: Double?
    package var valueText: String
    /// An earlier value, drawn hollow and joined to the point by a thin line.
    package var earlier: Double?
    package var standing: MarkStanding
    /// What to say instead of a mark, such as `3 answers: withheld`.
    package var note: String

    package init(
      label: String, value: Double?, low: Double?, high: Double?, valueText: String,
      earlier: Double? = nil, standing: MarkStanding, note: String = ""
    ) {
      self.label = label
      self.value = value
      self.low = low
      self.high = high
      self.valueText = valueText
      self.earlier = earlier
      self.standing = standing
      self.note = note
    }
  }

  package var text: ChartText
  package var rows: [Row]
  /// A dotted vertical line, such as the NPS of all answers.
  package var referenceValue: Double?
  package var referenceLabel: String

  package init(
    text: ChartText, rows: [Row], referenceValue: Double?, referenceLabel: String
  ) {
    self.text = text
    self.rows = rows
    self.referenceValue = referenceValue
    self.referenceLabel = referenceLabel
  }

  /// The scale that holds all rows, for the strips inside a table.
  package var scale: IntervalScale { IntervalScale(rows: rows, reference: referenceValue) }
}
