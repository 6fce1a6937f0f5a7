extension PrivacyPhrase {
  static let german: [Self: String] = [
    .withheldAnswers: "{n}\u{A0}{n:Antwort|Antworten}, {reason}",
    .withheld: "zurückgehalten: weniger als {n}\u{A0}{n:Antwort|Antworten}",
    .withheldWithOthers: "zurückgehalten: Andere zurückgehaltene ließen sich damit errechnen",
    .withheldWithOneGroup: """
    zurückgehalten: Eine Gruppe hat keine oder alle davon, oder andere zurückgehaltene ließen sich \
    damit errechnen
    """,
    .key: """
    Zurückgehalten: weniger als {hide}\u{A0}{hide:Antwort|Antworten} oder Antworten, mit denen \
    sich andere zurückgehaltene durch Subtraktion errechnen ließen.
    """,
    .strictKey: """
    Zurückgehalten: weniger als {hide}\u{A0}{hide:Antwort|Antworten}, weniger als \
    {mute}\u{A0}{mute:Antwort|Antworten}, von denen eine Gruppe keine oder alle hat, oder \
    Antworten, mit denen sich andere zurückgehaltene durch Subtraktion errechnen ließen.
    """,
    .leftOutFew: """
    Aus jeder Gesamtzahl ausgelassen, weil weniger als {n}\u{A0}{n:Antwort|Antworten} eingingen: \
    {periods}.
    """,
    .leftOutWithheld: """
    Aus jeder Gesamtzahl ausgelassen, weil zurückgehalten ist, was geantwortet wurde: {periods}.
    """,
    .leftOutPeriod: "{period} ({n}\u{A0}{n:Antwort|Antworten})",
    .muted: """
    Gedämpft: weniger als {n}\u{A0}{n:Antwort|Antworten}. Hohl oder grau gezeigt, nie Anstieg, \
    Rückgang, höchster oder niedrigster Wert genannt.
    """,
    .hidden: """
    Verborgen: weniger als {n}\u{A0}{n:Antwort|Antworten}. Nur ihre Zahl wird gezeigt; Wert, \
    Anteile, Intervall und Farbe sind zurückgehalten, auf jeder Seite und in jeder Datei. \
    {grain:Ein verborgener Monat|Ein verborgenes Quartal|Ein verborgenes Halbjahr|Ein verborgenes \
    Jahr} aller Antworten ist aus jeder Gesamtzahl ausgelassen.
    """,
    .strict: """
    Dieser Bericht ist streng: Weniger als {n}\u{A0}{n:Antwort|Antworten} sind auch dann \
    verborgen, wenn eine Gruppe keine oder alle davon hat, denn ein solcher Anteil sagt, was jeder \
    geantwortet hat.
    """,
    .hiddenWithOthers: """
    Einige größere Zahlen sind mit ihnen verborgen. Ein einzelner verborgener Teil einer \
    Gesamtzahl ließe sich aus der Gesamtzahl und den anderen Teilen errechnen; deshalb werden auch \
    andere verborgen, und zwar die, die am wenigsten fehlen, bis aus den Zahlen dieses Berichts \
    keine verborgenen Antworten folgen. Ein anderer Bericht über andere Monate lässt sich weiterhin von \
    diesem abziehen.
    """,
  ]
}
