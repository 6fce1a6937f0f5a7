extension TrendPhrase {
  static let spanish: [Self: String] = [
    .driftedUp: "La puntuación tendió al alza",
    .driftedDown: "La puntuación tendió a la baja",
    .flat: "Plano: no más movimiento del que da el azar",
    .movedWithoutDrift: "La puntuación se movió, sin una tendencia clara",
    .noDrift: "Sin tendencia clara",
    .flatSoFar: "Plano hasta ahora: no más movimiento del que da el azar",
    .differ: "Los {grain:meses|trimestres|semestres|años} difieren más de lo que da el azar",
    .tooFew: "Muy pocos {grain:meses|trimestres|semestres|años} para buscar una tendencia",
    .driftSentence: """
    En {n}\u{A0}{grain:{n:mes|meses}|{n:trimestre|trimestres}|{n:semestre|semestres}\
    |{n:año|años}}, la puntuación tendió {isUp:al alza|a la baja}, aproximadamente {size} \
    {size:punto|puntos} {unit} ({range}){isSeasonal:, comparando cada \
    {grain:mes|trimestre|semestre|año} con el mismo {grain:mes|trimestre|semestre|año} de otros \
    años|}.
    """,
    .noDriftSentence: """
    Sin tendencia clara en {n}\u{A0}{grain:{n:mes|meses}|{n:trimestre|trimestres}\
    |{n:semestre|semestres}|{n:año|años}}.
    """,
    .unclearSentence: """
    Sin tendencia clara en {n}\u{A0}{grain:{n:mes|meses}|{n:trimestre|trimestres}\
    |{n:semestre|semestres}|{n:año|años}}: la pendiente podría ir de {range} puntos {unit}.
    """,
    .leavesOutZero: """
    Eso excluye el 0, pero el contraste{isCorrected:, corregido por {comparisons} \
    comparaciones,|} no la distingue del azar.
    """,
    .neededYet: """
    Se busca una tendencia en cuanto {n} {grain:meses|trimestres|semestres|años} tienen al \
    menos {answers}. Hasta ahora: {count}.
    """,
    .neededHistory: """
    Se busca una tendencia en al menos {n} {grain:meses|trimestres|semestres|años} con \
    {answers} o más cada uno. Este informe abarca {count}, según su opción «history».
    """,
    .perPeriod: "por {grain:mes|trimestre|semestre|año}",
    .range: "{low} a {high}",
    .periodsDiffer: """
    Los {n} {grain:meses|trimestres|semestres|años} difieren más de lo que da el azar: van de \
    {low} a {high}.
    """,
    .orderShowsDrift: """
    Tomados uno a uno, los {n} {grain:meses|trimestres|semestres|años} no difieren más de lo \
    que da el azar; es su orden lo que muestra la tendencia.
    """,
    .singleChanges: """
    Tomados en conjunto, los {n} {grain:meses|trimestres|semestres|años} no difieren más de lo \
    que da el azar, aunque algunos cambios entre ellos son claros.
    """,
    .noMovement: """
    Los {n} {grain:meses|trimestres|semestres|años} no muestran más movimiento del que da el \
    azar.
    """,
    .note: """
    Datos de {span}: {n}\u{A0}{grain:{n:mes completo|meses completos}|{n:trimestre \
    completo|trimestres completos}|{n:semestre completo|semestres completos}|{n:año \
    completo|años completos}} con al menos {answers}.
    """,
    .drifts: "{n}\u{A0}{n:tendencia|tendencias}",
    .tests: """
    {n}\u{A0}{n:contraste|contrastes} de si los {grain:meses|trimestres|semestres|años} difieren
    """,
    .corrected: "Corregido por {families}, {limit}.",
    .span: "{first} a {last}",
    .driftHead: "Tendencia",
    .driftUnitHead: "Tendencia, puntos {unit}",
    .productsUpAndDown: """
    {risen} {risen:tendió|tendieron} al alza, {fallen} {fallen:tendió|tendieron} a la baja
    """,
    .productsUp: "{risen} {risen:tendió|tendieron} al alza",
    .productsDown: "{fallen} {fallen:tendió|tendieron} a la baja",
    .othersUnclear: "{clear}; sin tendencia clara en {names}",
    .noProduct: "{Products}: ningún caso muestra una tendencia clara",
    .oneProduct: "{Products}: el único caso que se pudo contrastar no muestra una tendencia clara",
    .noneOfProducts: """
    {Products}: ninguno de los {n} casos que se pudieron contrastar muestra una tendencia clara
    """,
    .cellTooFew: "muy pocos {grain:meses|trimestres|semestres|años}",
    .cellUnclear: "sin tendencia clara",
    .spokenUp: "tendió al alza",
    .spokenDown: "tendió a la baja",
  ]
}
