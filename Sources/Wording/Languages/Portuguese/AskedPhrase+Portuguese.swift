extension AskedPhrase {
  static let portuguese: [Self: String] = [
    .ofAsked: "de {count} consultados ({rate})",
    .under: "menos de {percent}",
    .over: "mais de {percent}",
    .rateHead: "Quem respondeu",
    .rateDefinition: """
    {span}: {answers} {ofAsked}, segundo a contagem dos consultados em {file}. É a parcela \
    destes que respondeu, apenas para períodos inteiros; nada é testado com ela, e ela não diz \
    se quem não respondeu pensa da mesma forma.
    """,
  ]
}
