/// The build, what it restates, and the dictionary of its data.
enum BuildPhrase: String, Phrase {
  /// With the first digits of its name.
  case build = "Build {id}"

  // MARK: What was restated

  case restatedTitle = "What was restated"
  case comparedWith = "Compared with the report as of {date}, build {id}."
  case comparedWithUnnamed = "Compared with the report as of {date}."
  case noneRestated = """
    No score of a complete {grain:month|quarter|half-year|year} has changed since then.
    """
  case nothingCompared = """
    No {grain:month|quarter|half-year|year} is complete in both reports.
    """
  case configurationChanged = "The configuration has changed since then."
  case programChanged = """
    The earlier report was made by version {then} of the program, this one by version {now}.
    """
  /// A product in a period.
  case ofProduct = "{name}, {period}"

  // MARK: One score, with what it was and is

  case changed = "{of} was {then} when published, {now} now{why}."
  case restated = "{of} was restated and is {now} now{why}."
  case nowHidden = "{of} was published and is withheld now."
  case thenHidden = "{of} was withheld and is {now} now."
  case appeared = "{of} had no answers and is {now} now."
  case wentWithScore = "{of} was {then} when published and has no answers now."
  case went = "{of} was published and has no answers now."
  case notRepeated = """
    An earlier score isn’t repeated where it would tell how fewer than {n}\u{A0}people answered.
    """
  case others = """
    {n} further {n:score was|scores were} restated; `barograph diff` lists them.
    """

  // MARK: Why

  case why = ": {reasons}"
  case late = "{n} late {n:answer|answers}"
  case fewLate = "fewer than {n} late answers"
  case added = "{n} {n:answer|answers} added"
  case fewAdded = "fewer than {n} answers added"
  case gone = "{n} {n:answer|answers} gone"
  case fewGone = "fewer than {n} answers gone"
  case sameAnswers = "the same answers"

  // MARK: The dictionary

  case dictionaryTitle = "What the data files hold"
  case dictionaryNote = "Every member and column, in English as the files are."
}
