package import Responses

extension AssumptionPhrase {
  package static let portuguese: [Self: String] = [
    .asOfOption: "A data-base é {date}, informada por --as-of.",
    .asOfConfigured: "A data-base é {date}, informada por as-of na configuração.",
    .asOfEnvironment: "A data-base é {date}, obtida de SOURCE_DATE_EPOCH.",
    .asOfLatest: """
    A data-base é {date}; não foi informada, sendo por isso o último dia do mês da resposta mais \
    recente.
    """,
    .utf16: "O texto está em UTF-16, como mostram seus primeiros bytes.",
    .unpairedSurrogates: """
    {n}\u{A0}{n:metade de caractere|metades de caracteres} de UTF-16 {n:é lida|são lidas} como \
    U+FFFD.
    """,
    .mixedBytes: """
    {n}\u{A0}{n:byte não é|bytes não são} UTF-8; os nomes que os contêm são lidos como \
    Windows-1252.
    """,
    .delimiterDetected: """
    Os campos são separados por {delimiter}, como sugere a maioria dos registros.
    """,
    .delimiterStated: "Os campos são separados por {delimiter}, como diz a primeira linha.",
    .commas: "vírgulas",
    .semicolons: "ponto e vírgula",
    .tabs: "tabulações",
    .bars: "barras verticais",
    .otherBytes: "bytes de valor {value}",
    .quotationLiteral: """
    As aspas são texto como qualquer outro, pois considerá-las quebraria registros.
    """,
    .quotationSpaced: "Os campos entre aspas começam depois de espaços, que são deixados de fora.",
    .quotationEscaped: """
    Aspas depois de uma barra invertida pertencem ao seu campo, pois assim os registros ficam \
    inteiros.
    """,
    .linesAbove: """
    {n:O primeiro registro está|Os {n} primeiros registros estão} acima do cabeçalho e \
    {n:fica|ficam} de fora.
    """,
    .headOfParts: """
    O cabeçalho ocupa {n}\u{A0}linhas, pois há partes de perguntas abaixo das perguntas.
    """,
    .headOfImportIDs: """
    O cabeçalho ocupa {n}\u{A0}linhas, pois termina com uma linha de identificadores de \
    importação.
    """,
    .headOfTexts: """
    O cabeçalho ocupa {n}\u{A0}linhas, pois os textos das perguntas estão abaixo de seus códigos.
    """,
    .presetDetected: """
    Pelo cabeçalho, a tabela é lida como uma exportação {isLegacy:em formato antigo |}feita por \
    {tool}.
    """,
    .rowsLeftOut: """
    {n}\u{A0}{n:linha não é resposta e fica|linhas não são respostas e ficam} de fora, pelas \
    regras para exportações {isLegacy:em formato antigo |}feitas por {tool}: {reasons}.
    """,
    .betweenReasons: ", ",
    .previews: "{n}\u{A0}{n:visualização prévia|visualizações prévias}",
    .unfinished: "{n} não {n:concluída|concluídas}",
    .invalidated: "{n} que a ferramenta de pesquisa marca como {n:inválida|inválidas}",
    .otherSurvey: "{n} de outro tipo de pesquisa",
    .onlySheet: """
    As respostas são as da planilha {sheet}, a única de {n} que pode ser lida como tal.
    """,
    .fullestSheet: """
    As respostas são as da planilha {sheet}, a única de {n} que contém mais do que uma linha, um \
    resumo ou respostas sem data.
    """,
    .hiddenSheets: """
    {sheets:A planilha oculta|As planilhas ocultas} {sheets} {sheets:ficou|ficaram} de fora.
    """,
    .hiddenRows: """
    {n}\u{A0}{n:linha está oculta|linhas estão ocultas} na pasta de trabalho, como por um filtro, \
    e mesmo assim {n:é contada|são contadas}.
    """,
    .formulasEmpty: """
    {n}\u{A0}{n:célula contém uma fórmula|células contêm fórmulas} sem resultado salvo e \
    {n:conta|contam} como em branco.
    """,
    .serialsFrom1904: """
    Os números de série dos dias contam a partir de 1904-01-01, como diz a pasta de trabalho.
    """,
    .listInside: "As respostas são a lista {list} do objeto JSON.",
    .scoreColumn: "A nota vem da coluna {column}, pelo cabeçalho.",
    .dateColumn: "A data de uma resposta vem da coluna {column}, pelo cabeçalho.",
    .productColumn: "O produto vem da coluna {column}, pelo cabeçalho.",
    .commentColumn: "O comentário vem da coluna {column}, pelo cabeçalho.",
    .idColumn: "O identificador de uma resposta vem da coluna {column}, pelo cabeçalho.",
    .respondentColumn: "A identificação de quem respondeu vem da coluna {column}, pelo cabeçalho.",
    .filterColumn: "O filtro vem da coluna {column}, pelo cabeçalho.",
    .commentBesideScore: "O comentário vem da coluna {column}, que fica ao lado da nota.",
    .commentsUnclear: "Nenhum comentário é contado, porque {columns} podem igualmente contê-los.",
    .productUnclear: """
    As respostas não são divididas por produto, porque {columns} podem igualmente contê-lo.
    """,
    .productTooVaried: """
    As respostas não são divididas por produto, porque {column} tem mais de {limit} valores \
    diferentes.
    """,
    .dimensionMissing: """
    O arquivo não tem a coluna {column}; suas respostas contam como não informadas.
    """,
    .constantOverColumn: "A constante {column} é usada no lugar da coluna desse nome.",
    .notNumbers: """
    {n}\u{A0}{n:resposta tem|respostas têm} em {column} um valor que não é número; {n:conta como \
    não informada|contam como não informadas}.
    """,
    .joined: """
    {columns}: {columns:coluna acrescentada|colunas acrescentadas} de {file} por {key}, \
    {n}\u{A0}{n:chave|chaves}.
    """,
    .joinedUnmatched: """
    {columns}: {columns:coluna acrescentada|colunas acrescentadas} de {file} por {key}, \
    {n}\u{A0}{n:chave|chaves}. {unmatched} de {counted} respostas {unmatched:tem|têm} uma chave \
    que não consta ali; {unmatched:conta como não informada|contam como não informadas}.
    """,
    .regionNamedNA: """
    NA na coluna {column} é tomado por um nome, como o da América do Norte, pois outros valores \
    são nomes de regiões assim.
    """,
    .notStatedNA: "NA na coluna {column} conta como não informado.",
    .more: "mais {n}",
    .scaleFromOne: "A pergunta {column} vai de 1 a 10; suas respostas contam como estão.",
    .bottomUndecided: """
    Ninguém escolheu 0 ou 1 na coluna {column}, de modo que o rótulo de seu extremo inferior pode \
    ser o de qualquer um dos dois; ele conta como 1. Os grupos e o NPS são os mesmos, a média não.
    """,
    .scaleProven: """
    Nenhuma resposta da coluna {column} passa de {top}; {file}, que tem as mesmas colunas, mostra \
    que sua escala vai até 10.
    """,
    .scaleUnproven: """
    Nenhuma resposta da coluna {column} passa de {top}; as respostas são insuficientes para dizer \
    se sua escala é mais curta, por isso contam como respostas de 0 a 10.
    """,
    .labels: "Na coluna {column}: {labels}.",
    .label: "{label} conta como {score} ({n}\u{A0}{n:resposta|respostas})",
    .betweenLabels: "; ",
    .impossibleScores: """
    Números fora da faixa de 0 a 10 na coluna {column} são separados: {numbers}.
    """,
    .impossibleScore: "{number} ({n:uma vez|{n}\u{A0}vezes})",
    .impossibleInAll: "{n} ao todo",
    .groupsAgree: "A coluna {column} informa os grupos que resultam das notas.",
    .groupsDisagree: """
    A coluna {column} informa um grupo diferente do da nota em {n} de {compared} respostas; vale a \
    nota.
    """,
    .datesInOrder: """
    As datas da coluna {column} são lidas como {order}, a única ordem compatível com seus valores.
    """,
    .datesConfirmed: """
    As datas da coluna {column} são lidas como {order}, como confirma a coluna {witness}.
    """,
    .monthsAlone: """
    A coluna {column} contém meses; suas respostas contam no primeiro dia de cada mês.
    """,
    .datesHeld: "A coluna {column} contém {order}.",
    .yearMonthDay: "ano, mês, dia",
    .dayMonthYear: "dia, mês, ano",
    .monthDayYear: "mês, dia, ano",
    .yearMonth: "meses",
    .unixSeconds: "segundos desde 1970 em UTC",
    .unixMilliseconds: "milissegundos desde 1970 em UTC",
    .serial: "os números de série de uma planilha eletrônica",
    .serial1904: "os números de série de uma planilha eletrônica que conta a partir de 1904",
    .allDatesWithheld: """
    As datas da coluna {column} são todas 1980-01-01, que indica uma resposta concluída cuja data \
    não foi guardada; as respostas são contadas sem data.
    """,
    .datesWithheld: """
    1980-01-01 na coluna {column} indica uma resposta concluída cuja data não foi guardada; essas \
    respostas não têm data.
    """,
    .quartersAlone: """
    A coluna {column} contém trimestres, que não dizem o mês de uma resposta; as respostas são \
    contadas sem data.
    """,
    .noDates: "Nenhuma coluna contém a data de uma resposta; as respostas são contadas sem data.",
    .twoDigitYears: """
    Os anos escritos de 00 a 68 são de 2000 a 2068; os de 69 a 99, de 1969 a 1999.
    """,
    .datesAsWritten: """
    As datas contam como estão escritas; horários e fusos horários não são convertidos.
    """,
    .datesAsWrittenIn: """
    As datas contam como estão escritas (fuso horário: {zones}); os horários não são convertidos \
    para outro fuso horário.
    """,
    .datesConverted: """
    Os horários são convertidos (fuso horário de origem: {zones}; novo: {zone}); \
    {n}\u{A0}{n:resposta conta|respostas contam} em um dia diferente do escrito.
    """,
    .zoneAssumed: """
    Supõe-se que {n}\u{A0}{n:horário|horários} sem fuso horário conhecido já {n:está|estão} no \
    fuso {zone}.
    """,
    .manyZones: "{n}\u{A0}fusos horários",
    .sameIds: """
    {n}\u{A0}{n:duplicata fica|duplicatas ficam} de fora: das respostas com o mesmo valor em \
    {column}, conta a que foi dada por último ou, se não se sabe qual, a que aparece por último.
    """,
    .sameIdsCorrected: """
    {n}\u{A0}{n:duplicata fica|duplicatas ficam} de fora: das respostas com o mesmo valor em \
    {column}, conta a que foi dada por último ou, se não se sabe qual, a que aparece por último. \
    {corrected} delas {corrected:tem|têm} uma nota diferente da desta.
    """,
    .idsRepeat: """
    A coluna {column} não é usada para encontrar duplicatas, porque repete valores em respostas \
    diferentes.
    """,
    .idsRestart: """
    Os valores de {column} não são comparados com os de todos os outros arquivos, porque alguns \
    deles acompanham ali outras respostas.
    """,
    .repeatedRecords: """
    {n}\u{A0}{n:duplicata fica|duplicatas ficam} de fora: {files} {files:repete|repetem} a maioria \
    dos registros dos dias em comum.
    """,
    .firstPerQuarter: """
    {n}\u{A0}{n:duplicata fica|duplicatas ficam} de fora: das respostas de uma mesma pessoa sobre \
    um produto, só conta a primeira de um trimestre.
    """,
    .latestPerQuarter: """
    {n}\u{A0}{n:duplicata fica|duplicatas ficam} de fora: das respostas de uma mesma pessoa sobre \
    um produto, só conta a última de um trimestre.
    """,
  ]
}
