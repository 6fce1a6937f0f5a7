/// The level over a year, and the comparison of each period with a year earlier.
enum LevelPhrase: String, Phrase {
  case yearEarlierCaption = """
    Change from the same {grain:month|quarter|half-year|year} a year earlier, the latest first
    """
  case yearEarlierNote = """
    Each {grain:month|quarter|half-year|year} with the same {grain:month|quarter|half-year|year} \
    of the year before, so that what repeats every year cancels out.
    """
  /// `The four quarters to Q3 2026 together: NPS +38 (+36 to +39)`.
  case rollingTitle = """
    The {grain:twelve months|four quarters|two half-years|one year} to {period} together: \
    NPS {score} ({interval})
    """
  case rollingNote = """
    A level, never tested: two rows next to each other share \
    {grain:eleven months|three quarters|one half-year|no years}.
    """
  case rollingCaption = """
    All answers of {grain:twelve months|four quarters|two half-years|one year} together, \
    the latest first
    """
  /// The head of a column that names the last of them.
  case rollingHead = "{grain:Twelve months|Four quarters|Two half-years|One year} to"
}
