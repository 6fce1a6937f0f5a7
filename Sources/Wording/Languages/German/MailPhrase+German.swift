extension MailPhrase {
  static let german: [Self: String] = [
    .columns: "Säulen: NPS, von 0 an.",
    .paleFew: "Blass: weniger als {answers}.",
    .paleRunning: """
    Blass: {grain:der Monat|das Quartal|das Halbjahr|das Jahr} ist noch nicht vorbei.
    """,
    .dash: "–: zurückgehalten oder keine Antworten.",
    .strip: """
    Strich: NPS. Band: sein Intervall von {confidence}. Skala: {low} bis {high}.
    """,
    .howToRead: "So ist das zu lesen",
    .scale: """
    Der NPS reicht von {least} bis {most}. Von einem Anstieg oder Rückgang ist nur die Rede, wo die \
    Veränderung größer ist, als der Zufall erklärt.
    """,
    .attached: "Angehängt: {names}.",
  ]
}
