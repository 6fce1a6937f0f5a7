extension NounPhrase {
  static let spanish: [Self: String] = [
    .product: "producto",
    .products: "productos",
    .answers: "{n}\u{A0}{n:respuesta|respuestas}",
    .comma: ", ",
    .semicolon: "; ",
    .lastOfList: "{others} {i:e|y} {item}",
    .andMore: "{one}, {two} y {n} más",
    .quoted: "«{name}»",
    .sentenceWords: """
    todas|todas las respuestas|y|más|ningún|ninguno|ninguna|nps|otros|otras|los demás|las \
    demás|las demás en conjunto|resto|la composición de las respuestas|el resto
    """,
  ]
}
