/// The NPS over periods, with its interval as a band, a strip of answers and events as labelled
/// rules.
package struct TrendChart: Sendable {
  package struct Point: Hashable, Sendable {
    /// The period's short label, such as `Q3`.
    package var label: String
    /// What is written below the first point of a group, such as the year.
    package var group: String
    /// The NPS and its interval, −100…100; nil where hidden or without answers.
    package var value: Double?
    package var low: Double?
    package var high: Double?
    /// The printed NPS, such as `+36`.
    package var valueText: String
    package var standing: MarkStanding
    /// Dashed: the period is not complete.
    package var isComplete: Bool
    package var answers: Int
    package var answersText: String

    package init(
      label: String, group: String, value: Double?, low: Double?, high: Double?,
      valueText: String, standing: MarkStanding, isComplete: Bool, answers: Int,
      answersText: String
    ) {
      self.label = label
      self.group = group
      self.value = value
      self.low = low
      self.high = high
      self.valueText = valueText
      self.standing = standing
      self.isComplete = isComplete
      self.answers = answers
      self.answersText = answersText
    }
  }

  /// A labelled vertical rule at a place between points: 2.5 is halfway from the third to the
  /// fourth.
  package struct EventRule: Hashable, Sendable {
    package var position: Double
    package var label: String

    package init(position: Double, label: String) {
      self.position = position
      self.label = label
    }
  }

  package var text: ChartText
  package var points: [Point]
  package var events: [EventRule]
  /// The word behind the number of answers, such as `answers`.
  package var answersWord: String

  package init(text: ChartText, points: [Point], events: [EventRule], answersWord: String) {
    self.text = text
    self.points = points
    self.events = events
    self.answersWord = answersWord
  }
}

/// The shares of promoters, passives and detractors by period, as stacked columns (bars on narrow
/// screens).
package struct SharesChart: Sendable {
  package struct Column: Hashable, Sendable {
    package var label: String
    package var group: String
    /// Printed shares in whole percent, sum 100; nil where hidden or without answers.
    package var shares: [Int]?
    /// The texts of the shares, as many as shares.
    package var texts: [String]
    package var standing: MarkStanding
    package var isComplete: Bool

    package init(
      label: String, group: String, shares: [Int]?, texts: [String], standing: MarkStanding,
      isComplete: Bool
    ) {
      self.label = label
      self.group = group
      self.shares = shares
      self.texts = texts
      self.standing = standing
      self.isComplete = isComplete
    }
  }

  package var text: ChartText
  /// The names of promoters, passives and detractors, for direct labels.
  package var groupNames: [String]
  package var columns: [Column]

  package init(text: ChartText, groupNames: [String], columns: [Column]) {
    self.text = text
    self.groupNames = groupNames
    self.columns = columns
  }
}

/// How often each score from 0 to 10 was given.
package struct DistributionChart: Sendable {
  package var text: ChartText
  /// Eleven counts, score 0 first.
  package var counts: [Int]
  /// Eleven printed shares, such as `29 %`.
  package var shareTexts: [String]
  /// The names of detractors, passives and promoters, written below their scores.
  package var groupNames: [String]

  package init(text: ChartText, counts: [Int], shareTexts: [String], groupNames: [String]) {
    self.text = text
    self.counts = counts
    self.shareTexts = shareTexts
    self.groupNames = groupNames
  }
}

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
  /// The periods' short labels and, for each, the group written once below, such as the year.
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

/// The axis above a table's column of interval strips.
package struct IntervalAxis: Sendable {
  package var text: ChartText
  package var scale: IntervalScale

  package init(text: ChartText, scale: IntervalScale) {
    self.text = text
    self.scale = scale
  }
}

/// The shares of the three groups as one horizontal bar.
package struct GroupBar: Sendable {
  package var text: ChartText
  /// Promoters, passives, detractors in whole percent, sum 100.
  package var shares: [Int]

  package init(text: ChartText, shares: [Int]) {
    self.text = text
    self.shares = shares
  }
}

/// A scale of NPS points with sensible ticks, shared by the rows of a table.
package struct IntervalScale: Hashable, Sendable {
  package let low: Double
  package let high: Double
  package let ticks: [Double]

  init(low: Double, high: Double, ticks: [Double]) {
    self.low = low
    self.high = high
    self.ticks = ticks
  }
}
