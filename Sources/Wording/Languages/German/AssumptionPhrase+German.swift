package import Responses

extension AssumptionPhrase {
  package static let german: [Self: String] = [
    .asOfOption: "Stichtag ist der {date}, angegeben mit --as-of.",
    .asOfConfigured: "Stichtag ist der {date}, angegeben mit as-of in der Konfiguration.",
    .asOfEnvironment: "Stichtag ist der {date}, übernommen aus SOURCE_DATE_EPOCH.",
    .asOfLatest: """
    Stichtag ist der {date}; er ist nicht angegeben und daher der letzte Tag des Monats der \
    jüngsten Antwort.
    """,
    .utf16: "Der Text ist in UTF-16, wie seine ersten Bytes zeigen.",
    .unpairedSurrogates: """
    {n}\u{A0}{n:halbes Zeichen|halbe Zeichen} in UTF-16 {n:wird|werden} als U+FFFD gelesen.
    """,
    .mixedBytes: """
    {n}\u{A0}{n:Byte ist|Bytes sind} kein UTF-8; Namen, in denen solche stehen, werden als \
    Windows-1252 gelesen.
    """,
    .delimiterDetected: """
    Die Felder sind durch {delimiter} getrennt, wie die meisten Datensätze nahelegen.
    """,
    .delimiterStated: "Die Felder sind durch {delimiter} getrennt, wie die erste Zeile angibt.",
    .commas: "Kommas",
    .semicolons: "Semikolons",
    .tabs: "Tabulatoren",
    .bars: "senkrechte Striche",
    .otherBytes: "Bytes mit dem Wert {value}",
    .quotationLiteral: """
    Anführungszeichen sind Text wie jeder andere, denn sie zu beachten würde Datensätze zerreißen.
    """,
    .quotationSpaced: """
    Felder in Anführungszeichen beginnen hinter Leerzeichen, die ausgelassen werden.
    """,
    .quotationEscaped: """
    Ein Anführungszeichen hinter einem umgekehrten Schrägstrich gehört zu seinem Feld, denn so \
    sind die Datensätze vollständig.
    """,
    .linesAbove: """
    {n:Der erste Datensatz steht|Die ersten {n} Datensätze stehen} über der Kopfzeile und \
    {n:wird|werden} ausgelassen.
    """,
    .headOfParts: """
    Der Kopf umfasst {n}\u{A0}Zeilen, denn unter den Fragen stehen Teile von Fragen.
    """,
    .headOfImportIDs: """
    Der Kopf umfasst {n}\u{A0}Zeilen, denn eine Zeile mit Import-IDs schließt ihn ab.
    """,
    .headOfTexts: """
    Der Kopf umfasst {n}\u{A0}Zeilen, denn unter den Codes der Fragen stehen deren Texte.
    """,
    .presetDetected: """
    Die Tabelle wird ihrem Kopf nach als Export aus {tool}{isLegacy: in der älteren Form|} \
    gelesen.
    """,
    .rowsLeftOut: """
    {n}\u{A0}{n:Zeile ist keine Antwort und wird|Zeilen sind keine Antworten und werden} nach den \
    Regeln für Exporte aus {tool}{isLegacy: in der älteren Form|} ausgelassen: {reasons}.
    """,
    .betweenReasons: ", ",
    .previews: "{n}\u{A0}{n:Vorschau|Vorschauen}",
    .unfinished: "{n} nicht abgeschlossen",
    .invalidated: "{n} vom Umfragewerkzeug als ungültig gekennzeichnet",
    .otherSurvey: "{n} aus einer Umfrage anderer Art",
    .onlySheet: """
    Die Rückmeldungen sind die des Blattes {sheet}, des einzigen von {n}, das sich als solche \
    lesen lässt.
    """,
    .fullestSheet: """
    Die Rückmeldungen sind die des Blattes {sheet}, des einzigen von {n}, das mehr als eine Zeile, \
    eine Zusammenfassung oder Antworten ohne Datum enthält.
    """,
    .hiddenSheets: """
    {sheets:Das ausgeblendete Blatt|Die ausgeblendeten Blätter} {sheets} {sheets:wurde|wurden} \
    ausgelassen.
    """,
    .hiddenRows: """
    {n}\u{A0}{n:Zeile ist|Zeilen sind} in der Arbeitsmappe ausgeblendet, etwa durch einen Filter, \
    und {n:wird|werden} trotzdem gezählt.
    """,
    .formulasEmpty: """
    {n}\u{A0}{n:Zelle enthält eine Formel|Zellen enthalten Formeln} ohne gespeichertes Ergebnis \
    und {n:gilt|gelten} als leer.
    """,
    .serialsFrom1904: """
    Fortlaufende Tagesnummern zählen ab 1904-01-01, wie die Arbeitsmappe angibt.
    """,
    .listInside: "Die Rückmeldungen sind die Liste {list} des JSON-Objekts.",
    .scoreColumn: "Die Bewertung stammt aus der Spalte {column}, ihrer Überschrift nach.",
    .dateColumn: "Das Datum einer Antwort stammt aus der Spalte {column}, ihrer Überschrift nach.",
    .productColumn: "Das Produkt stammt aus der Spalte {column}, ihrer Überschrift nach.",
    .commentColumn: "Der Kommentar stammt aus der Spalte {column}, ihrer Überschrift nach.",
    .idColumn: """
    Die Kennung einer Rückmeldung stammt aus der Spalte {column}, ihrer Überschrift nach.
    """,
    .respondentColumn: "Wer geantwortet hat, steht in der Spalte {column}, ihrer Überschrift nach.",
    .filterColumn: "Der Filter stammt aus der Spalte {column}, ihrer Überschrift nach.",
    .commentBesideScore: """
    Der Kommentar stammt aus der Spalte {column}, die neben der Bewertung steht.
    """,
    .commentsUnclear: """
    Kommentare werden nicht gezählt, weil {columns} sie gleichermaßen enthalten können.
    """,
    .productUnclear: """
    Die Antworten werden nicht nach Produkt aufgeteilt, weil {columns} es gleichermaßen enthalten \
    können.
    """,
    .productTooVaried: """
    Die Antworten werden nicht nach Produkt aufgeteilt, weil {column} mehr als {limit} \
    verschiedene Werte hat.
    """,
    .dimensionMissing: """
    Die Datei hat keine Spalte {column}; ihre Antworten zählen als ohne Angabe.
    """,
    .constantOverColumn: "Die Konstante {column} wird anstelle der Spalte dieses Namens verwendet.",
    .notNumbers: """
    {n}\u{A0}{n:Antwort hat|Antworten haben} in {column} einen Wert, der keine Zahl ist; {n:sie \
    zählt|sie zählen} als ohne Angabe.
    """,
    .joined: "{columns}: aus {file} über {key} hinzugefügt, mit {n}\u{A0}{n:Schlüssel|Schlüsseln}.",
    .joinedUnmatched: """
    {columns}: aus {file} über {key} hinzugefügt, mit {n}\u{A0}{n:Schlüssel|Schlüsseln}. \
    {unmatched} von {counted} Antworten {unmatched:hat|haben} einen Schlüssel, der dort nicht \
    steht; {unmatched:sie zählt|sie zählen} als ohne Angabe.
    """,
    .regionNamedNA: """
    NA in der Spalte {column} gilt als Name, etwa für Nordamerika, denn andere Werte sind Namen \
    solcher Regionen.
    """,
    .notStatedNA: "NA in der Spalte {column} zählt als ohne Angabe.",
    .more: "{n} weitere",
    .scaleFromOne: """
    Die Frage {column} reicht von 1 bis 10; ihre Antworten zählen so, wie sie sind.
    """,
    .bottomUndecided: """
    In der Spalte {column} hat niemand 0 oder 1 gewählt, sodass die Beschriftung ihres unteren \
    Endes zu jeder von beiden gehören kann; sie zählt als 1. Gruppen und NPS sind dieselben, der \
    Mittelwert nicht.
    """,
    .scaleProven: """
    Keine Antwort in der Spalte {column} liegt über {top}; {file} hat dieselben Spalten und zeigt, \
    dass die Skala bis 10 reicht.
    """,
    .scaleUnproven: """
    Keine Antwort in der Spalte {column} liegt über {top}; um zu sagen, ob die Skala kürzer ist, \
    sind es zu wenige Antworten, daher zählen sie als Antworten von 0 bis 10.
    """,
    .labels: "In der Spalte {column}: {labels}.",
    .label: "{label} zählt als {score} ({n}\u{A0}{n:Antwort|Antworten})",
    .betweenLabels: "; ",
    .impossibleScores: """
    Zahlen außerhalb von 0 bis 10 in der Spalte {column} sind beiseitegelegt: {numbers}.
    """,
    .impossibleScore: "{number} ({n:einmal|{n}-mal})",
    .impossibleInAll: "{n} insgesamt",
    .groupsAgree: "Die Spalte {column} nennt die Gruppen, die sich aus den Bewertungen ergeben.",
    .groupsDisagree: """
    Die Spalte {column} nennt für {n} von {compared} Antworten eine andere Gruppe als die \
    Bewertung; die Bewertung zählt.
    """,
    .datesInOrder: """
    Datumsangaben in der Spalte {column} werden als {order} gelesen: Nur diese Reihenfolge passt \
    zu ihren Werten.
    """,
    .datesConfirmed: """
    Datumsangaben in der Spalte {column} werden als {order} gelesen, wie die Spalte {witness} \
    bestätigt.
    """,
    .monthsAlone: """
    Die Spalte {column} enthält Monate; ihre Antworten zählen am ersten Tag des jeweiligen Monats.
    """,
    .datesHeld: "Die Spalte {column} enthält {order}.",
    .yearMonthDay: "Jahr, Monat, Tag",
    .dayMonthYear: "Tag, Monat, Jahr",
    .monthDayYear: "Monat, Tag, Jahr",
    .yearMonth: "Monate",
    .unixSeconds: "Sekunden seit 1970 in UTC",
    .unixMilliseconds: "Millisekunden seit 1970 in UTC",
    .serial: "die fortlaufenden Tagesnummern einer Tabellenkalkulation",
    .serial1904: "die fortlaufenden Tagesnummern einer Tabellenkalkulation, die ab 1904 zählt",
    .allDatesWithheld: """
    Alle Datumsangaben in der Spalte {column} lauten 1980-01-01; das steht für eine abgeschlossene \
    Antwort, deren Datum nicht aufbewahrt wurde. Die Antworten werden ohne Datum gezählt.
    """,
    .datesWithheld: """
    1980-01-01 in der Spalte {column} steht für eine abgeschlossene Antwort, deren Datum nicht \
    aufbewahrt wurde; solche Antworten haben kein Datum.
    """,
    .quartersAlone: """
    Die Spalte {column} enthält Quartale, die den Monat einer Antwort nicht erkennen lassen; die \
    Antworten werden ohne Datum gezählt.
    """,
    .noDates: """
    Keine Spalte enthält das Datum einer Antwort; die Antworten werden ohne Datum gezählt.
    """,
    .twoDigitYears: """
    Die Jahre 00 bis 68 sind 2000 bis 2068, die Jahre 69 bis 99 sind 1969 bis 1999.
    """,
    .datesAsWritten: """
    Datumsangaben zählen, wie sie geschrieben sind; Uhrzeiten und Zeitzonen werden nicht \
    umgerechnet.
    """,
    .datesAsWrittenIn: """
    Datumsangaben zählen, wie sie geschrieben sind (Zeitzone: {zones}); Uhrzeiten werden nicht in \
    eine andere Zeitzone umgerechnet.
    """,
    .datesConverted: """
    Zeiten werden umgerechnet (Zeitzone bisher: {zones}; neu: {zone}); {n}\u{A0}{n:Antwort \
    zählt|Antworten zählen} an einem anderen als dem geschriebenen Tag.
    """,
    .zoneAssumed: """
    Für {n}\u{A0}{n:Uhrzeit|Uhrzeiten} ohne bekannte Zeitzone wird angenommen, dass sie bereits in \
    der Zeitzone {zone} {n:steht|stehen}.
    """,
    .manyZones: "{n} Zeitzonen",
    .sameIds: """
    {n}\u{A0}{n:Duplikat wird|Duplikate werden} ausgelassen: Von Rückmeldungen mit gleichem Wert \
    in {column} zählt die zuletzt beantwortete, sonst die zuletzt stehende.
    """,
    .sameIdsCorrected: """
    {n}\u{A0}{n:Duplikat wird|Duplikate werden} ausgelassen: Von Rückmeldungen mit gleichem Wert \
    in {column} zählt die zuletzt beantwortete, sonst die zuletzt stehende. {corrected} davon \
    {corrected:hat|haben} eine andere Bewertung als diese.
    """,
    .idsRepeat: """
    Die Spalte {column} dient nicht dazu, Duplikate zu finden, weil sie Werte für verschiedene \
    Antworten wiederholt.
    """,
    .idsRestart: """
    Die Werte von {column} werden nicht mit denen aller anderen Dateien verglichen, weil einige \
    davon dort neben anderen Antworten stehen.
    """,
    .repeatedRecords: """
    {n}\u{A0}{n:Duplikat wird|Duplikate werden} ausgelassen: {files} \
    {files:wiederholt|wiederholen} die meisten Datensätze der gemeinsamen Tage.
    """,
    .firstPerQuarter: """
    {n}\u{A0}{n:Duplikat wird|Duplikate werden} ausgelassen: Von den Antworten einer Person zu \
    einem Produkt zählt je Quartal nur die erste.
    """,
    .latestPerQuarter: """
    {n}\u{A0}{n:Duplikat wird|Duplikate werden} ausgelassen: Von den Antworten einer Person zu \
    einem Produkt zählt je Quartal nur die letzte.
    """,
  ]
}
