extension NounPhrase {
  static let german: [Self: String] = [
    .product: "Produkt",
    .products: "Produkte",
    .answers: "{n}\u{A0}{n:Antwort|Antworten}",
    .comma: ", ",
    .semicolon: "; ",
    .lastOfList: "{others} und {item}",
    .andMore: "{one}, {two} und {n} weitere",
    .quoted: "„{name}“",
    .sentenceWords: """
    alle|alle antworten|und|mehr|weitere|keine|nps|andere|übrige|übrige zusammen|rest|der \
    antwortmix|der rest
    """,
  ]
}
