/// What stands in messages and on no page.
enum MailPhrase: String, Phrase {
  // MARK: Below charts drawn with cells of tables

  case columns = "Columns: NPS, from 0."
  case paleFew = "Pale: fewer than {answers}."
  case paleRunning = "Pale: the {grain:month|quarter|half-year|year} is not over."
  case dash = "–: withheld, or no answers."
  /// `{low}` and `{high}` are the ends of the scale.
  case strip = """
    Stroke: NPS. Band: its {confidence} interval. Scale: {low} to {high}.
    """

  // MARK: Below everything

  case howToRead = "How to read this"
  case scale = """
    NPS runs from {least} to {most}. A rise or a fall is named only where the change is more than \
    chance explains.
    """
  /// `{names}` are names of files.
  case attached = "Attached: {names}."
}
