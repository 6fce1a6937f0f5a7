extension AskedPhrase {
  static let german: [Self: String] = [
    .ofAsked: "von {count} Befragten ({rate})",
    .under: "unter {percent}",
    .over: "über {percent}",
    .rateHead: "Wer antwortete",
    .rateDefinition: """
    {period}: {answers} {ofAsked}, nach {file}, das die Befragten zählt. Es ist der Anteil derer, \
    die geantwortet haben, nur für ganze Zeiträume; nichts wird damit geprüft, und er sagt nicht, \
    ob die, die schwiegen, ebenso denken.
    """,
  ]
}
