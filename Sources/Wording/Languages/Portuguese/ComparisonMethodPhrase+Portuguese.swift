extension ComparisonMethodPhrase {
  static let portuguese: [Self: String] = [
    .differenceName: "Duas pontuações: o teste de Wald ajustado",
    .differenceUse: """
    Para toda mudança entre dois períodos, para todo segmento em relação ao restante e para \
    posições. A diferença exibida é a bruta; o intervalo e o valor-p vêm das pontuações ajustadas. \
    O p é tirado do t de Student, para que poucas respostas ante muitas não afirmem mais do que \
    podem.
    """,
    .differenceInterval: """
    intervalo = δ ± z SE    p = 2 (1 − T(|δ| / SE)), nunca abaixo de 2 (1 − Φ(|δ| / SE))
    """,
    .differenceFreedom: "T com (A + B)² / (A² / (n(a) − 1) + B² / (n(b) − 1)) graus de liberdade",
    .differenceSource: """
    MeasuringU, Three significance tests for the Net Promoter Score, com as pseudorrespostas do \
    intervalo de Wald ajustado em cada amostra; Satterthwaite (1946), Biometrics Bulletin 2, \
    110–114.
    """,
    .familiesName: "Muitas comparações: Benjamini e Hochberg",
    .familiesUse: """
    Para todas as comparações de uma família em conjunto; chama-se alta, queda ou diferença onde \
    q é no máximo 1 − confiança.
    """,
    .familiesFormula: "p₍₁₎ ≤ … ≤ p₍ₘ₎    q₍ᵢ₎ = mín sobre j ≥ i de m p₍ⱼ₎ / j",
    .familiesSource: """
    Benjamini e Hochberg (1995), Journal of the Royal Statistical Society B 57, 289–300.
    """,
    .detectableName: "O que teria aparecido: a menor mudança detectável",
    .detectableUse: """
    Ao lado de toda mudança que não é clara, arredondada para cima: a menor mudança verdadeira que \
    uma só comparação desse número de respostas encontra em quatro de cada cinco casos.
    """,
    .detectableSource: """
    O poder do teste de Wald ajustado; MeasuringU, Sample sizes for comparing Net Promoter \
    Scores, resolvido para a diferença.
    """,
    .answersNeededName: "Quantas respostas bastariam",
    .answersNeededUse: """
    Na visão geral, onde uma mudança de dez pontos não apareceria: quantas respostas cada \
    período precisa ter, se as pessoas responderem como no período principal.
    """,
    .answersNeededSource: """
    MeasuringU, Sample sizes for comparing Net Promoter Scores, com a variância das duas \
    amostras.
    """,
    .placesName: "Posições: o método de Holm sobre todos os pares",
    .placesUse: """
    Para a posição de cada parte do total com respostas suficientes: em períodos completos da \
    duração principal, sobre todos os períodos e sobre os agrupados. Uma posição é uma faixa \
    onde o acaso pode explicar a ordem.
    """,
    .placesBest: "melhor = 1 + quantas outras são claramente mais altas",
    .placesWorst: "pior = quantas são classificadas − quantas são claramente mais baixas",
    .placesFormula: "p₍₁₎ ≤ … ≤ p₍ₘ₎    p₍ᵢ₎ ajustado = máx sobre j ≤ i de (m − j + 1) p₍ⱼ₎",
    .placesSource: """
    Holm (1979), Scandinavian Journal of Statistics 6, 65–70; posições a partir de testes par a \
    par como em Mogstad, Romano, Shaikh e Wilhelm (2024), Review of Economic Studies 91, \
    476–518.
    """,
    .poolingName: "Poucas respostas: os últimos períodos em conjunto",
    .poolingUse: """
    Onde o período principal sozinho deixa partes do total com respostas insuficientes, ou não \
    divulgadas: o mais curto entre três, seis e doze meses até seu fim em que essas partes têm \
    no máximo um décimo das respostas e são no máximo metade de todas, ou então o que mostra \
    mais partes com respostas suficientes. Decide-se pelo que é de fato mostrado, e só se adota \
    onde mostra mais. Toda tabela nomeia o intervalo de tempo.
    """,
    .poolingFormula: "NPS = 100 × (Σ promotores − Σ detratores) / Σ respostas",
    .poolingSource: "Contagens agrupadas; nunca se tira a média das pontuações de períodos.",
  ]
}
