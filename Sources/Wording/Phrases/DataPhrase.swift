/// What was read, and what became of it.
enum DataPhrase: String, Phrase {
  case readTitle = "What was read"
  case surveyTitle = "What was asked, and whom"
  case assumptionsTitle = "What was assumed"
  case downloadsTitle = "Downloads"
  case downloadsNote = """
    The figures of this report as data: the same numbers, rounded by the same rule.
    """

  // MARK: Heads

  case questionHead = "Question"
  case modeHead = "Mode"
  /// Whom the survey asked.
  case askedHead = "Asked"
  case asOfHead = "As of"
  case fileHead = "File"
  case inSum = "In sum"
  case spanHead = "Answers from, to"
  case reasonHead = "Why"
  case rowsHead = "Rows"
  case countedHead = "Counted"
  case unansweredHead = "Unanswered"
  case excludedHead = "Excluded"
  case setAsideHead = "Set aside"
  case lineHead = "Line"
  case columnHead = "Column"

  // MARK: Tables

  case filesCaption = "Files and what became of their rows"
  case reasonsCaption = "Rows set aside, by reason"
  case exclusionsCaption = "Rows left out, by rule"
  case setAsideCaption = "Where the rows set aside stand"
  case setAsideSummary = "Where they stand"
  case setAsideRest = """
    {n}\u{A0}{n:more row|more rows} set aside: the list set-aside.csv, or set-aside-NAME.csv where \
    several sites share a folder, which a build writes beside the folder of this site, has all of \
    them.
    """

  // MARK: Rows and files

  case files = "{n}\u{A0}{n:file|files}"
  case account = """
    {counted} counted, {unanswered} unanswered, {excluded} excluded, {setAside} set aside
    """
  case accountOfFiles = """
    {rows}\u{A0}{rows:row|rows} in {files}\u{A0}{files:file|files} = {counted} counted + \
    {unanswered} unanswered + {excluded} excluded + {setAside} set aside. Unanswered rows are \
    blank or say that there is no answer; excluded ones are left out by a rule, such as that each \
    response counts once; those set aside have an answer or a date that can’t be right.
    """
  /// Two dates.
  case span = "{from} to {to}"
  case assumedForAll = "(all {n}\u{A0}{n:file|files})"
  case assumedForSome = "({n}\u{A0}{n:file|files})"

  // MARK: Why rows were left out

  case filtered = "A filter of the configuration leaves it out"
  case preview = "It is a test of the questionnaire"
  case unfinished = "The questionnaire was not finished"
  case invalidated = "The survey tool marks it as not to be counted"
  case otherSurvey = "It answers another question"
  case duplicate = "It is a duplicate: the response, or its respondent, counts elsewhere"

  // MARK: Why rows were set aside

  case scoreOutOfRange = "The answer is a number outside 0 to 10"
  case scoreNotWhole = "The answer is not a whole number"
  case scoreNotANumber = "The answer is not a number"
  case dateMissing = "There is an answer but no date"
  case dateUnreadable = "The date can’t be read or does not exist"
  case afterAsOf = "The answer is later than the as-of date"
  case raggedRecord = "The record has more or fewer fields than the header"
  case malformedQuote = "A quotation mark is unclosed or misplaced"
  case oversizedRecord = "The record is too long or has too many columns"
}
