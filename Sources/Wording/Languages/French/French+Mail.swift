extension MailPhrase {
  static let french: [Self: String] = [
    .columns: "Colonnes\u{A0}: NPS, à partir de 0.",
    .paleFew: "Pâle\u{A0}: moins de {answers}.",
    .paleRunning: """
    Pâle\u{A0}: {grain:le mois n’est pas terminé|le trimestre n’est pas terminé|le semestre n’est \
    pas terminé|l’année n’est pas terminée}.
    """,
    .dash: "–\u{A0}: non publié, ou aucune réponse.",
    .strip: """
    Trait\u{A0}: NPS. Bande\u{A0}: son intervalle à {confidence}. Échelle\u{A0}: de {low} à \
    {high}.
    """,
    .howToRead: "Comment lire ce message",
    .scale: """
    Le NPS va de {least} à {most}. Une hausse ou une baisse n’est nommée que si l’évolution dépasse \
    ce que le hasard explique.
    """,
    .attached: "Pièces jointes\u{A0}: {names}.",
  ]
}
