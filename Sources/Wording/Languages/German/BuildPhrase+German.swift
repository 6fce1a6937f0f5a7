extension BuildPhrase {
  static let german: [Self: String] = [
    .build: "Build {id}",
    .restatedTitle: "Was berichtigt wurde",
    .comparedWith: "Verglichen mit dem Bericht zum Stand {date}, Build {id}.",
    .comparedWithUnnamed: "Verglichen mit dem Bericht zum Stand {date}.",
    .noneRestated: """
    Seither hat sich kein Wert {grain:eines abgeschlossenen Monats|eines abgeschlossenen \
    Quartals|eines abgeschlossenen Halbjahrs|eines abgeschlossenen Jahres} geändert.
    """,
    .nothingCompared: """
    {grain:Kein Monat|Kein Quartal|Kein Halbjahr|Kein Jahr} ist in beiden Berichten abgeschlossen.
    """,
    .configurationChanged: "Die Konfiguration hat sich seither geändert.",
    .programChanged: """
    Den früheren Bericht hat Version {then} des Programms erstellt, diesen Version {now}.
    """,
    .ofProduct: "{name}, {period}",
    .changed: "{of}: bei der Veröffentlichung {then}, jetzt {now}{why}.",
    .restated: "{of}: berichtigt, jetzt {now}{why}.",
    .nowHidden: "{of}: war veröffentlicht, wird jetzt zurückgehalten.",
    .thenHidden: "{of}: wurde zurückgehalten, jetzt {now}.",
    .appeared: "{of}: hatte keine Antworten, jetzt {now}.",
    .wentWithScore: "{of}: bei der Veröffentlichung {then}, jetzt ohne Antworten.",
    .went: "{of}: war veröffentlicht, jetzt ohne Antworten.",
    .notRepeated: """
    Ein früherer Wert wird nicht wiederholt, wo er verriete, wie weniger als {n}\u{A0}Personen \
    geantwortet haben.
    """,
    .others: """
    {n} {n:weiterer Wert wurde|weitere Werte wurden} berichtigt; `barograph diff` führt sie auf.
    """,
    .why: " ({reasons})",
    .late: "{n} {n:verspätete Antwort|verspätete Antworten}",
    .fewLate: "weniger als {n} verspätete Antworten",
    .added: "{n} {n:Antwort|Antworten} hinzugekommen",
    .fewAdded: "weniger als {n} Antworten hinzugekommen",
    .gone: "{n} {n:Antwort|Antworten} weggefallen",
    .fewGone: "weniger als {n} Antworten weggefallen",
    .sameAnswers: "dieselben Antworten",
    .dictionaryTitle: "Was in den Dateien steht",
    .dictionaryNote: "Jedes Feld und jede Spalte, auf Englisch wie die Dateien.",
  ]
}
