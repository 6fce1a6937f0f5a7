extension TargetMethodPhrase {
  static let spanish: [Self: String] = [
    .name: "Qué haría falta: aritmética",
    .use: """
    Para los objetivos y para el efecto de convertir a 1 de cada 10: dónde estaría la puntuación \
    de las respuestas de hoy si algunas de ellas hubieran sido de un grupo superior, y no una \
    previsión. Un objetivo está alcanzado si todo el intervalo está en él o por encima, no \
    alcanzado si todo el intervalo está por debajo, y en los demás casos no concluyente. Un paso \
    lleva una respuesta al grupo inmediatamente superior, de detractor a pasivo o de pasivo a \
    promotor, y en ambos casos añade 1/n a la puntuación. El intervalo de las respuestas movidas \
    es el del propio informe; puede depender de quiénes pasan primero, detractores o pasivos, y se \
    muestran ambos números si difieren. Si las respuestas son demasiado pocas para fiarse, no se \
    evalúa.
    """,
    .score: "pasos para la puntuación t = el menor entero k ≥ 0 con 100 (p − d + k) ≥ t n",
    .span: """
    para incluir t = el menor k con superior(k) ≥ t    para estar por encima de t = el menor k \
    con inferior(k) ≥ t
    """,
    .oneInTen: "1 de cada 10: pasivos a promotores 10 q / n    detractores a pasivos 10 d / n",
    .oneInTenOfDetractors: "detractores a promotores 20 d / n puntos",
    .source: "la definición de la puntuación; el intervalo como arriba.",
  ]
}
