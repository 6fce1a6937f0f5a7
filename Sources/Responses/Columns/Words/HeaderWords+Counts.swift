extension HeaderWords {
  /// Whether the header calls its column a number of answers, as in `count`, `n` or `number of
  /// responses`, and says nothing else: `ticket_count` counts tickets.
  var namesFrequency: Bool {
    !isSentence && has(Self.frequencies)
      && words.allSatisfy { Self.frequencies.contains($0) || Self.fillers.contains($0) }
  }

  /// Whether it names a share of a whole.
  var namesShare: Bool {
    !isSentence
      && has(["percent", "percentage", "pct", "share", "ratio", "cumulative", "anteil", "prozent"])
  }

  private static let frequencies =
    ["count", "counts", "cnt", "n", "freq", "frequency", "frequencies", "responses", "answers"]
    + ["respondents", "votes", "weight", "weights", "total", "totals", "quantity", "qty"]
    + ["customers", "users", "people", "participants", "anzahl", "häufigkeit", "haeufigkeit"]
    + ["häufigkeiten", "antworten", "nennungen", "stimmen", "gewicht", "gesamt", "teilnehmer"]
    + ["nombre", "effectif", "effectifs", "fréquence", "frequence", "réponses", "reponses", "voix"]
    + ["cantidad", "frecuencia", "respuestas", "votos", "quantidade", "frequência", "frequencia"]
    + ["respostas", "contagem", "aantal", "frequentie", "antwoorden", "stemmen", "conteggio"]
    + ["frequenza", "risposte", "件数", "人数", "回答数"]
  /// What may stand beside these words and names nothing else that is counted.
  private static let fillers =
    ["of", "the", "number", "num", "no", "nr", "per", "nps", "survey", "score", "scores", "rating"]
    + ["ratings", "response", "answer", "respondent", "customer", "user", "der", "von", "zahl"]
    + ["de", "des", "del", "las", "los", "da", "das", "do", "di", "van", "le", "la", "número"]
    + ["numero", "nummer"]
}
