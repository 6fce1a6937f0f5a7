extension MonthPhrase {
  static let german: [Self: String] = [
    .january: "Januar",
    .february: "Februar",
    .march: "März",
    .april: "April",
    .may: "Mai",
    .june: "Juni",
    .july: "Juli",
    .august: "August",
    .september: "September",
    .october: "Oktober",
    .november: "November",
    .december: "Dezember",
  ]
}

extension ShortMonthPhrase {
  static let german: [Self: String] = [
    .january: "Jan",
    .february: "Feb",
    .march: "Mär",
    .april: "Apr",
    .may: "Mai",
    .june: "Jun",
    .july: "Jul",
    .august: "Aug",
    .september: "Sep",
    .october: "Okt",
    .november: "Nov",
    .december: "Dez",
  ]
}

extension NumeralPhrase {
  static let german: [Self: String] = [
    .zero: "kein",
    .one: "ein",
    .two: "zwei",
    .three: "drei",
    .four: "vier",
    .five: "fünf",
    .six: "sechs",
    .seven: "sieben",
    .eight: "acht",
    .nine: "neun",
    .ten: "zehn",
    .eleven: "elf",
    .twelve: "zwölf",
  ]
}

extension PeriodPhrase {
  static let german: [Self: String] = [
    .date: "{day}.\u{A0}{month}\u{A0}{year}",
    .monthOfYear: "{month} {year}",
    .quarter: "Q{number}",
    .quarterOfYear: "Q{number} {year}",
    .halfYear: "H{number}",
    .halfOfYear: "H{number} {year}",
    .firstQuarter: "Erstes Quartal {year}",
    .secondQuarter: "Zweites Quartal {year}",
    .thirdQuarter: "Drittes Quartal {year}",
    .fourthQuarter: "Viertes Quartal {year}",
    .firstHalf: "Erstes Halbjahr {year}",
    .secondHalf: "Zweites Halbjahr {year}",
    .noun: "{grain:Monat|Quartal|Halbjahr|Jahr}",
    .nouns: "{grain:Monate|Quartale|Halbjahre|Jahre}",
  ]
}
