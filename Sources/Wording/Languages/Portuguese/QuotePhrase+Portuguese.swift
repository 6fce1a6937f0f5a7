extension QuotePhrase {
  static let portuguese: [Self: String] = [
    .title: "Nas próprias palavras",
    .some: """
    {few} de {n}\u{A0}{n:comentário|comentários} ({period}), em seleção {link}: cada grupo por \
    vez, seja qual for seu tamanho.
    """,
    .someOnProduct: """
    {few} de {n}\u{A0}{n:comentário|comentários} sobre {product} ({period}), em seleção {link}: \
    cada grupo por vez, seja qual for seu tamanho.
    """,
    .all: """
    {n:O único comentário|Todos os {n}\u{A0}comentários} ({period}), em ordem {link}: cada grupo \
    por vez, seja qual for seu tamanho.
    """,
    .allOnProduct: """
    {n:O único comentário|Todos os {n}\u{A0}comentários} sobre {product} ({period}), em ordem \
    {link}: cada grupo por vez, seja qual for seu tamanho.
    """,
    .byRule: "por regra",
    .brackets: "Os colchetes substituem o que pode identificar pessoas.",
    .noComment: "Nenhum",
    .one: "Um",
    .two: "Dois",
    .three: "Três",
    .four: "Quatro",
    .five: "Cinco",
    .six: "Seis",
    .methodTitle: "Quais comentários são citados",
    .choice: """
    As páginas citam no máximo seis comentários de seu período, com o grupo da resposta. São \
    escolhidos por regra, não pelo gosto de alguém: um após o outro, cada um do grupo que tem \
    menos citações até então, depois da extensão que tem menos (menos de 60 bytes, menos de 120, \
    mais longo) e, entre esses, o primeiro por um hash de suas palavras e seu período. Assim, os \
    grupos ficam lado a lado, seja qual for seu tamanho: as citações mostram o que se diz, não \
    com que frequência.
    """,
    .choiceByProduct: """
    As páginas citam no máximo seis comentários de seu período, com o grupo da resposta e a \
    indicação de {product}. São escolhidos por regra, não pelo gosto de alguém: um após o outro, \
    cada um do grupo que tem menos citações até então, depois, quanto a {product}, de onde há \
    menos citações, depois da extensão que tem menos (menos de 60 bytes, menos de 120, mais \
    longo) e, entre esses, o primeiro por um hash de suas palavras, seu período e {product}. \
    Assim, os grupos ficam lado a lado, seja qual for seu tamanho: as citações mostram o que se \
    diz, não com que frequência.
    """,
    .notQuoted: """
    Uma citação revela o grupo de uma resposta. Por isso, nada é citado de um período cujas \
    respostas não são divulgadas, nem onde ele tem menos de {n}\u{A0}{n:comentário|comentários}; \
    os comentários contados junto às citações são os dos demais. Nenhuma citação nomeia um \
    segmento. Comentários que não dizem nada (em branco, “n/a”, “nada”) não são contados; os de \
    menos de três palavras são contados e não citados; as mesmas palavras são citadas uma só vez. \
    Os mais longos são cortados em uma frase ou palavra, com a marca “…”. Linhas que não contam \
    nunca são citadas.
    """,
    .notQuotedByProduct: """
    Uma citação revela o grupo de uma resposta. Por isso, nada é citado onde, em um período, as \
    respostas por {product} não são divulgadas, nem onde há menos de \
    {n}\u{A0}{n:comentário|comentários}; os comentários contados junto às citações são os dos \
    demais casos. Nenhuma citação nomeia um segmento. Comentários que não dizem nada (em branco, \
    “n/a”, “nada”) não são contados; os de menos de três palavras são contados e não citados; as \
    mesmas palavras são citadas uma só vez. Os mais longos são cortados em uma frase ou palavra, \
    com a marca “…”. Linhas que não contam nunca são citadas.
    """,
    .replaced: """
    O que pode identificar pessoas é substituído entre colchetes: endereços de e-mail, números \
    de telefone, números de cinco dígitos seguidos ou sete em grupos, links e o que contêm as \
    próprias colunas de nomes, endereços e chaves da linha. Nomes de outras pessoas não se \
    distinguem de outras palavras. No mais, as palavras ficam como foram escritas, em uma linha, \
    sem caracteres invisíveis.
    """,
  ]
}
