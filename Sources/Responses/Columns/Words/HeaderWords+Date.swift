extension HeaderWords {
  /// How clearly the header speaks of the day of the answer: 5 when it was given, 4 of the survey or
  /// its end, 3 of a date, 2 of a day before or after the answer, 1 of nothing, 0 of another date.
  var dateRank: Int {
    if isSentence { return 0 }
    if hasStart(Self.others) || has(["due"]) || words.joined() == "dob" { return 0 }
    if hasPart(Self.given) { return 5 }
    if has(Self.otherMoments) || hasPart(Self.otherMomentParts) { return 2 }
    if has(Self.surveyWords) || hasPart(Self.surveyParts) { return 4 }
    return speaksOfDates ? 3 : 1
  }

  /// Whether it speaks of a day, month or moment.
  var speaksOfDates: Bool {
    has(Self.dateWords) || hasPart(Self.dateParts)
      || (words.count > 1 && words.suffix(2).contains { ["at", "on"].contains($0) })
  }

  /// Whether it names a month of the year, beside a date.
  var namesMonth: Bool {
    has(["month", "monat", "mois", "mes", "mês", "maand", "mese", "月"])
  }

  /// Whether it names a quarter of the year, beside a date.
  var namesQuarter: Bool {
    has(["quarter", "quartal", "trimestre", "kwartaal", "qtr"])
  }

  private static let others =
    ["birth", "birthday", "geburt", "naissance", "nacimiento", "nascimento"]
    + ["geboorte", "nascita", "duration", "dauer", "durée", "renewal", "expir"]
  /// The respondent did it: across words, so that `submitdate` and `DateSubmitted` are one.
  private static let given = [
    "submit", "submission", "complet", "respondedat", "responded", "answered", "recorded",
    "rated", "ratingdate", "responsedate", "dateofresponse", "answerdate", "finished",
    "beantwortet", "antwortdatum", "abgeschickt", "abgesendet", "abgeschlossen", "ausgefüllt",
    "fertigstellung", "eingereicht", "datederéponse", "soumis", "soumission", "datereponse",
    "fecharespuesta", "fechaderespuesta", "respondido", "respondida", "finalización",
    "dataresposta",
    "datadaresposta", "conclusão", "conclusao", "concluído", "ingevuld",
    "antwoorddatum", "voltooi", "datarisposta", "datadirisposta", "compilazione", "回答日",
  ]
  private static let surveyWords = [
    "end", "ended", "ende", "fin", "fim", "einde", "fine", "received", "closed", "response",
    "survey", "surveyed", "answer", "umfrage", "befragung", "enquête", "enquete", "sondage",
    "encuesta", "pesquisa", "respuesta", "resposta", "réponse", "reponse", "antwort", "antwoord",
    "risposta", "sondaggio", "nps", "feedback", "rating", "review",
  ]
  private static let surveyParts = [
    "enddate", "endtime", "timestamp", "zeitstempel", "horodat", "marcatemporal", "carimbo",
    "tijdstempel", "informazionicronologiche", "タイムスタンプ", "recebid", "recibid",
  ]
  private static let otherMoments = [
    "created", "start", "started", "begin", "sent", "send", "delivered", "invited", "updated",
    "modified", "opened", "last", "first", "order", "purchase", "registered", "renewal", "signup",
    "visit", "transaction", "erstellt", "begonnen", "versendet", "gesendet", "créé", "début",
    "envoi", "envoyé", "inicio", "início", "creado", "creación", "enviado", "criado", "criação",
    "envio", "gestart", "aangemaakt", "verzonden", "inizio", "creato", "inviato", "registration",
  ]
  private static let otherMomentParts = [
    "startdate", "starttime", "startzeit", "datestart", "createdat", "createdate", "createddate",
    "begintijd", "startdatum", "erstellungsdatum", "versanddatum", "sentdate", "senddate",
    "invitedate", "datecreated", "datesent", "orderdate", "purchasedate",
  ]
  private static let dateWords = [
    "date", "timestamp", "datetime", "time", "day", "month", "period", "week", "datum", "data",
    "fecha", "zeit", "tag", "monat", "heure", "jour", "mois", "hora", "día", "dia", "mes", "mês",
    "tijd", "maand", "ora", "mese", "when",
  ]
  private static let dateParts = [
    "date", "datum", "fecha", "zeit", "timestamp", "datetime", "yearmonth", "anomes", "añomes",
    "jaarmaand", "日付", "日時",
  ]
}
