/// Titles, captions and notes that several pages share.
enum PagePhrase: String, Phrase {
  /// `{period}` is written out, `Third quarter 2026`.
  case eyebrow = "{period} · answers to {date}"
  case eyebrowSoFar = "{period} so far · answers to {date}"
  /// A period that is not complete, in a sentence.
  case soFar = "{period} so far"
  /// `{link}` is that period; `{summary}` its score, interval and number of answers.
  case running = "{link}: {summary}. Not compared with whole periods."

  // MARK: Method and data, in one line each

  case methodHead = "Method."
  /// `{q}` is the limit, `q ≤ 0.05`.
  case method = """
    NPS is the share of promoters (9–10) minus the share of detractors (0–6); passives (7–8) count \
    in the base. Adjusted-Wald intervals, changes corrected by Benjamini-Hochberg, {q}.
    """
  case methodLink = "Definitions and arithmetic"
  case dataHead = "Data."
  /// `{account}` says how many rows were counted, unanswered, excluded and set aside.
  case data = """
    {files}\u{A0}{files:file|files}, {rows}\u{A0}{rows:row|rows} read: {account}. As of {date}.
    """
  case dataLink = "Files, exclusions and downloads"

  // MARK: Titles and captions; {scope} is a period or a span of them

  case byGrain = "{name} by {grain:month|quarter|half-year|year}"
  case byProduct = "{name} by {product}"
  case segmentsIn = "Segments in {scope}"
  /// `{title}` says which segments stand apart.
  case titleIn = "{title} in {scope}"
  case titleWithin = "{title} within {name}"
  case overallCaption = "{name}, all answers of all periods"
  case overallTitle = "Over the whole time: {title}"
  case productTrends = "Each {product} over time"
  case productsIn = "{Products} in {period}"
  case productsPooled = "{Products} in {span} together"
  case latestFirst = "{name} by {grain:month|quarter|half-year|year}, the latest first"
  case latestFirstByPeriod = "{name} by period, the latest first"
  case scoresCaption = "{title}: scores and numbers of answers"
  case sparkHead = "By {grain:month|quarter|half-year|year}"
  case byYear = "By year"
  case byYearAndOlder = "By year, with all that is older"
  case span = "{first} to {last}"

  // MARK: What is counted over all periods

  case overall = "{n}\u{A0}{n:answer|answers}, whatever their period."
  case overallBut = """
    {n}\u{A0}{n:answer|answers}, whatever their period but for {periods}, left out of every total.
    """
  case ofProduct = "All answers of this {product}, whatever their period."
  case ofProductBut = """
    All answers of this {product}, whatever their period but for {periods}, left out of every \
    total.
    """
  case allOfProduct = "all answers of {name}"
  case silent = "{name}: no answers"
  case allPeriodsTogether = "all periods together"
  /// A name and what is said of it, in lists and descriptions of charts.
  case labelled = "{name}: {text}"
  case smallNumbers = "The small number below each score is that of its answers."
  case byProductNote = "All periods together. {note}"
  /// The whole’s score, at a line in a chart.
  case reference = "all {score}"
  case notStated = "Not stated"
  case nothingToCompare = "nothing to compare with"

  // MARK: Too few answers

  /// `{needed}` is the number of answers that it takes, `{n}` that of the period.
  case neededForTenPoints = """
    A change of 10 points shows in four of five cases with {needed}\u{A0}{needed:answer|answers} \
    in each {grain:month|quarter|half-year|year}; {period} has {n}.
    """
  case pooled = """
    {span} together: the last {grain:month|quarter|half-year|year} alone has too few answers to \
    compare all of them.
    """
  case comparison = "Comparison"
  case notBeforeItIsOver = "not before the {grain:month|quarter|half-year|year} is over"

  // MARK: Other parts of pages

  /// A link beside the number of answers.
  case howCounted = "how counted"
  case commentary = "Commentary"
  case fullCommentary = "Full commentary"
  case writtenFor = "Written for {period}"
  case events = "What was done, and when"
  case formerName = "Former name"
  /// `{link}` is the product’s name as a link.
  case countsUnder = "The answers about {name} count, in all periods, under {link}."
}
