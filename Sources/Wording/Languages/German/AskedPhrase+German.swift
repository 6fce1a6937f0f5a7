extension AskedPhrase {
  static let german: [Self: String] = [
    .ofAsked: "von {count} Angefragten ({rate})",
    .under: "unter {percent}",
    .over: "über {percent}",
    .rateHead: "Wer antwortete",
    .rateDefinition: """
    {span}: {answers} {ofAsked}, wobei {file} die Angefragten zählt. Es ist der Anteil derer \
    unter ihnen, die geantwortet haben, nur für ganze Zeiträume; nichts wird damit geprüft, und er \
    sagt nicht, ob die, die schwiegen, ebenso denken.
    """,
  ]
}
