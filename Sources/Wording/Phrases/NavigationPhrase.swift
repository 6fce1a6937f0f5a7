/// Navigation, headers, footers and the list of surveys.
enum NavigationPhrase: String, Phrase {
  case skipToContent = "Skip to the content"
  /// The menu of pages.
  case menu = "Pages"

  // MARK: What navigations are called to a screen reader

  case main = "Main"
  case breadcrumbs = "Where you are"
  case neighbours = "Previous and next"

  // MARK: Pages

  case overview = "Overview"
  case segments = "Segments"
  case trends = "Trends"
  case method = "Method"
  case surveys = "Surveys"
  /// In the main navigation: the pages of periods.
  case periods = "{grain:Months|Quarters|Half-years|Years}"
  case allPeriods = "All {grain:months|quarters|half-years|years}"
  case allProducts = "All {products}"
  /// All dimensions that answers are split by.
  case allDimensions = "All splits"
  case theSegment = "The segment of {label}"
  case allSegments = "All {n}\u{A0}{n:segment|segments} of {label}"
  case productInPeriod = "{product}, {period}"

  // MARK: Below and above pages

  case trademarks = """
    Net Promoter®, NPS® and Net Promoter Score® are registered trademarks of Bain & Company, Inc., \
    NICE Systems, Inc. and Fred Reichheld. This report is not affiliated with them.
    """
  case basis = "As of {date}. {n}\u{A0}{n:answer|answers} counted."
  /// On the page of a complete period: later answers leave it as it is.
  case basisOfPeriod = "Answers to {date}."
  /// At the edge of printed pages.
  case answersTo = "Answers to {date}"
  case asOf = "As of {date}"
  case survey = "Survey"
  case unnamedSurvey = "Unnamed survey"
  case surveyList = "{n}\u{A0}{n:survey|surveys}, each counted for itself"
  case surveysAreNotPooled = """
    Surveys ask different people at different moments. Their scores are never pooled or compared.
    """
}
