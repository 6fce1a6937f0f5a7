extension DataPhrase {
  static let german: [Self: String] = [
    .readTitle: "Was gelesen wurde",
    .surveyTitle: "Was gefragt wurde, und wer",
    .assumptionsTitle: "Was angenommen wurde",
    .downloadsTitle: "Downloads",
    .downloadsNote: """
    Die Zahlen dieses Berichts als Daten: dieselben Zahlen, nach derselben Regel gerundet.
    """,
    .questionHead: "Frage",
    .modeHead: "Erhebungsart",
    .askedHead: "Wer gefragt wurde",
    .asOfHead: "Stand",
    .fileHead: "Datei",
    .inSum: "Insgesamt",
    .spanHead: "Antworten von, bis",
    .reasonHead: "Grund",
    .rowsHead: "Zeilen",
    .countedHead: "Gezählt",
    .unansweredHead: "Unbeantwortet",
    .excludedHead: "Ausgeschlossen",
    .setAsideHead: "Beiseitegelegt",
    .lineHead: "Zeile",
    .columnHead: "Spalte",
    .filesCaption: "Dateien und der Verbleib ihrer Zeilen",
    .reasonsCaption: "Beiseitegelegte Zeilen nach Grund",
    .exclusionsCaption: "Ausgelassene Zeilen nach Regel",
    .setAsideCaption: "Wo die beiseitegelegten Zeilen stehen",
    .setAsideSummary: "Wo sie stehen",
    .setAsideRest: """
    {n}\u{A0}{n:weitere Zeile|weitere Zeilen} beiseitegelegt: Die Liste set-aside.csv, oder \
    set-aside-NAME.csv, wo mehrere Sites einen Ordner teilen, enthält alle; ein Build schreibt sie \
    neben den Ordner dieser Site.
    """,
    .files: "{n}\u{A0}{n:Datei|Dateien}",
    .account: """
    {counted} gezählt, {unanswered} unbeantwortet, {excluded} ausgeschlossen, {setAside} \
    beiseitegelegt
    """,
    .accountOfFiles: """
    {rows}\u{A0}{rows:Zeile|Zeilen} in {files}\u{A0}{files:Datei|Dateien} = {counted} gezählt + \
    {unanswered} unbeantwortet + {excluded} ausgeschlossen + {setAside} beiseitegelegt. \
    Unbeantwortete Zeilen sind leer oder sagen, dass es keine Antwort gibt; ausgeschlossene werden \
    nach einer Regel ausgelassen, etwa dass jede Rückmeldung einmal zählt; beiseitegelegte haben \
    eine Antwort oder ein Datum, die nicht stimmen können.
    """,
    .span: "{from} bis {to}",
    .assumedForAll: "(alle {n}\u{A0}{n:Datei|Dateien})",
    .assumedForSome: "({n}\u{A0}{n:Datei|Dateien})",
    .filtered: "Ein Filter der Konfiguration lässt sie aus",
    .preview: "Sie ist ein Test des Fragebogens",
    .unfinished: "Der Fragebogen wurde nicht abgeschlossen",
    .invalidated: "Das Umfragewerkzeug kennzeichnet sie als nicht zu zählen",
    .otherSurvey: "Sie beantwortet eine andere Frage",
    .duplicate: "Sie ist ein Duplikat: Die Rückmeldung oder die befragte Person zählt anderswo",
    .scoreOutOfRange: "Die Antwort ist eine Zahl außerhalb von 0 bis 10",
    .scoreNotWhole: "Die Antwort ist keine ganze Zahl",
    .scoreNotANumber: "Die Antwort ist keine Zahl",
    .dateMissing: "Es gibt eine Antwort, aber kein Datum",
    .dateUnreadable: "Das Datum ist nicht lesbar oder existiert nicht",
    .afterAsOf: "Die Antwort liegt nach dem Stichtag",
    .raggedRecord: "Der Datensatz hat mehr oder weniger Felder als die Kopfzeile",
    .malformedQuote: "Ein Anführungszeichen ist nicht geschlossen oder falsch gesetzt",
    .oversizedRecord: "Der Datensatz ist zu lang oder hat zu viele Spalten",
  ]
}
