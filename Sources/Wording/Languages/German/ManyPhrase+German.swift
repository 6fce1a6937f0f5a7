extension ManyPhrase {
  static let german: [Self: String] = [
    .notable: """
    {shown} der {n} {products}: die höchsten und die niedrigsten Werte sowie die größten klaren \
    Veränderungen.
    """,
    .notableWithDrifts: """
    {shown} der {n} {products}: die höchsten und die niedrigsten Werte, die größten klaren \
    Veränderungen und die größten klaren Trends.
    """,
    .others: "Die übrigen {n} {products}",
    .allInPeriod: "Alle {n} {products} {period:im|in|in|im Jahr} {period}",
    .latest: """
    {grain:Die letzten {n} Monate|Die letzten {n} Quartale|Die letzten {n} Halbjahre|Die letzten \
    {n} Jahre}.
    """,
    .onTheirPages: "{Products}: dasselbe steht auf der jeweiligen Seite.",
  ]
}
