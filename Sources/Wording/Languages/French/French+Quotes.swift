extension QuotePhrase {
  static let french: [Self: String] = [
    .title: "Avec leurs mots",
    .some: """
    {few} sur {n}\u{A0}{n:commentaire|commentaires} ({period}), choix {link}\u{A0}: chaque groupe \
    à son tour, quelle que soit sa taille.
    """,
    .someOnProduct: """
    {few} sur {n}\u{A0}{n:commentaire|commentaires} ({product}, {period}), choix {link}\u{A0}: \
    chaque groupe à son tour, quelle que soit sa taille.
    """,
    .all: """
    {n:Le seul commentaire|Les {n}\u{A0}commentaires} ({period}), ordre {link}\u{A0}: chaque \
    groupe à son tour, quelle que soit sa taille.
    """,
    .allOnProduct: """
    {n:Le seul commentaire|Les {n}\u{A0}commentaires} ({product}, {period}), ordre {link}\u{A0}: \
    chaque groupe à son tour, quelle que soit sa taille.
    """,
    .byRule: "selon une règle",
    .brackets: "Les crochets remplacent ce qui peut identifier des personnes.",
    .noComment: "Aucun",
    .one: "Un",
    .two: "Deux",
    .three: "Trois",
    .four: "Quatre",
    .five: "Cinq",
    .six: "Six",
    .methodTitle: "Quels commentaires sont cités",
    .choice: """
    Les pages citent au plus six commentaires de leur période, avec le groupe de la réponse. Ils \
    sont choisis selon une règle, sans préférence de quiconque\u{A0}: l’un après l’autre, chacun \
    dans le groupe qui a jusque-là le moins de citations, puis dans la longueur qui en a le moins \
    (moins de 60 octets, moins de 120, plus long), et parmi ceux-ci celui qui vient en premier \
    d’après une empreinte (hachage) de son texte et de sa période. Les groupes sont ainsi côte à \
    côte quelle que soit leur taille\u{A0}: les citations montrent ce qui est dit, non combien de \
    fois.
    """,
    .choiceByProduct: """
    Les pages citent au plus six commentaires de leur période, avec le groupe de la réponse et \
    l’indication par {product}. Ils sont choisis selon une règle, sans préférence de \
    quiconque\u{A0}: l’un après l’autre, chacun dans le groupe qui a jusque-là le moins de \
    citations, puis, par {product}, là où il y en a le moins, puis dans la longueur qui en a le \
    moins (moins de 60 octets, moins de 120, plus long), et parmi ceux-ci celui qui vient en \
    premier d’après une empreinte (hachage) de son texte, de sa période et du nom ({product}). Les \
    groupes sont ainsi côte à côte quelle que soit leur taille\u{A0}: les citations montrent ce \
    qui est dit, non combien de fois.
    """,
    .notQuoted: """
    Une citation révèle le groupe d’une réponse. Rien n’est donc cité d’une période dont les \
    réponses ne sont pas publiées, ni là où elle compte moins de {n}\u{A0}{n:commentaire|\
    commentaires}\u{202F}; les commentaires comptés à côté des citations sont ceux des autres \
    périodes. Aucune citation ne nomme un segment. Les commentaires qui ne disent rien (vides, \
    «\u{202F}n/a\u{202F}», «\u{202F}aucun\u{202F}») ne sont pas comptés\u{202F}; ceux de moins de \
    trois mots sont comptés et non cités\u{202F}; les mêmes mots ne sont cités qu’une fois. Les \
    plus longs sont coupés à une phrase ou à un mot, avec la marque «\u{202F}…\u{202F}». Les \
    lignes qui ne comptent pas ne sont jamais citées.
    """,
    .notQuotedByProduct: """
    Une citation révèle le groupe d’une réponse. Rien n’est donc cité, par {product} et par \
    période, là où les réponses ne sont pas publiées, ni là où il y a moins de \
    {n}\u{A0}{n:commentaire|commentaires}\u{202F}; les commentaires comptés à côté des citations \
    sont ceux des autres cas. Aucune citation ne nomme un segment. Les commentaires qui ne disent \
    rien (vides, «\u{202F}n/a\u{202F}», «\u{202F}aucun\u{202F}») ne sont pas comptés\u{202F}; ceux \
    de moins de trois mots sont comptés et non cités\u{202F}; les mêmes mots ne sont cités qu’une \
    fois. Les plus longs sont coupés à une phrase ou à un mot, avec la marque «\u{202F}…\u{202F}». \
    Les lignes qui ne comptent pas ne sont jamais citées.
    """,
    .replaced: """
    Ce qui peut identifier des personnes est remplacé entre crochets\u{A0}: adresses \
    électroniques, numéros de téléphone, nombres de cinq chiffres à la suite ou de sept par \
    groupes, liens, et ce que contiennent les colonnes de noms, d’adresses et de clés de la ligne \
    elle-même. Les noms d’autres personnes ne peuvent être distingués d’autres mots. Pour le \
    reste, les mots sont tels qu’ils ont été écrits, sur une ligne, sans caractères invisibles.
    """,
  ]
}
