extension SuppressionMethodPhrase {
  static let spanish: [Self: String] = [
    .name: "Qué no se publica junto a números pequeños: supresión complementaria",
    .use: """
    Siempre que se oculta un número. Para cada celda oculta se buscan otras respuestas, \
    intercambiadas entre celdas, que dejan todas las cifras publicadas como están; las celdas \
    que difieren se ocultan también. De los intercambios hallados se toma aquel con el que los \
    lectores pierden menos. Después, lo que se ocultó por otras se vuelve a mostrar siempre que \
    a estas les baste con menos.
    """,
    .whole: "un total = sus partes, por cada desglose y en cada periodo",
    .period: "un periodo = los más cortos de los que se compone",
    .cell: "para cada celda oculta: al menos dos soluciones, en números enteros ≥ 0 de cada nota",
    .loss: "lo que se pierde = respuestas × peso",
    .weight: """
    peso: el total > sus partes; periodos completos > uno en curso > años, meses; recientes > \
    antiguos
    """,
  ]
}
