package import Responses

extension AssumptionPhrase {
  package static let french: [Self: String] = [
    .asOfOption: "La date d’arrêté est le {date}, donnée par --as-of.",
    .asOfConfigured: "La date d’arrêté est le {date}, donnée par as-of dans la configuration.",
    .asOfEnvironment: "La date d’arrêté est le {date}, tirée de SOURCE_DATE_EPOCH.",
    .asOfLatest: """
    La date d’arrêté est le {date}\u{202F}; elle n’est pas donnée, c’est donc le dernier jour du \
    mois de la réponse la plus récente.
    """,
    .utf16: "Le texte est en UTF-16, comme le montrent ses premiers octets.",
    .unpairedSurrogates: """
    {n}\u{A0}{n:moitié de caractère|moitiés de caractères} en UTF-16 {n:est lue|sont lues} comme \
    U+FFFD.
    """,
    .mixedBytes: """
    {n}\u{A0}{n:octet n’est|octets ne sont} pas de l’UTF-8\u{202F}; les noms qui en contiennent \
    sont lus comme du Windows-1252.
    """,
    .delimiterDetected: """
    Les champs sont séparés par des {delimiter}, comme la plupart des enregistrements le \
    suggèrent.
    """,
    .delimiterStated: """
    Les champs sont séparés par des {delimiter}, comme le dit la première ligne.
    """,
    .commas: "virgules",
    .semicolons: "points-virgules",
    .tabs: "tabulations",
    .bars: "barres verticales",
    .otherBytes: "octets de valeur {value}",
    .quotationLiteral: """
    Les guillemets sont du texte comme un autre, car en tenir compte couperait des \
    enregistrements.
    """,
    .quotationSpaced: """
    Les champs entre guillemets commencent après des espaces, qui sont laissés de côté.
    """,
    .quotationEscaped: """
    Un guillemet après une barre oblique inverse appartient à son champ, car c’est ainsi que les \
    enregistrements sont entiers.
    """,
    .linesAbove: """
    {n:Le premier enregistrement se trouve|Les {n} premiers enregistrements se trouvent} au-dessus \
    de l’en-tête et {n:est exclu|sont exclus}.
    """,
    .headOfParts: """
    L’en-tête compte {n}\u{A0}lignes, car des parties de questions se trouvent sous les questions.
    """,
    .headOfImportIDs: """
    L’en-tête compte {n}\u{A0}lignes, car une ligne d’identifiants d’importation le termine.
    """,
    .headOfTexts: """
    L’en-tête compte {n}\u{A0}lignes, car les textes des questions se trouvent sous leurs codes.
    """,
    .presetDetected: """
    D’après son en-tête, la table est lue comme un export {tool}{isLegacy: (ancien format)|}.
    """,
    .rowsLeftOut: """
    {n}\u{A0}{n:ligne n’est pas une réponse et est exclue|lignes ne sont pas des réponses et sont \
    exclues}, selon les règles pour les exports {tool}{isLegacy: (ancien format)|}\u{A0}: \
    {reasons}.
    """,
    .betweenReasons: ", ",
    .previews: "{n}\u{A0}{n:aperçu|aperçus}",
    .unfinished: "{n} non {n:terminée|terminées}",
    .invalidated: "{n} que l’outil d’enquête signale comme non {n:valide|valides}",
    .otherSurvey: "{n} d’un autre type d’enquête",
    .onlySheet: """
    Les réponses sont celles de la feuille {sheet}, la seule des {n} qui puisse être lue comme \
    telle.
    """,
    .fullestSheet: """
    Les réponses sont celles de la feuille {sheet}, la seule des {n} qui contienne plus qu’une \
    ligne, qu’un résumé ou que des réponses sans date.
    """,
    .hiddenSheets: """
    {sheets:La feuille masquée|Les feuilles masquées} {sheets} {sheets:a été exclue|ont été \
    exclues}.
    """,
    .hiddenRows: """
    {n}\u{A0}{n:ligne est masquée|lignes sont masquées} dans le classeur, comme par un filtre, et \
    {n:comptée|comptées} tout de même.
    """,
    .formulasEmpty: """
    {n}\u{A0}{n:cellule contient une formule|cellules contiennent des formules} sans résultat \
    enregistré et {n:compte comme vide|comptent comme vides}.
    """,
    .serialsFrom1904: """
    Les numéros de série des jours se comptent à partir du 1904-01-01, comme le dit le classeur.
    """,
    .listInside: "Les réponses sont la liste {list} de l’objet JSON.",
    .scoreColumn: "La note est tirée de la colonne {column}, d’après son en-tête.",
    .dateColumn: "La date d’une réponse est tirée de la colonne {column}, d’après son en-tête.",
    .productColumn: "Le produit est tiré de la colonne {column}, d’après son en-tête.",
    .commentColumn: "Le commentaire est tiré de la colonne {column}, d’après son en-tête.",
    .idColumn: "L’identifiant d’une réponse est tiré de la colonne {column}, d’après son en-tête.",
    .respondentColumn: """
    L’identité du répondant est tirée de la colonne {column}, d’après son en-tête.
    """,
    .filterColumn: "Le filtre est tiré de la colonne {column}, d’après son en-tête.",
    .commentBesideScore: """
    Le commentaire est tiré de la colonne {column}, qui se trouve à côté de la note.
    """,
    .commentsUnclear: """
    Aucun commentaire n’est compté, car {columns} peuvent tout aussi bien les contenir.
    """,
    .productUnclear: """
    Les réponses ne sont pas réparties par produit, car {columns} peuvent tout aussi bien le \
    contenir.
    """,
    .productTooVaried: """
    Les réponses ne sont pas réparties par produit, car {column} a plus de {limit} valeurs \
    différentes.
    """,
    .dimensionMissing: """
    Le fichier n’a pas de colonne {column}\u{202F}; ses réponses comptent comme sans indication.
    """,
    .constantOverColumn: "La constante {column} est utilisée à la place de la colonne de ce nom.",
    .notNumbers: """
    {n}\u{A0}{n:réponse a|réponses ont} dans {column} une valeur qui n’est pas un nombre\u{202F}; \
    {n:elle compte|elles comptent} comme sans indication.
    """,
    .joined: """
    {columns}\u{A0}: {columns:colonne jointe|colonnes jointes} depuis {file} par {key}, \
    {n}\u{A0}{n:clé|clés}.
    """,
    .joinedUnmatched: """
    {columns}\u{A0}: {columns:colonne jointe|colonnes jointes} depuis {file} par {key}, \
    {n}\u{A0}{n:clé|clés}. {unmatched} {unmatched:réponse|réponses} sur {counted} \
    {unmatched:a|ont} une clé qui n’y figure pas\u{202F}; {unmatched:elle compte|elles comptent} \
    comme sans indication.
    """,
    .regionNamedNA: """
    NA dans la colonne {column} est pris pour un nom, comme pour l’Amérique du Nord, car d’autres \
    valeurs sont des noms de telles régions.
    """,
    .notStatedNA: "NA dans la colonne {column} compte comme sans indication.",
    .more: "{n} {n:autre|autres}",
    .scaleFromOne: """
    La question {column} va de 1 à 10\u{202F}; ses réponses comptent telles quelles.
    """,
    .bottomUndecided: """
    Personne n’a choisi 0 ou 1 dans la colonne {column}, si bien que le libellé du bas de \
    l’échelle peut être celui de l’un comme de l’autre\u{202F}; il compte pour 1. Les groupes et \
    le NPS sont les mêmes, la moyenne ne l’est pas.
    """,
    .scaleProven: """
    Aucune réponse de la colonne {column} ne dépasse {top}\u{202F}; {file}, qui a les mêmes \
    colonnes, montre que son échelle va jusqu’à 10.
    """,
    .scaleUnproven: """
    Aucune réponse de la colonne {column} ne dépasse {top}\u{202F}; il y a trop peu de réponses \
    pour dire si son échelle est plus courte, elles comptent donc comme des réponses de 0 à 10.
    """,
    .labels: "Dans la colonne {column}\u{A0}: {labels}.",
    .label: "{label} compte pour {score} ({n}\u{A0}{n:réponse|réponses})",
    .betweenLabels: "\u{202F}; ",
    .impossibleScores: """
    Des nombres hors de la plage de 0 à 10 dans la colonne {column} sont écartés\u{A0}: {numbers}.
    """,
    .impossibleScore: "{number} ({n:une fois|{n}\u{A0}fois})",
    .impossibleInAll: "{n} en tout",
    .groupsAgree: "La colonne {column} indique les groupes que donnent les notes.",
    .groupsDisagree: """
    La colonne {column} indique un autre groupe que la note pour {n} {n:réponse|réponses} sur \
    {compared}\u{202F}; c’est la note qui compte.
    """,
    .datesInOrder: """
    Les dates de la colonne {column} sont lues ainsi\u{A0}: {order}, seul ordre compatible avec \
    ses valeurs.
    """,
    .datesConfirmed: """
    Les dates de la colonne {column} sont lues ainsi\u{A0}: {order}, comme le confirme la colonne \
    {witness}.
    """,
    .monthsAlone: """
    La colonne {column} contient des mois\u{202F}; ses réponses comptent au premier jour du leur.
    """,
    .datesHeld: "La colonne {column} contient des {order}.",
    .yearMonthDay: "année, mois, jour",
    .dayMonthYear: "jour, mois, année",
    .monthDayYear: "mois, jour, année",
    .yearMonth: "mois",
    .unixSeconds: "secondes depuis 1970 en UTC",
    .unixMilliseconds: "millisecondes depuis 1970 en UTC",
    .serial: "numéros de série d’un tableur",
    .serial1904: "numéros de série d’un tableur qui compte à partir de 1904",
    .allDatesWithheld: """
    Les dates de la colonne {column} sont toutes 1980-01-01, qui désigne une réponse terminée dont \
    la date n’a pas été conservée\u{202F}; les réponses sont comptées sans date.
    """,
    .datesWithheld: """
    1980-01-01 dans la colonne {column} désigne une réponse terminée dont la date n’a pas été \
    conservée\u{202F}; de telles réponses n’ont pas de date.
    """,
    .quartersAlone: """
    La colonne {column} contient des trimestres, qui ne disent pas le mois d’une réponse\u{202F}; \
    les réponses sont comptées sans date.
    """,
    .noDates: """
    Aucune colonne ne contient la date d’une réponse\u{202F}; les réponses sont comptées sans \
    date.
    """,
    .twoDigitYears: """
    Les années écrites 00 à 68 sont 2000 à 2068, les années 69 à 99 sont 1969 à 1999.
    """,
    .datesAsWritten: """
    Les dates comptent telles qu’elles sont écrites\u{202F}; les heures et les fuseaux horaires ne \
    sont pas convertis.
    """,
    .datesAsWrittenIn: """
    Les dates comptent telles qu’elles sont écrites (fuseau horaire\u{A0}: {zones})\u{202F}; les \
    heures ne sont pas converties dans un autre fuseau horaire.
    """,
    .datesConverted: """
    Les heures sont converties (fuseau horaire d’origine\u{A0}: {zones}\u{202F}; nouveau\u{A0}: \
    {zone})\u{202F}; {n}\u{A0}{n:réponse compte|réponses comptent} à un autre jour que celui qui \
    est écrit.
    """,
    .zoneAssumed: """
    {n}\u{A0}{n:heure|heures} sans fuseau horaire connu {n:est supposée|sont supposées} être déjà \
    dans le fuseau {zone}.
    """,
    .manyZones: "{n}\u{A0}fuseaux horaires",
    .sameIds: """
    {n}\u{A0}{n:doublon est exclu|doublons sont exclus}\u{A0}: parmi les réponses de même valeur \
    dans {column} compte celle qui a été donnée en dernier, sinon celle qui se trouve en dernier.
    """,
    .sameIdsCorrected: """
    {n}\u{A0}{n:doublon est exclu|doublons sont exclus}\u{A0}: parmi les réponses de même valeur \
    dans {column} compte celle qui a été donnée en dernier, sinon celle qui se trouve en dernier. \
    {corrected} d’entre eux {corrected:a|ont} une autre note que celle-ci.
    """,
    .idsRepeat: """
    La colonne {column} ne sert pas à trouver les doublons, car elle répète des valeurs pour des \
    réponses différentes.
    """,
    .idsRestart: """
    Les valeurs de {column} ne sont pas comparées avec celles de tous les autres fichiers, car \
    certaines d’entre elles y accompagnent d’autres réponses.
    """,
    .repeatedRecords: """
    {n}\u{A0}{n:doublon est exclu|doublons sont exclus}\u{A0}: {files} {files:répète|répètent} la \
    plupart des enregistrements des jours communs.
    """,
    .firstPerQuarter: """
    {n}\u{A0}{n:doublon est exclu|doublons sont exclus}\u{A0}: parmi les réponses d’une même \
    personne sur un produit, seule la première d’un trimestre compte.
    """,
    .latestPerQuarter: """
    {n}\u{A0}{n:doublon est exclu|doublons sont exclus}\u{A0}: parmi les réponses d’une même \
    personne sur un produit, seule la dernière d’un trimestre compte.
    """,
  ]
}
