extension MovedPagePhrase {
  static let portuguese: [Self: String] = [
    .partHead: "Parte",
    .shareThenNow: "Parcela das respostas, {span}",
    .scoreThenNow: "NPS, {span}",
    .ownChangeHead: "Mudança da própria pontuação",
    .withinHead: "Interno",
    .mixHead: "Composição",
    .togetherHead: "Em conjunto",
    .tableCaption: """
    Por {name}: o que moveu a pontuação {first:de|do|do|de} {first} {last:a|ao|ao|a} {last}
    """,
    .beyondChance: "além do acaso",
    .noClearEffect: "sem efeito claro",
    .waterfallKey: "Cheio: além do acaso. Contorno: dentro do acaso, ou não testado.",
    .effect: "{part}: {points}",
    .clearEffect: "{part}: {points}, além do acaso",
    .otherParts: "mais {n}",
    .mixNote: """
    “Interno” é o que as mudanças das próprias pontuações das partes somam à pontuação de todas as \
    respostas. “Composição” é o que resta quando nenhuma pontuação se move: a pontuação de todas \
    as respostas também se move quando partes de pontuação baixa ou alta respondem por uma parcela \
    maior das respostas do que antes. Os recortes mostram a mesma mudança de lados diferentes e \
    não devem ser somados.
    """,
    .effectsNote: """
    Os efeitos somam exatamente a mudança não arredondada e são exibidos com uma casa decimal; \
    por isso, os exibidos podem divergir de sua soma em um ou dois décimos. As pontuações no \
    início e no fim são as publicadas, arredondadas para pontos inteiros.
    """,
    .othersNote: """
    Demais em conjunto: tudo o que não é mostrado à parte, como todas as respostas menos as \
    partes mostradas.
    """,
    .link: "O que moveu a pontuação {period:de|do|do|de} {period}, por cada recorte",
    .all: "O que moveu a pontuação de cada período",
    .pulls: "Como cada parte puxa a pontuação {period:de|do|do|de} {period}",
    .strongestPulls: """
    Maiores forças sobre a pontuação {period:de|do|do|de} {period}: {up} {upPoints}, {down} \
    {downPoints}
    """,
    .pullCaption: "Parcelas, pontuações e forças {period:em|no|no|em} {period}",
    .pullHead: "Puxa a pontuação em",
    .pullNote: """
    A força é a parcela das respostas vezes a distância até a pontuação de todas as respostas. \
    As forças de um recorte somam 0, as exibidas com margem de um ou dois décimos. São \
    aritmética: se uma parte difere do restante, é seu teste que diz.
    """,
  ]
}
