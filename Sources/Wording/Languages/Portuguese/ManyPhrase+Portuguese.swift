extension ManyPhrase {
  static let portuguese: [Self: String] = [
    .notable: """
    {shown} de {n} {products}: as pontuações mais altas e mais baixas e as maiores mudanças \
    claras.
    """,
    .notableWithDrifts: """
    {shown} de {n} {products}: as pontuações mais altas e mais baixas, as maiores mudanças \
    claras e as maiores tendências claras.
    """,
    .others: "Mais {n} {products}",
    .allInPeriod: "Lista completa: {n} {products} {period:em|no|no|em} {period}",
    .latest: "Os últimos {n} {grain:meses|trimestres|semestres|anos}.",
    .onTheirPages: "Cada {product} tem o mesmo em sua página.",
  ]
}
