extension ManyPhrase {
  static let spanish: [Self: String] = [
    .notable: """
    {shown} de {n} {products}: las puntuaciones más altas y más bajas, y los mayores cambios \
    claros.
    """,
    .notableWithDrifts: """
    {shown} de {n} {products}: las puntuaciones más altas y más bajas, los mayores cambios \
    claros y las mayores tendencias claras.
    """,
    .others: "{Products}: {n} más",
    .allInPeriod: "{Products} en {period}: total de {n}",
    .latest: "Los últimos {n} {grain:meses|trimestres|semestres|años}.",
    .onTheirPages: "Cada {product} tiene lo mismo en su página.",
  ]
}
