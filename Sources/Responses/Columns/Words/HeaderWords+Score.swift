extension HeaderWords {
  /// How clearly the header speaks of the score, 1…5; 0 if it does not, or speaks of a label or key.
  var scoreRank: Int {
    if isKeyOfSomething || speaksOfGroups { return 0 }
    if has(Self.counts) && !isSentence { return 0 }
    if isRecommendation { return 5 }
    if !isSentence && has(Self.otherMeasures) { return 0 }
    if hasInside(["nps", "promoter", "promotor"]) { return 4 }
    if hasStart(["likel", "wahrscheinlich", "probab", "probav", "prováve", "waarschijnlijk"]) {
      return 3
    }
    if hasStart(["satisf", "zufried", "tevred", "soddisf", "effort"]) { return 0 }
    if has(Self.scores) || hasPart(["bewertung", "punktzahl"]) { return 2 }
    return !isSentence && has(Self.answers) ? 1 : 0
  }

  /// Whether it speaks of recommending.
  var isRecommendation: Bool {
    hasInside([
      "recommend", "empfehl", "recomend", "recomiend", "recommand", "conseil", "aanbevel",
      "aanbeveel", "aanrad", "raccomand", "consigli", "おすすめ", "勧め", "薦め",
    ])
  }

  /// Whether it speaks of NPS or of recommending.
  var isLoyalty: Bool { scoreRank >= 4 }

  /// Whether it names a column of groups beside the number.
  var speaksOfGroups: Bool {
    if isSentence { return false }
    return has([
      "group", "category", "segment", "label", "type", "bucket", "gruppe", "kategorie",
      "groupe", "catégorie", "categorie", "categoria", "categoría", "grupo", "clasificación",
      "clasificacion", "classificação", "classificacao", "segmento", "groep", "gruppo", "sentiment",
      "class",
    ])
  }

  /// The scale that the header states, such as 1…10 in `(1-10)`, or 1…5 for stars.
  var statedScale: ClosedRange<Int>? {
    let joiners = ["to", "bis", "à", "a", "al", "tot", "até", "and", "und", "et", "y", "e", "から"]
    for (index, word) in words.enumerated() {
      guard let low = Int(word), (0...1).contains(low) else { continue }
      let rest = words.dropFirst(index + 1)
      let next = rest.first.map { joiners.contains($0) ? rest.dropFirst().first : $0 } ?? nil
      if let next, let high = Int(next), [3, 4, 5, 6, 7, 10, 100].contains(high) {
        return low...high
      }
    }
    if has(["stars", "sterne", "étoiles", "estrellas", "estrelas", "sterren", "stelle"]) {
      return 1...5
    }
    for (number, unit) in zip(words, words.dropFirst())
    where ["point", "points", "pt", "punkte"].contains(unit) && words.contains("scale") {
      if let high = Int(number), (3...7).contains(high) { return 1...high }
    }
    return nil
  }

  /// Whether it names the question of a table with one row for each question and response.
  var namesQuestion: Bool {
    !isSentence
      && has([
        "question", "frage", "pregunta", "pergunta", "vraag", "domanda", "questions", "item",
      ])
  }

  /// Whether it names what was answered in such a table.
  var namesAnswer: Bool {
    !isSentence && (has(Self.answers) || has(Self.scores))
  }

  private static let otherMeasures = [
    "csat", "ces", "satisfaction", "effort", "stars", "sentiment", "zufriedenheit", "satisfacción",
    "satisfacao", "satisfação", "tevredenheid", "soddisfazione", "reason", "comment", "feedback",
  ]
  private static let counts = ["count", "counts", "sessions", "anzahl", "nombre", "aantal"]
  private static let scores = [
    "score", "scores", "rating", "rate", "nota", "note", "bewertung", "cijfer", "punkte",
    "punteggio", "puntuación", "puntuacion", "puntaje", "pontuação", "pontuacao", "calificación",
    "calificacion", "valoración", "valoracion", "avaliação", "avaliacao", "beoordeling", "voto",
    "wertung", "évaluation", "evaluation", "grade",
  ]
  private static let answers = [
    "result", "resultado", "résultat", "resultat", "ergebnis", "resultaat", "risultato", "answer",
    "antwort", "réponse", "reponse", "respuesta", "resposta", "antwoord", "risposta", "response",
    "value", "wert", "valeur", "valor", "waarde", "valore",
  ]
}
