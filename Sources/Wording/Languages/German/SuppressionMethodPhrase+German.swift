extension SuppressionMethodPhrase {
  static let german: [Self: String] = [
    .name: "Was neben kleinen Zahlen zurückgehalten wird: komplementäre Unterdrückung",
    .use: """
    Wo immer eine Zahl verborgen ist. Für jede verborgene Zelle werden andere, zwischen Zellen \
    vertauschte Antworten gesucht, die alle veröffentlichten Zahlen unverändert lassen; die \
    Zellen, die sich dabei unterscheiden, werden ebenfalls verborgen. Von den gefundenen \
    Vertauschungen wird die genommen, bei der Lesende am wenigsten verlieren. Danach wird wieder \
    gezeigt, was für andere verborgen war, wo diese mit weniger auskommen.
    """,
    .whole: "ein Ganzes = seine Teile, bei jeder Aufteilung und in jedem Zeitraum",
    .period: "ein Zeitraum = die kürzeren, aus denen er besteht",
    .cell: """
    für jede verborgene Zelle: mindestens zwei Lösungen, in ganzen Zahlen ≥ 0 jedes Antwortwerts
    """,
    .loss: "Verlust = Antworten × Gewicht",
    .weight: """
    Gewicht: das Ganze > seine Teile; vollständige Zeiträume > ein laufender > Jahre, Monate; neue \
    > alte
    """,
  ]
}
