extension ControlPhrase {
  static let spanish: [Self: String] = [
    .standOut: "{n:{count} mes destaca|{count} meses destacan}: {months}",
    .manyStandOut: "{n:{count} mes destaca|{count} meses destacan}, el último {period}",
    .runsAbove: "{length} meses seguidos están por encima de la línea central",
    .runsBelow: "{length} meses seguidos están por debajo de la línea central",
    .runsAboveAndBelow: """
    {length} meses seguidos están por encima de la línea central y {length} meses seguidos \
    están por debajo
    """,
    .noneStandsOut: "Ningún mes destaca frente a los primeros {baseline}",
    .noneJudgedStandsOut: "Ningún mes que se pudo evaluar destaca frente a los primeros {baseline}",
    .note: """
    Línea: NPS por mes. Banda: los límites que fijan los primeros {baseline} meses, {span}.
    """,
    .passedOver: """
    Omitidos: {n}\u{A0}{n:mes intermedio|meses intermedios}, con menos de {answers} o {n:no \
    publicado|no publicados}.
    """,
    .aboveLimitLine: "Por encima del límite superior: {months}.",
    .belowLimitLine: "Por debajo del límite inferior: {months}.",
    .runAboveLine: """
    {length} meses seguidos por encima de la línea central: {span}{isGapped:, sin contar los que \
    tienen respuestas insuficientes|}.
    """,
    .runBelowLine: """
    {length} meses seguidos por debajo de la línea central: {span}{isGapped:, sin contar los que \
    tienen respuestas insuficientes|}.
    """,
    .howToRead: "Cómo leer este gráfico.",
    .reading: """
    La línea central es la puntuación de los primeros {baseline} meses en conjunto, {centre}; \
    los límites están tres errores estándar por encima y por debajo, más separados donde \
    respondieron menos{isWidened:, y esa distancia se multiplica por {factor} porque tanto más \
    variaron estos meses|}. Un mes destaca si está fuera de un límite o si cierra una racha de \
    {length} a un lado de la línea central. Mientras nada cambia, lo hace como mucho alrededor \
    de 1 de cada 100 meses, y como mucho alrededor de uno de cada seis gráficos de 24 meses \
    tiene alguno. El gráfico no dice por qué.
    """,
    .centreSentence: "Línea central: {score}.",
    .upperLimit: "lím. sup.",
    .lowerLimit: "lím. inf.",
    .centre: "centro {score}",
    .baseline: "base",
    .limitsHead: "Límites",
    .signalHead: "Señal",
    .caption: "NPS por mes con los límites de una serie estable",
    .aboveLimit: "por encima del límite superior",
    .belowLimit: "por debajo del límite inferior",
    .runAbove: "noveno seguido por encima del centro",
    .runBelow: "noveno seguido por debajo del centro",
    .tooFewTitle: "Muy pocos meses para saber cuáles destacan",
    .tooFew: """
    Un gráfico de meses necesita {least} meses completos con al menos {answers} cada uno: \
    {baseline} que fijan sus límites y uno que se compara con ellos. Hasta ahora: {n}.
    """,
    .uniformTitle: "No se puede saber qué meses destacan",
    .uniform: """
    Todas las respuestas de los {baseline} meses que fijarían los límites, {span}, son de un \
    solo grupo, de modo que nada indica cuánto varía un mes.
    """,
  ]
}
