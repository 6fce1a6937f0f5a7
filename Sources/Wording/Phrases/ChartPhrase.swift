/// Titles, keys and descriptions of charts, and captions of their tables.
enum ChartPhrase: String, Phrase {
  case tableSummary = "Table of these numbers"

  // The trend.
  case trendNote = "Line: NPS. Band: its {confidence} interval. Blocks: answers."
  case trendNoteWithTarget = """
    Line: NPS. Band: its {confidence} interval. Dotted: the target. Blocks: answers.
    """
  /// Before a list of periods and scores.
  case trendDescription = "NPS by {grain:month|quarter|half-year|year}: {scores}."
  case trendDescriptionOfNone = "NPS by period: {scores}."

  // The three groups over time, and the answers of one period.
  case sharesOverTime = "Promoters, passives and detractors over time"
  case sharesTitle = "{promoters} promoters and {detractors} detractors in {period}"
  case sharesThenTitle = """
    {promoters} promoters and {detractors} detractors in {period}; a year earlier \
    {promotersThen} and {detractorsThen}
    """
  case sharesOfPeriod = "{period}: {shares}"
  case sharesCaption = """
    Shares of promoters, passives and detractors by {grain:month|quarter|half-year|year}
    """
  case distributionDescription = "Share of each answer from 0 to 10: {shares}."
  case shareOfAnswer = "{answer}: {share}"
  case distributionCaption = "Answers from 0 to 10, {span}"
  case answerHead = "Answer"

  // Products by period.
  case heatTitle = """
    From {least} ({leastName}, {first}) to {most} ({mostName}, {last})
    """
  case heatName = "NPS by {product} and {grain:month|quarter|half-year|year}"
  case heatNameOfNone = "NPS by {product} and period"
  case heatDescription = "{span}. {period}: {scores}."
  /// A name and its score, in a list of them; two of a line's points.
  case nameAndScore = "{name} {score}"

  // Dots, lines and bars within tables.
  case scaleTitle = "Scale of NPS points"
  case contrastScaleTitle = "Scale of points above or below the rest"
  case yearAgoKey = "Hollow: {period}."
  case filledKey = "Dot: NPS, line: its {confidence} interval."
  case referenceKey = "Dotted line: all answers, {score}."
  case clearKey = "▲▼\u{A0}only where the change is more than chance explains."
  case contrastNote = """
    Each segment against all other answers, with the {confidence} interval of the difference. \
    ▲▼\u{A0}only where it is more than chance explains.
    """
  case asTheRest = "as the rest"
  case all = "All"
}
