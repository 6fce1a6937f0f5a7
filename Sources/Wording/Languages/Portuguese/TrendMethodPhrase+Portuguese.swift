extension TrendMethodPhrase {
  static let portuguese: [Self: String] = [
    .driftName: "Uma tendência: a inclinação de Theil e Sen, o teste de Mann e Kendall",
    .driftUse: """
    Para a tendência de uma pontuação sobre os períodos com pelo menos mute-below respostas, a \
    partir de 8 deles, no histórico mostrado e em três anos ao menos. Para até 10 períodos sem \
    pontuações iguais, p é contado em todas as n! ordens das pontuações; acima disso, é o de z. \
    Chama-se tendência onde q, corrigido por todas as tendências da pesquisa, é no máximo 1 − \
    confiança e o intervalo da inclinação não inclui 0. Nunca é buscada em janelas móveis.
    """,
    .driftSlope: "inclinação = mediana de (xⱼ − xᵢ) / (tⱼ − tᵢ) sobre todos i < j",
    .driftInterval: """
    intervalo = inclinações de postos (N − C) / 2 e (N + C) / 2 + 1 de N,  C = z √Var(S)
    """,
    .driftSource: """
    Sen (1968), J. Am. Statist. Assoc. 63, 1379–1389; Mann (1945), Econometrica 13, 245–259; \
    Kendall (1975), Rank Correlation Methods.
    """,
    .seasonalName: "Uma tendência a partir de três anos: a forma sazonal",
    .seasonalUse: """
    Em lugar da forma acima quando há três anos de períodos, para que o que se repete todo ano \
    não crie nem esconda uma tendência: cada trimestre é comparado só com o mesmo trimestre de \
    outros anos, e a inclinação é por ano. p é contado em todas as ordens dentro das estações \
    onde nenhuma tem mais de 10 valores nem valores iguais; do contrário, é o de Z.
    """,
    .seasonalSum: "S = Σ Sₛ    Var(S) = Σ Var(Sₛ)    sobre as estações s",
    .seasonalSlope: "inclinação = mediana das inclinações de todos os pares de uma mesma estação",
    .seasonalSource: "Hirsch, Slack e Smith (1982), Water Resources Research 18, 107–121.",
    .heterogeneityName: "Se os períodos de fato diferem: o Q de Cochran",
    .heterogeneityUse: """
    Para saber se uma série se moveu mais do que o acaso produz, sobre os períodos em que se \
    busca uma tendência, a partir de 3 deles. Onde q, corrigido por todos esses testes da \
    pesquisa, está acima de 1 − confiança, diz-se que a série mostra movimento não maior do que \
    o acaso produz.
    """,
    .heterogeneityLetters: "NPS′ e SE′ = √(V′ / n′) do intervalo de Wald ajustado",
    .heterogeneityProbability: "p = P(χ² ≥ Q) com T − 1 graus de liberdade para T períodos",
    .rollingName: "O nível ao longo de um ano: quatro trimestres em conjunto",
    .rollingUse: """
    Para o nível no fim de cada período: as respostas de um ano de períodos tomadas em conjunto, \
    onde todos estão completos, publicados e em sequência. Nunca é testado, pois dois desses \
    níveis têm em comum a maior parte de suas respostas.
    """,
    .rollingFormula: "NPS = (Σ promotores − Σ detratores) / Σ respostas, sobre os períodos do ano",
    .rollingInterval: "intervalo = o de uma pontuação com essas contagens",
    .rollingSource: "a pontuação de todas as respostas do ano, com seu intervalo como acima.",
    .controlName: "Meses que se destacam: um gráfico de controle com o fator de Laney",
    .controlUse: """
    Para os meses de todas as respostas, a partir de 13 completos com pelo menos mute-below \
    respostas. O gráfico começa com um ano fiscal, o segundo antes do ano do último mês, ou com \
    o primeiro mês que houver. Os primeiros 12 meses com respostas suficientes fixam o centro e \
    os limites, que ficam até que o gráfico avance um ano; meses com menos respostas, ou não \
    divulgados, são omitidos. Um mês se destaca além de um limite; nove seguidos de um mesmo \
    lado do centro são ditos uma só vez. Enquanto nada muda, no máximo cerca de 1 mês em 100 dá \
    sinal, e no máximo cerca de um em cada seis gráficos de 24 meses tem algum sinal.
    """,
    .controlLimits: "limites do mês t = μ₀ ± 3 σ SEₜ    SEₜ = √(V₀ / nₜ)",
    .controlCentre: "μ₀ e V₀ = P + D − (P − D)² das respostas dos 12 meses em conjunto",
    .controlFactor: """
    σ = média de |zₜ − zₜ₋₁| / 1,128 sobre os 12 meses, 1 onde isso é menor,  z = (NPS − μ₀) / \
    SE
    """,
  ]
}
