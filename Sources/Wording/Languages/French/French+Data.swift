extension DataPhrase {
  static let french: [Self: String] = [
    .readTitle: "Ce qui a été lu",
    .surveyTitle: "Ce qui a été demandé, et à qui",
    .assumptionsTitle: "Ce qui a été supposé",
    .downloadsTitle: "Téléchargements",
    .downloadsNote: """
    Les chiffres de ce rapport sous forme de données\u{A0}: les mêmes nombres, arrondis selon la \
    même règle.
    """,
    .questionHead: "Question",
    .modeHead: "Mode",
    .askedHead: "Public sollicité",
    .asOfHead: "État au",
    .fileHead: "Fichier",
    .inSum: "Somme",
    .spanHead: "Réponses du, au",
    .reasonHead: "Raison",
    .rowsHead: "Lignes",
    .countedHead: "Comptées",
    .unansweredHead: "Sans réponse",
    .excludedHead: "Exclues",
    .setAsideHead: "Écartées",
    .lineHead: "Ligne",
    .columnHead: "Colonne",
    .filesCaption: "Les fichiers et ce que leurs lignes sont devenues",
    .reasonsCaption: "Lignes écartées, par raison",
    .exclusionsCaption: "Lignes exclues, par règle",
    .setAsideCaption: "Où se trouvent les lignes écartées",
    .setAsideSummary: "Où elles se trouvent",
    .setAsideRest: """
    {n}\u{A0}{n:autre ligne écartée|autres lignes écartées}\u{A0}: la liste set-aside.csv, ou \
    set-aside-NAME.csv quand plusieurs sites partagent un dossier, qu’une génération du site écrit \
    à côté de son dossier, les contient toutes.
    """,
    .files: "{n}\u{A0}{n:fichier|fichiers}",
    .account: """
    {counted}\u{A0}{counted:comptée|comptées}, {unanswered} sans réponse, \
    {excluded}\u{A0}{excluded:exclue|exclues}, {setAside}\u{A0}{setAside:écartée|écartées}
    """,
    .accountOfFiles: """
    {rows}\u{A0}{rows:ligne|lignes} dans {files}\u{A0}{files:fichier|fichiers} = \
    {counted}\u{A0}{counted:comptée|comptées} + {unanswered} sans réponse + \
    {excluded}\u{A0}{excluded:exclue|exclues} + {setAside}\u{A0}{setAside:écartée|écartées}. Les \
    lignes sans réponse sont vides ou disent qu’il n’y a pas de réponse\u{202F}; les lignes \
    exclues le sont par une règle, par exemple que chaque réponse ne compte qu’une fois\u{202F}; \
    les lignes écartées ont une réponse ou une date qui ne peut être exacte.
    """,
    .span: "du {from} au {to}",
    .assumedForAll: "({n:le fichier|les {n}\u{A0}fichiers})",
    .assumedForSome: "({n}\u{A0}{n:fichier|fichiers})",
    .filtered: "Un filtre de la configuration l’exclut",
    .preview: "C’est un test du questionnaire",
    .unfinished: "Le questionnaire n’a pas été terminé",
    .invalidated: "L’outil d’enquête la signale comme à ne pas compter",
    .otherSurvey: "Elle répond à une autre question",
    .duplicate: "C’est un doublon\u{A0}: la réponse, ou son auteur, compte ailleurs",
    .scoreOutOfRange: "La réponse est un nombre hors de la plage de 0 à 10",
    .scoreNotWhole: "La réponse n’est pas un nombre entier",
    .scoreNotANumber: "La réponse n’est pas un nombre",
    .dateMissing: "Il y a une réponse mais pas de date",
    .dateUnreadable: "La date est illisible ou n’existe pas",
    .afterAsOf: "La réponse est postérieure à la date d’arrêté",
    .raggedRecord: "L’enregistrement a plus ou moins de champs que l’en-tête",
    .malformedQuote: "Un guillemet n’est pas fermé ou est mal placé",
    .oversizedRecord: "L’enregistrement est trop long ou a trop de colonnes",
  ]
}

extension DownloadPhrase {
  static let french: [Self: String] = [
    .search: "Recherche",
    .searchFor: "Rechercher",
    .allPages: "Toutes les pages et leur contenu",
    .reportPages: "Le rapport",
    .productsByPeriod: "{Products} par {grain:mois|trimestre|semestre|année}",
    .formerly: "auparavant {names}",
    .onePageFound: "1 page trouvée",
    .pagesFound: "# pages trouvées",
    .noPageFound: "Aucune page trouvée",
    .copied: "Lien copié",
    .link: "Lien",
    .moreProducts: "{n:Encore {n} {product}|{n} autres {products}} dans le rapport.",
    .before: "avant",
    .after: "après",
    .low: "borne basse",
    .high: "borne haute",
    .best: "de",
    .worst: "à",
    .verdict: "conclusion",
    .detectable: "détecté dès",
    .standing: "statut",
    .answers: "réponses",
    .asOf: "état au {date}",
    .answersInAll: "{n}\u{A0}{n:réponse|réponses} en tout",
  ]
}
