extension MonthPhrase {
  static let portuguese: [Self: String] = [
    .january: "janeiro",
    .february: "fevereiro",
    .march: "março",
    .april: "abril",
    .may: "maio",
    .june: "junho",
    .july: "julho",
    .august: "agosto",
    .september: "setembro",
    .october: "outubro",
    .november: "novembro",
    .december: "dezembro",
  ]
}

extension ShortMonthPhrase {
  static let portuguese: [Self: String] = [
    .january: "jan",
    .february: "fev",
    .march: "mar",
    .april: "abr",
    .may: "mai",
    .june: "jun",
    .july: "jul",
    .august: "ago",
    .september: "set",
    .october: "out",
    .november: "nov",
    .december: "dez",
  ]
}

extension NumeralPhrase {
  static let portuguese: [Self: String] = [
    .zero: "nenhum",
    .one: "um",
    .two: "dois",
    .three: "três",
    .four: "quatro",
    .five: "cinco",
    .six: "seis",
    .seven: "sete",
    .eight: "oito",
    .nine: "nove",
    .ten: "dez",
    .eleven: "onze",
    .twelve: "doze",
  ]
}

extension PeriodPhrase {
  static let portuguese: [Self: String] = [
    .date: "{isFirst:1º|{day}}\u{A0}de\u{A0}{month} de\u{A0}{year}",
    .monthOfYear: "{month} de {year}",
    .quarter: "T{number}",
    .quarterOfYear: "T{number} {year}",
    .halfYear: "S{number}",
    .halfOfYear: "S{number} {year}",
    .firstQuarter: "Primeiro trimestre de {year}",
    .secondQuarter: "Segundo trimestre de {year}",
    .thirdQuarter: "Terceiro trimestre de {year}",
    .fourthQuarter: "Quarto trimestre de {year}",
    .firstHalf: "Primeiro semestre de {year}",
    .secondHalf: "Segundo semestre de {year}",
    .noun: "{grain:mês|trimestre|semestre|ano}",
    .nouns: "{grain:meses|trimestres|semestres|anos}",
  ]
}
