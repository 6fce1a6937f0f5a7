extension HeaderWords {
  /// How values of the column stand in a comment if they say who wrote it; nil if they don't.
  var ownNameKind: OwnNames.Kind? {
    guard !isSentence, !has(Self.things) else { return nil }
    if has(["email", "mail"]) || hasPart(["emailaddress"]) { return .email }
    if words.contains(where: { word in Self.nameEndings.contains { word.hasSuffix($0) } }) {
      return .person
    }
    if has(Self.people), words.count <= 2, !isKeyOfSomething { return .person }
    if isKeyOfSomething || has(Self.wholes) { return .whole }
    return nil
  }

  private static let nameEndings = [
    "name", "names", "surname", "naam", "nombre", "nombres", "apellido", "apellidos", "nom",
    "prénom", "prenom", "nome", "cognome", "sobrenome", "imię", "nazwisko", "氏名", "名前", "姓名",
  ]
  private static let people = [
    "customer", "client", "contact", "respondent", "person", "member", "patient", "guest",
    "attendee", "participant", "author", "reviewer", "recipient", "agent", "assignee", "owner",
    "kunde", "klant", "cliente", "teilnehmer", "ansprechpartner",
  ]
  private static let wholes = [
    "company", "organization", "organisation", "account", "firma", "unternehmen", "empresa",
    "entreprise", "société", "bedrijf", "azienda", "phone", "telephone", "mobile", "telefon",
    "handy", "téléphone", "teléfono", "telefone", "address", "street", "adresse", "straße",
    "strasse", "dirección", "endereço", "indirizzo", "adres", "iban", "username", "login",
    "twitter",
    "linkedin", "ip",
  ]
  /// What has a name and is nobody.
  private static let things = [
    "product", "produkt", "produit", "producto", "produto", "prodotto", "plan", "survey",
    "campaign",
    "file", "question", "event", "channel", "tag", "team", "segment", "column", "sheet", "metric",
    "project", "template", "language", "country", "region", "city", "page", "app", "form",
    "browser",
    "device", "type", "tier", "status", "category", "size", "since", "score", "effort",
    "department",
    "role", "title", "industry", "sector", "program", "store", "shop", "location", "site",
    "satisfaction", "touchpoint", "source", "collector",
  ]
}
