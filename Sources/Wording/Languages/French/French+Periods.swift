extension MonthPhrase {
  static let french: [Self: String] = [
    .january: "janvier",
    .february: "février",
    .march: "mars",
    .april: "avril",
    .may: "mai",
    .june: "juin",
    .july: "juillet",
    .august: "août",
    .september: "septembre",
    .october: "octobre",
    .november: "novembre",
    .december: "décembre",
  ]
}

extension ShortMonthPhrase {
  static let french: [Self: String] = [
    .january: "janv.",
    .february: "févr.",
    .march: "mars",
    .april: "avr.",
    .may: "mai",
    .june: "juin",
    .july: "juil.",
    .august: "août",
    .september: "sept.",
    .october: "oct.",
    .november: "nov.",
    .december: "déc.",
  ]
}

extension NumeralPhrase {
  static let french: [Self: String] = [
    .zero: "aucun",
    .one: "un",
    .two: "deux",
    .three: "trois",
    .four: "quatre",
    .five: "cinq",
    .six: "six",
    .seven: "sept",
    .eight: "huit",
    .nine: "neuf",
    .ten: "dix",
    .eleven: "onze",
    .twelve: "douze",
  ]
}

extension PeriodPhrase {
  static let french: [Self: String] = [
    .date: "{isFirst:1er|{day}}\u{A0}{month}\u{A0}{year}",
    .monthOfYear: "{month} {year}",
    .quarter: "T{number}",
    .quarterOfYear: "T{number} {year}",
    .halfYear: "S{number}",
    .halfOfYear: "S{number} {year}",
    .firstQuarter: "Premier trimestre {year}",
    .secondQuarter: "Deuxième trimestre {year}",
    .thirdQuarter: "Troisième trimestre {year}",
    .fourthQuarter: "Quatrième trimestre {year}",
    .firstHalf: "Premier semestre {year}",
    .secondHalf: "Second semestre {year}",
    .noun: "{grain:mois|trimestre|semestre|année}",
    .nouns: "{grain:mois|trimestres|semestres|années}",
  ]
}
