extension MailPhrase {
  static let portuguese: [Self: String] = [
    .columns: "Colunas: NPS, a partir de 0.",
    .paleFew: "Claro: menos de {answers}.",
    .paleRunning: "Claro: o {grain:mês|trimestre|semestre|ano} não terminou.",
    .dash: "–: não divulgado, ou sem respostas.",
    .strip: """
    Traço: NPS. Faixa: o seu intervalo de {confidence}. Escala: de {low} a {high}.
    """,
    .howToRead: "Como ler esta mensagem",
    .scale: """
    O NPS vai de {least} a {most}. Só se fala de subida ou descida quando a mudança é maior do que \
    o acaso explica.
    """,
    .attached: "Anexos: {names}.",
  ]
}
