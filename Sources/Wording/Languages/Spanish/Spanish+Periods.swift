extension MonthPhrase {
  static let spanish: [Self: String] = [
    .january: "enero",
    .february: "febrero",
    .march: "marzo",
    .april: "abril",
    .may: "mayo",
    .june: "junio",
    .july: "julio",
    .august: "agosto",
    .september: "septiembre",
    .october: "octubre",
    .november: "noviembre",
    .december: "diciembre",
  ]
}

extension ShortMonthPhrase {
  static let spanish: [Self: String] = [
    .january: "ene",
    .february: "feb",
    .march: "mar",
    .april: "abr",
    .may: "may",
    .june: "jun",
    .july: "jul",
    .august: "ago",
    .september: "sept",
    .october: "oct",
    .november: "nov",
    .december: "dic",
  ]
}

extension NumeralPhrase {
  static let spanish: [Self: String] = [
    .zero: "ningún",
    .one: "un",
    .two: "dos",
    .three: "tres",
    .four: "cuatro",
    .five: "cinco",
    .six: "seis",
    .seven: "siete",
    .eight: "ocho",
    .nine: "nueve",
    .ten: "diez",
    .eleven: "once",
    .twelve: "doce",
  ]
}

extension PeriodPhrase {
  static let spanish: [Self: String] = [
    .date: "{day}\u{A0}de\u{A0}{month} de\u{A0}{year}",
    .monthOfYear: "{month} de {year}",
    .quarter: "T{number}",
    .quarterOfYear: "T{number} {year}",
    .halfYear: "S{number}",
    .halfOfYear: "S{number} {year}",
    .firstQuarter: "Primer trimestre de {year}",
    .secondQuarter: "Segundo trimestre de {year}",
    .thirdQuarter: "Tercer trimestre de {year}",
    .fourthQuarter: "Cuarto trimestre de {year}",
    .firstHalf: "Primer semestre de {year}",
    .secondHalf: "Segundo semestre de {year}",
    .noun: "{grain:mes|trimestre|semestre|año}",
    .nouns: "{grain:meses|trimestres|semestres|años}",
  ]
}
