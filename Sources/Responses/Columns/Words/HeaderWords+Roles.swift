extension HeaderWords {
  /// How clearly the header speaks of the product, 1…2; 0 if it does not.
  var productRank: Int {
    if isKeyOfSomething || isSentence { return 0 }
    let products = [
      "product", "produkt", "produit", "producto", "produto", "prodotto", "製品", "商品",
    ]
    if words.count == 1, has(products) { return 2 }
    if words == ["product", "name"] { return 2 }
    return has(products) ? 1 : 0
  }

  /// How clearly the header speaks of free text, 1…3; 0 if it does not.
  var commentRank: Int {
    if isKeyOfSomething || has(["tag", "tags", "topic", "category", "language", "count"]) {
      return 0
    }
    if has(Self.comments) || hasStart(["kommentar", "comentari", "comentári", "commentair"]) {
      return 3
    }
    if has(Self.remarks) { return 2 }
    return has(Self.reasons) ? 1 : 0
  }

  private static let comments =
    ["comment", "comments", "opmerking", "opmerkingen", "commento"]
    + ["commenti", "コメント"]
  private static let remarks = [
    "feedback", "verbatim", "verbatims", "remark", "remarks", "bemerkung", "bemerkungen",
    "rückmeldung", "remarque", "remarques", "observaciones", "observações", "opinión", "opinião",
    "toelichting", "osservazioni",
  ]
  private static let reasons = [
    "text", "reason", "why", "review", "explanation", "explication", "grund", "begründung",
    "warum", "pourquoi", "raison", "porqué", "motivo", "razón", "porquê", "razão", "waarom",
    "reden", "perché", "理由",
  ]

  /// How clearly the header names what identifies a response, 1…2; 0 if it does not.
  var responseKeyRank: Int {
    guard !isSentence else { return 0 }
    if hasPart(["responseid", "submissionid", "answerid", "antwortid", "idderréponse"])
      || hasPart(["respuestaid", "idrespuesta", "respostaid", "idresposta", "antwoordid"])
      || hasPart(["responseuuid", "npsid"])
    {
      return 2
    }
    return hasPart(["surveyid"]) ? 1 : 0
  }

  /// How clearly the header names who answered, 1…3; 0 if it does not.
  var respondentRank: Int {
    guard !isSentence, !isSurveyKey else { return 0 }
    let people = [
      "customer", "user", "respondent", "contact", "client", "cliente", "kunde", "kunden", "klant",
      "utente", "usuario", "usuário", "patient", "member", "person", "recipient",
    ]
    if isKeyOfSomething, has(people) || hasPart(["customerid", "userid", "respondentid"]) {
      return 3
    }
    if has(["email", "mail"]) || hasPart(["emailaddress"]) { return 2 }
    return isKeyOfSomething && has(["account", "company", "konto"]) ? 1 : 0
  }

  private var isSurveyKey: Bool { responseKeyRank > 0 }
}
