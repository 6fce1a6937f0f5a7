/// The lists of a survey's pages on the page that has them all, by the names in their ids.
enum PageList: String {
  case report, periods, products, segments, moved, commentary, events, methods
  /// The pages of products in periods.
  case byPeriod = "by-period"
}
