extension PagePhrase {
  static let french: [Self: String] = [
    .eyebrow: "{period} · réponses jusqu’au {date}",
    .eyebrowSoFar: "{period} (en cours) · réponses jusqu’au {date}",
    .soFar: "{period} (en cours)",
    .running: "{link}\u{A0}: {summary}. Non comparé avec des périodes entières.",
    .methodHead: "Méthode.",
    .method: """
    Le NPS est la part des promoteurs (9–10) moins celle des détracteurs (0–6)\u{202F}; les \
    passifs (7–8) comptent dans la base. Intervalles de Wald ajustés, évolutions corrigées selon \
    Benjamini-Hochberg, {q}.
    """,
    .methodLink: "Définitions et calculs",
    .dataHead: "Données.",
    .data: """
    {files}\u{A0}{files:fichier|fichiers}, {rows}\u{A0}{rows:ligne lue|lignes lues}\u{A0}: \
    {account}. État au {date}.
    """,
    .dataLink: "Fichiers, exclusions et téléchargements",
    .byGrain: "{name} par {grain:mois|trimestre|semestre|année}",
    .byProduct: "{name} par {product}",
    .segmentsIn: "Segments\u{A0}: {scope}",
    .titleIn: "{title} ({scope})",
    .titleWithin: "{title} ({name})",
    .overallCaption: "{name}, toutes les réponses de toutes les périodes",
    .overallTitle: "Sur toute la durée\u{A0}: {title}",
    .productTrends: "Chaque {product} au fil du temps",
    .productsIn: "{Products} {period:en|au|au|en} {period}",
    .productsPooled: "{Products}, {span}, périodes regroupées",
    .latestFirst: """
    {name} par {grain:mois, le plus récent|trimestre, le plus récent|semestre, le plus récent|\
    année, la plus récente} en premier
    """,
    .latestFirstByPeriod: "{name} par période, la plus récente en premier",
    .scoresCaption: "{title}\u{A0}: scores et nombres de réponses",
    .sparkHead: "Par {grain:mois|trimestre|semestre|année}",
    .byYear: "Par année",
    .byYearAndOlder: "Par année, avec tout ce qui précède",
    .span: "{first} à {last}",
    .overall: "{n}\u{A0}{n:réponse|réponses}, quelle qu’en soit la période.",
    .overallBut: """
    {n}\u{A0}{n:réponse|réponses}, quelle qu’en soit la période, sauf {periods}, hors de tous les \
    totaux.
    """,
    .ofProduct: "{Product}\u{A0}: toutes les réponses, quelle qu’en soit la période.",
    .ofProductBut: """
    {Product}\u{A0}: toutes les réponses, quelle qu’en soit la période, sauf {periods}, hors de \
    tous les totaux.
    """,
    .allOfProduct: "toutes les réponses, {name}",
    .silent: "{name}\u{A0}: aucune réponse",
    .allPeriodsTogether: "toutes les périodes ensemble",
    .labelled: "{name}\u{A0}: {text}",
    .smallNumbers: "Le petit nombre sous chaque score est celui de ses réponses.",
    .byProductNote: "Toutes les périodes ensemble. {note}",
    .reference: "total {score}",
    .notStated: "Non précisé",
    .nothingToCompare: "rien à comparer",
    .neededForTenPoints: """
    Une évolution de 10 points est détectée dans quatre cas sur cinq avec \
    {needed}\u{A0}{needed:réponse|réponses} par {grain:mois|trimestre|semestre|an}\u{202F}; \
    {period:en|au|au|en} {period}, leur nombre est de {n}.
    """,
    .pooled: """
    {span}, périodes regroupées\u{A0}: {grain:le dernier mois seul|le dernier trimestre seul|le \
    dernier semestre seul|la dernière année seule} a trop peu de réponses pour tout comparer.
    """,
    .comparison: "Comparaison",
    .notBeforeItIsOver: "pas avant la fin {grain:du mois|du trimestre|du semestre|de l’année}",
    .howCounted: "mode de comptage",
    .commentary: "Commentaire",
    .fullCommentary: "Commentaire complet",
    .writtenFor: "Rédigé pour {period:|le |le |}{period}",
    .events: "Ce qui a été fait, et quand",
    .formerName: "Ancien nom",
    .countsUnder: """
    Les réponses concernant {name} sont comptées, pour toutes les périodes, sous {link}.
    """,
  ]
}

extension NavigationPhrase {
  static let french: [Self: String] = [
    .skipToContent: "Aller au contenu",
    .menu: "Pages du rapport",
    .main: "Navigation principale",
    .breadcrumbs: "Emplacement actuel",
    .neighbours: "Précédent et suivant",
    .overview: "Vue d’ensemble",
    .segments: "Segments",
    .trends: "Évolutions",
    .method: "Méthode",
    .surveys: "Enquêtes",
    .periods: "{grain:Mois|Trimestres|Semestres|Années}",
    .allPeriods: "{grain:Tous les mois|Tous les trimestres|Tous les semestres|Toutes les années}",
    .allProducts: "Liste des {products}",
    .allDimensions: "Toutes les ventilations",
    .theSegment: "{label}\u{A0}: le segment",
    .allSegments: "{label}\u{A0}: {n:le segment|les {n}\u{A0}segments}",
    .productInPeriod: "{product}, {period}",
    .trademarks: """
    Net Promoter®, NPS® et Net Promoter Score® sont des marques déposées de Bain & Company, Inc., \
    NICE Systems, Inc. et Fred Reichheld. Ce rapport n’est pas affilié à ces titulaires.
    """,
    .basis: "État au {date}. {n}\u{A0}{n:réponse comptée|réponses comptées}.",
    .basisOfPeriod: "Réponses jusqu’au {date}.",
    .answersTo: "Réponses jusqu’au {date}",
    .asOf: "État au {date}",
    .survey: "Enquête",
    .unnamedSurvey: "Enquête sans nom",
    .surveyList: "{n}\u{A0}{n:enquête, comptée|enquêtes, chacune comptée} séparément",
    .surveysAreNotPooled: """
    Les enquêtes interrogent des personnes différentes à des moments différents. Leurs scores ne \
    sont jamais regroupés ni comparés.
    """,
  ]
}

extension ManyPhrase {
  static let french: [Self: String] = [
    .notable: """
    {shown} {products} sur {n}\u{A0}: les scores les plus hauts et les plus bas, et les plus \
    grandes évolutions claires.
    """,
    .notableWithDrifts: """
    {shown} {products} sur {n}\u{A0}: les scores les plus hauts et les plus bas, les plus grandes \
    évolutions claires et les plus grandes tendances claires.
    """,
    .others: "{n:L’autre {product}|Les {n} autres {products}}",
    .allInPeriod: "Les {n} {products} {period:en|au|au|en} {period}",
    .latest: """
    {grain:Les {n} derniers mois|Les {n} derniers trimestres|Les {n} derniers semestres|Les {n} \
    dernières années}.
    """,
    .onTheirPages: "Chaque {product} a le même contenu sur sa page.",
  ]
}
