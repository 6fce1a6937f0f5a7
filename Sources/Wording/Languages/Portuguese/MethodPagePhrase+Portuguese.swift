extension MethodPagePhrase {
  static let portuguese: [Self: String] = [
    .headline: "Como estes números são calculados",
    .definitionTitle: "A pontuação",
    .intervalTitle: "Quão segura é uma pontuação",
    .testTitle: "Quando uma mudança conta como tal",
    .thresholdsTitle: "Quando há respostas insuficientes",
    .methodsTitle: "Todos os métodos, com sua fonte",
    .source: "Fonte: {source}",
    .groups: """
    Cada participante dá uma resposta de 0 a 10. Respostas 9 e 10 são promotores, 7 e 8 são \
    neutros, 0 a 6 são detratores.
    """,
    .nps: """
    NPS = parcela de promotores − parcela de detratores. Os neutros contam na base. Vai de \
    {least} a {most} e não leva sinal de porcentagem.
    """,
    .countedAnswers: """
    {n}\u{A0}{n:resposta|respostas} = {promoters} promotores + {passives} neutros + {detractors} \
    detratores
    """,
    .workedScore: """
    NPS = 100 × ({promoters} − {detractors}) ÷ {n} = 100 × {difference} ÷ {n} = {exact}, exibido \
    {printed}
    """,
    .rounding: """
    Este cálculo: {period}. Os números são arredondados uma só vez, com a metade para longe de \
    zero. De todas as parcelas inteiras que somam {whole} e cujos promotores menos detratores \
    dão a pontuação exibida, exibem-se as mais próximas: {shares}.
    """,
    .interval: """
    Quem respondeu representa todos os que poderiam ter respondido. O intervalo de {confidence} \
    diz quão errada a pontuação pode estar só por esse motivo. É o intervalo de Wald ajustado: \
    soma-se ¾ de resposta aos promotores, 1½ aos neutros e ¾ aos detratores, e os extremos são \
    mantidos entre {least} e {most}. Pontuações de muito poucas respostas têm, em vez dele, o \
    intervalo de escore de Tango, abaixo. Nenhum desses intervalos diz algo sobre as pessoas que \
    não responderiam de modo algum.
    """,
    .givenCounts: "Com p promotores e d detratores entre n respostas:",
    .intervalFormula: "intervalo = NPS′ ± z √(V′ ÷ n′)",
    .workedThrough: "Período deste exemplo: {period}.",
    .workedInterval: """
    intervalo = 100 × ({nps} ± {z} × {error}) = {low} a {high}, exibido {printed}
    """,
    .test: """
    Uma mudança só é chamada de alta ou de queda quando um teste diz que o acaso sozinho \
    dificilmente a explica. A mudança exibida é a diferença entre as duas pontuações não \
    arredondadas; seu intervalo e seu valor-p vêm das ajustadas, de pessoas diferentes:
    """,
    .testInterval: "intervalo = δ ± z SE",
    .testProbability: """
    p = 2 (1 − T(|δ| ÷ SE)), t de Student com os graus de liberdade dados abaixo
    """,
    .families: """
    Muitas comparações encontram diferenças por acaso. Por isso, os valores-p são corrigidos \
    dentro de famílias pelo método de Benjamini e Hochberg: formam uma família todas as mudanças \
    de uma duração de período, um período e uma referência, abrangendo {whole}; assim também todos \
    os testes dos segmentos de uma dimensão em relação ao restante em um período ou intervalo de \
    tempo, as mudanças desses segmentos entre dois períodos, as somas dos efeitos internos e da \
    composição de todos os recortes de uma mudança, as tendências, os testes de diferença entre \
    períodos e, pelo método de Holm, os pares de uma classificação. Com m comparações, ordenadas \
    por p, q₍ᵢ₎ = mín sobre j ≥ i de m p₍ⱼ₎ ÷ j. Uma alta ou uma queda tem {q}; todo o resto é \
    “sem mudança clara”, o que não significa que nada mudou. O intervalo exibido é o de uma \
    comparação isolada; ele pode não incluir 0 onde q está acima do limite.
    """,
    .wholeAndProducts: "o total e cada {product}",
    .whole: "o total",
    .familyLimit: """
    O limite vale para cada família em separado. Onde nada difere, com {confidence} de \
    confiança, uma página que mostra duas famílias grandes chama algo de alta ou de queda em 7 a \
    8 de cada 100 casos, e uma que mostra uma só família, em no máximo 5.
    """,
    .notCompared: """
    Não se fazem comparações com menos de {n}\u{A0}{n:resposta|respostas} em qualquer dos lados. \
    Um período que não está completo nunca é comparado. “Anterior” é o último período precedente \
    com pelo menos {n}\u{A0}{n:resposta|respostas}. Um segmento é comparado com todas as demais \
    respostas, não com o total de que faz parte.
    """,
    .workedComparison: "A comparação principal, {then} com {now}:",
    .workedChange: "mudança = {now} − {then} = {change}, exibida {printed}",
    .workedTest: "δ = {delta},  SE = {error},  intervalo = {low} a {high}",
    .workedProbability: "p {p}: {verdict}",
    .workedFamily: "p {p},  q {q} como uma de {n}\u{A0}{n:comparação|comparações}: {verdict}",
  ]
}
