extension NounPhrase {
  static let portuguese: [Self: String] = [
    .product: "produto",
    .products: "produtos",
    .answers: "{n}\u{A0}{n:resposta|respostas}",
    .comma: ", ",
    .semicolon: "; ",
    .lastOfList: "{others} e {item}",
    .andMore: "{one}, {two} e mais {n}",
    .quoted: "“{name}”",
    .sentenceWords: """
    todos|todas|todas as respostas|e|mais|nenhum|nenhuma|nps|outros|outras|demais|demais em \
    conjunto|restante|a composição das respostas|o restante
    """,
  ]
}
