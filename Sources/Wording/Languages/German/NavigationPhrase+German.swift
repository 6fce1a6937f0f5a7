extension NavigationPhrase {
  static let german: [Self: String] = [
    .skipToContent: "Zum Inhalt springen",
    .menu: "Seiten",
    .main: "Hauptnavigation",
    .breadcrumbs: "Position im Bericht",
    .neighbours: "Vorige und nächste Seite",
    .overview: "Überblick",
    .segments: "Segmente",
    .trends: "Verlauf",
    .method: "Methode",
    .surveys: "Umfragen",
    .periods: "{grain:Monate|Quartale|Halbjahre|Jahre}",
    .allPeriods: "Alle {grain:Monate|Quartale|Halbjahre|Jahre}",
    .allProducts: "Alle {products}",
    .allDimensions: "Alle Aufteilungen",
    .theSegment: "{label}: das Segment",
    .allSegments: "{label}: alle {n}\u{A0}{n:Segment|Segmente}",
    .productInPeriod: "{product}, {period}",
    .trademarks: """
    Net Promoter®, NPS® und Net Promoter Score® sind eingetragene Marken von Bain & Company, Inc., \
    NICE Systems, Inc. und Fred Reichheld. Dieser Bericht steht in keiner Verbindung zu ihnen.
    """,
    .basis: "Stand: {date}. {n}\u{A0}{n:Antwort|Antworten} gezählt.",
    .basisOfPeriod: "Antworten bis {date}.",
    .answersTo: "Antworten bis {date}",
    .asOf: "Stand: {date}",
    .survey: "Umfrage",
    .unnamedSurvey: "Umfrage ohne Namen",
    .surveyList: "{n}\u{A0}{n:Umfrage|Umfragen}, jede für sich gezählt",
    .surveysAreNotPooled: """
    Umfragen befragen verschiedene Menschen zu verschiedenen Zeitpunkten. Ihre Werte werden nie \
    zusammengelegt oder verglichen.
    """,
  ]
}
