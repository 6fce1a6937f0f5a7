extension PagePhrase {
  static let portuguese: [Self: String] = [
    .eyebrow: "{period} · respostas até {date}",
    .eyebrowSoFar: "{period} até agora · respostas até {date}",
    .soFar: "{period} até agora",
    .running: "{link}: {summary}. Não comparado com períodos inteiros.",
    .methodHead: "Método.",
    .method: """
    O NPS é a parcela de promotores (9–10) menos a parcela de detratores (0–6); os neutros (7–8) \
    contam na base. Intervalos de Wald ajustado, mudanças corrigidas por Benjamini-Hochberg, \
    {q}.
    """,
    .methodLink: "Definições e cálculos",
    .dataHead: "Dados.",
    .data: """
    {files}\u{A0}{files:arquivo|arquivos}, {rows}\u{A0}{rows:linha lida|linhas lidas}: \
    {account}. Data-base: {date}.
    """,
    .dataLink: "Arquivos, exclusões e downloads",
    .byGrain: "{name} por {grain:mês|trimestre|semestre|ano}",
    .byProduct: "{name} por {product}",
    .segmentsIn: "Segmentos: {scope}",
    .titleIn: "{title} ({scope})",
    .titleWithin: "{title}, dentro de {name}",
    .overallCaption: "{name}, todas as respostas de todos os períodos",
    .overallTitle: "Todos os períodos juntos: {title}",
    .productTrends: "Cada {product} ao longo do tempo",
    .productsIn: "{Products} {period:em|no|no|em} {period}",
    .productsPooled: "{Products}: {span} em conjunto",
    .latestFirst: "{name} por {grain:mês|trimestre|semestre|ano}, do mais recente ao mais antigo",
    .latestFirstByPeriod: "{name} por período, do mais recente ao mais antigo",
    .scoresCaption: "{title}: pontuações e números de respostas",
    .sparkHead: "Por {grain:mês|trimestre|semestre|ano}",
    .byYear: "Por ano",
    .byYearAndOlder: "Por ano, com tudo o que é mais antigo",
    .span: "{first} a {last}",
    .overall: "{n}\u{A0}{n:resposta|respostas}, seja qual for o período.",
    .overallBut: """
    {n}\u{A0}{n:resposta|respostas}, seja qual for o período, exceto {periods}, fora de todos os \
    totais.
    """,
    .ofProduct: "Todas as respostas ({product} desta página), seja qual for o período.",
    .ofProductBut: """
    Todas as respostas ({product} desta página), seja qual for o período, exceto {periods}, fora \
    de todos os totais.
    """,
    .allOfProduct: "todas as respostas de {name}",
    .silent: "{name}: sem respostas",
    .allPeriodsTogether: "todos os períodos juntos",
    .labelled: "{name}: {text}",
    .smallNumbers: "O número pequeno abaixo de cada pontuação é o de suas respostas.",
    .byProductNote: "Todos os períodos juntos. {note}",
    .reference: "todas {score}",
    .notStated: "Não informado",
    .nothingToCompare: "nada com que comparar",
    .neededForTenPoints: """
    Uma mudança de 10 pontos aparece em quatro de cada cinco casos com \
    {needed}\u{A0}{needed:resposta|respostas} em cada {grain:mês|trimestre|semestre|ano}; \
    {period:|o |o |}{period} tem {n}.
    """,
    .pooled: """
    {span} em conjunto: o último {grain:mês|trimestre|semestre|ano} sozinho tem respostas \
    insuficientes para todas as comparações.
    """,
    .comparison: "Comparação",
    .notBeforeItIsOver: "não antes do fim do {grain:mês|trimestre|semestre|ano}",
    .howCounted: "como se contou",
    .commentary: "Análise",
    .fullCommentary: "Análise completa",
    .writtenFor: "Texto escrito para {period:|o |o |}{period}",
    .events: "O que foi feito, e quando",
    .formerName: "Nome anterior",
    .countsUnder: "As respostas sobre {name} contam, em todos os períodos, sob {link}.",
  ]
}
