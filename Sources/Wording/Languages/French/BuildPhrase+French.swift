extension BuildPhrase {
  static let french: [Self: String] = [
    .build: "Version {id}",
    .restatedTitle: "Ce qui a été révisé",
    .comparedWith: "Comparé au rapport du {date}, version {id}.",
    .comparedWithUnnamed: "Comparé au rapport du {date}.",
    .noneRestated: """
    Depuis, aucun score {grain:d’un mois complet|d’un trimestre complet|d’un semestre \
    complet|d’une année complète} n’a changé.
    """,
    .nothingCompared: """
    {grain:Aucun mois n’est complet|Aucun trimestre n’est complet|Aucun semestre n’est \
    complet|Aucune année n’est complète} dans les deux rapports.
    """,
    .configurationChanged: "La configuration a changé depuis.",
    .programChanged: """
    Le rapport précédent a été produit par la version {then} du programme, celui-ci par la version \
    {now}.
    """,
    .ofProduct: "{name}, {period}",
    .changed: "{of}\u{A0}: {then} à la publication, {now} à présent{why}.",
    .restated: "{of}\u{A0}: score révisé, {now} à présent{why}.",
    .nowHidden: "{of}\u{A0}: score publié alors, non publié à présent.",
    .thenHidden: "{of}\u{A0}: score non publié alors, {now} à présent.",
    .appeared: "{of}\u{A0}: aucune réponse alors, {now} à présent.",
    .wentWithScore: "{of}\u{A0}: {then} à la publication, aucune réponse à présent.",
    .went: "{of}\u{A0}: score publié alors, aucune réponse à présent.",
    .notRepeated: """
    Un score antérieur n’est pas répété lorsqu’il révélerait ce qu’ont répondu moins de \
    {n}\u{A0}personnes.
    """,
    .others: """
    {n} {n:autre score a été révisé|autres scores ont été révisés}\u{202F}; `barograph diff` en \
    donne la liste.
    """,
    .why: " ({reasons})",
    .late: "{n} {n:réponse tardive|réponses tardives}",
    .fewLate: "moins de {n} réponses tardives",
    .added: "{n} {n:réponse ajoutée|réponses ajoutées}",
    .fewAdded: "moins de {n} réponses ajoutées",
    .gone: "{n} {n:réponse retirée|réponses retirées}",
    .fewGone: "moins de {n} réponses retirées",
    .sameAnswers: "les mêmes réponses",
    .dictionaryTitle: "Ce que contiennent les fichiers de données",
    .dictionaryNote: "Chaque champ et chaque colonne, en anglais comme les fichiers.",
  ]
}
