import Periods

/// What stands at the head of a note or event, decoded and checked.
struct FrontMatter {
  var title: Located<String>?
  var period: Located<Period>?
  var product: Located<String>?
  /// By the dimension's key.
  var dimension: Located<String>?
  var author: Located<String>?
  var date: Located<DayOrMonth>?
  var isDraft = false
  /// The keys that had a value, whether or not it could be used.
  var keys: Set<FrontMatterKey> = []
}

/// A date as front matter has it: a day, or a month as a whole.
struct DayOrMonth: Hashable, Sendable {
  /// The day, or the first day of the month.
  let date: CivilDate
  let isMonthOnly: Bool

  /// `2026-02-15` or `2026-02`; nil for anything else.
  init?(_ text: String) {
    if let date = CivilDate(text) {
      self.date = date
      isMonthOnly = false
    } else if text.utf8.count == 7, let date = CivilDate(text + "-01") {
      self.date = date
      isMonthOnly = true
    } else {
      return nil
    }
  }
}
