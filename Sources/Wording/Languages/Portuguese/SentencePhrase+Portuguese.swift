extension SentencePhrase {
  static let portuguese: [Self: String] = [
    .clear: """
    {rose:Subiu|Caiu} {points} em relação {against:a|ao|ao|a} {against} ({interval}): {rose:alta \
    clara|queda clara}, com {answers} ante {then}.
    """,
    .unclear: """
    {figure} em relação {against:a|ao|ao|a} {against}, poderia ser de {interval}: {certainty}, \
    com {answers} ante {then}.
    """,
    .untested: """
    Não comparado {against:com|com o|com o|com} {against}, não divulgado ou sem respostas: \
    {answers} ante {then}.
    """,
    .detectable: """
    Uma mudança de {n}\u{A0}{n:ponto|pontos} apareceria em quatro de cada cinco casos.
    """,
    .aYearAgo: "um ano antes",
    .referencePeriod: "{period:|o |o |}{period}",
    .lastPeriod: "o {grain:mês|trimestre|semestre|ano} anterior",
    .movedInAYear: "{subject} {rose:subiu|caiu} {points} em um ano, para {score}.",
    .movedSince: "{subject} {rose:subiu|caiu} {points} desde {reference}, para {score}.",
    .stood: "{subject} {score}: sem mudança clara em comparação com {reference}.",
    .openedUntested: """
    {subject} {score}: {tooFew:respostas insuficientes para comparar|não comparado} com \
    {reference}.
    """,
    .furtherMoved: "Em comparação com {reference}, {rose:subiu|caiu} {points}.",
    .furtherStood: "Em comparação com {reference}, sem mudança clara.",
    .furtherUntested: """
    {tooFew:Respostas insuficientes para comparar|Não comparado} com {reference}.
    """,
    .overTime: "{subject} ao longo do tempo",
    .standing: "{subject}: {score} {period:em|no|no|em} {period}",
    .trendMoved: """
    {subject} {rose:subiu|caiu} de {before} {against:em|no|no|em} {against} para {score} \
    {period:em|no|no|em} {period}
    """,
    .trendStood: """
    {subject}: sem mudança clara {against:de|do|do|de} {against} {period:a|ao|ao|a} {period}
    """,
    .trendUntested: """
    {subject}: {score} {period:em|no|no|em} {period}, {tooFew:respostas insuficientes para \
    comparar|não comparado} {against:com|com o|com o|com} {against}
    """,
    .changed: """
    {against:Desde|Desde o|Desde o|Desde} {against}: {rose:alta clara|queda clara} de {points}
    """,
    .unchanged: "{against:Desde|Desde o|Desde o|Desde} {against}: sem mudança clara, {figure}",
    .changeTooFew: """
    {against:Desde|Desde o|Desde o|Desde} {against}: {figure}, {tooFew:respostas insuficientes \
    para comparar|não comparado}
    """,
    .changeUntested: "{against:Desde|Desde o|Desde o|Desde} {against}: não comparado",
    .withheld: "{place}: {reason}.",
    .soFar: "{place} até agora: NPS {score}, ainda não comparável.",
    .first: "{subject} {score} {period:em|no|no|em} {period}, sem nada anterior com que comparar.",
  ]
}
