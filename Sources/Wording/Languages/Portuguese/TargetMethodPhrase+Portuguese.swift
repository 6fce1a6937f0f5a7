extension TargetMethodPhrase {
  static let portuguese: [Self: String] = [
    .name: "O que seria preciso: aritmética",
    .use: """
    Para metas e para o efeito de converter 1 em cada 10: onde estaria a pontuação das respostas \
    de hoje se algumas delas tivessem sido de um grupo superior, e não previsão. Uma meta é \
    atingida se o intervalo inteiro está nela ou acima dela, não atingida se o intervalo inteiro \
    está abaixo dela e, nos demais casos, o resultado é inconclusivo. Um passo leva uma resposta \
    ao grupo logo acima, de detrator para neutro ou de neutro para promotor, e em ambos os casos \
    soma 1/n à pontuação. O intervalo das respostas assim deslocadas é o do próprio relatório; ele \
    pode depender de quem sobe primeiro, detratores ou neutros, e os dois números são exibidos \
    onde diferem. Respostas insuficientes para servir de base não são avaliadas.
    """,
    .score: "passos até a pontuação t = o menor inteiro k ≥ 0 com 100 (p − d + k) ≥ t n",
    .span: """
    para incluir t = o menor k com superior(k) ≥ t    para estar acima de t = o menor k com \
    inferior(k) ≥ t
    """,
    .oneInTen: "1 em cada 10: neutros para promotores 10 q / n    detratores para neutros 10 d / n",
    .oneInTenOfDetractors: "detratores para promotores 20 d / n pontos",
    .source: "a definição da pontuação; o intervalo como acima.",
  ]
}
