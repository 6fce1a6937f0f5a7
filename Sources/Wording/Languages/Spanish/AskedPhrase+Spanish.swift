extension AskedPhrase {
  static let spanish: [Self: String] = [
    .ofAsked: "de {count} consultados ({rate})",
    .under: "menos del {percent}",
    .over: "más del {percent}",
    .rateHead: "Quién respondió",
    .rateDefinition: """
    {span}: {answers} {ofAsked}, según el recuento de consultados de {file}. Es la parte de \
    estos que respondió, solo para periodos completos; nada se contrasta con ella, y no dice si \
    quienes callaron piensan igual.
    """,
  ]
}
