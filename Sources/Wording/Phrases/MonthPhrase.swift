/// The months of the year, as they stand in a date, and short as labels.
enum MonthPhrase: String, Phrase {
  case january = "January"
  case february = "February"
  case march = "March"
  case april = "April"
  case may = "May"
  case june = "June"
  case july = "July"
  case august = "August"
  case september = "September"
  case october = "October"
  case november = "November"
  case december = "December"

  /// By number, 1 for January; nil for any other number.
  init?(number: Int) {
    guard (1...12).contains(number) else { return nil }
    self = Self.allCases[number - 1]
  }
}

/// The months in three or four letters, as labels of columns.
enum ShortMonthPhrase: String, Phrase {
  case january = "Jan"
  case february = "Feb"
  case march = "Mar"
  case april = "Apr"
  case may = "May"
  case june = "Jun"
  case july = "Jul"
  case august = "Aug"
  case september = "Sep"
  case october = "Oct"
  case november = "Nov"
  case december = "Dec"

  /// By number, 1 for January; nil for any other number.
  init?(number: Int) {
    guard (1...12).contains(number) else { return nil }
    self = Self.allCases[number - 1]
  }
}
