extension LevelPhrase {
  static let german: [Self: String] = [
    .yearEarlierCaption: """
    Veränderung gegenüber {grain:demselben Monat|demselben Quartal|demselben Halbjahr|demselben \
    Jahr} des Vorjahres, Neuestes zuerst
    """,
    .yearEarlierNote: """
    {grain:Jeder Monat mit demselben Monat|Jedes Quartal mit demselben Quartal|Jedes Halbjahr mit \
    demselben Halbjahr|Jedes Jahr mit demselben Jahr} des Vorjahres, sodass sich aufhebt, was \
    jedes Jahr wiederkehrt.
    """,
    .rollingTitle: """
    {grain:Die zwölf Monate|Die vier Quartale|Die zwei Halbjahre|Das eine Jahr} bis {period} \
    zusammen: NPS {score} ({interval})
    """,
    .rollingNote: """
    Ein Niveau, nie geprüft: Zwei benachbarte Zeilen haben {grain:elf Monate|drei Quartale|ein \
    Halbjahr|kein Jahr} gemeinsam.
    """,
    .rollingCaption: """
    Alle Antworten {grain:aus zwölf Monaten|aus vier Quartalen|aus zwei Halbjahren|aus einem Jahr} \
    zusammen, Neuestes zuerst
    """,
    .rollingHead: "{grain:Zwölf Monate|Vier Quartale|Zwei Halbjahre|Ein Jahr} bis",
  ]
}
