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

  /// A labelled horizontal rule at an NPS that is meant to be reached.
  package struct TargetLine: Hashable, Sendable {
    /// The NPS, −100…100.
    package var value: Double
    package var label: String

    package init(value: Double, label: String) {
      self.value = value
      self.label = label
    }
  }

  package var text: ChartText
  package var points: [Point]
  package var events: [EventRule]
  /// Always in sight, wherever the points lie.
  package var target: TargetLine?
  /// The word behind the number of answers, such as `answers`.
  package var answersWord: String

  package init(
    text: ChartText, points: [Point], events: [EventRule], answersWord: String,
    target: TargetLine? = nil
  ) {
    self.text = text
    self.points = points
    self.events = events
    self.answersWord = answersWord
    self.target = target
  }
}
