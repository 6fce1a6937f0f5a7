extension MailPhrase {
  static let spanish: [Self: String] = [
    .columns: "Columnas: NPS, desde 0.",
    .paleFew: "Claro: menos de {answers}.",
    .paleRunning: "Claro: el {grain:mes|trimestre|semestre|año} no ha terminado.",
    .dash: "–: no publicado, o sin respuestas.",
    .strip: """
    Trazo: NPS. Banda: su intervalo del {confidence}. Escala: de {low} a {high}.
    """,
    .howToRead: "Cómo se lee este mensaje",
    .scale: """
    El NPS va de {least} a {most}. Solo se habla de subida o bajada cuando el cambio es mayor de lo \
    que explica el azar.
    """,
    .attached: "Adjuntos: {names}.",
  ]
}
