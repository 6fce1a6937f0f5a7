/// The page of all pages, and the files beside tables and charts.
enum DownloadPhrase: String, Phrase {
  case search = "Search"
  case searchFor = "Search for"
  case allPages = "All pages and what they hold"
  case reportPages = "The report"
  case productsByPeriod = "{Products} by {grain:month|quarter|half-year|year}"
  /// `{names}` are the names that a product had.
  case formerly = "formerly {names}"
  case onePageFound = "1 page found"
  /// The page’s script writes the number in place of `#`.
  case pagesFound = "# pages found"
  case noPageFound = "No page found"
  case copied = "Link copied"
  /// What a link to the place that it stands at is called.
  case link = "Link"
  /// Products that the summary leaves out.
  case moreProducts = "{n} more {n:{product}|{products}} in the report."

  // MARK: What follows a column’s name in a file: “NPS before”, “95 % interval low”

  case before
  case after
  case low
  case high
  case best = "from"
  case worst = "to"
  case verdict
  case detectable = "shows from"
  case standing
  case answers

  // MARK: Where a drawing that stands alone comes from, set apart by dots

  case asOf = "as of {date}"
  case answersInAll = "{n}\u{A0}{n:answer|answers} in all"
}
