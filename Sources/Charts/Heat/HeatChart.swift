/// Products by periods, each cell coloured by its NPS and carrying the number.
package struct HeatChart: Sendable {
  package struct Cell: Hashable, Sendable {
    package var value: Double?
    package var text: String
    package var standing: MarkStanding
    package var isComplete: Bool

    package init(value: Double?, text: String, standing: MarkStanding, isComplete: Bool) {
      self.value = value
      self.text = text
      self.standing = standing
      self.isComplete = isComplete
    }
  }

  package var text: ChartText
  package var rowLabels: [String]
  /// The periods' short labels and, for each, the group written once above, such as the year.
  package var columnLabels: [String]
  package var columnGroups: [String]
  /// Row by row, as many cells as columns.
  package var cells: [[Cell]]

  package init(
    text: ChartText, rowLabels: [String], columnLabels: [String], columnGroups: [String],
    cells: [[Cell]]
  ) {
    self.text = text
    self.rowLabels = rowLabels
    self.columnLabels = columnLabels
    self.columnGroups = columnGroups
    self.cells = cells
  }
}
