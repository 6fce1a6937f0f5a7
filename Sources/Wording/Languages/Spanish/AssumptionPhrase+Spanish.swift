package import Responses

extension AssumptionPhrase {
  package static let spanish: [Self: String] = [
    .asOfOption: "La fecha de corte es el {date}, indicada con --as-of.",
    .asOfConfigured: "La fecha de corte es el {date}, indicada con as-of en la configuración.",
    .asOfEnvironment: "La fecha de corte es el {date}, tomada de SOURCE_DATE_EPOCH.",
    .asOfLatest: """
    La fecha de corte es el {date}; no está indicada, por lo que es el último día del mes de la \
    respuesta más reciente.
    """,
    .utf16: "El texto está en UTF-16, como muestran sus primeros bytes.",
    .unpairedSurrogates: """
    {n}\u{A0}{n:mitad de carácter|mitades de caracteres} de UTF-16 {n:se lee|se leen} como U+FFFD.
    """,
    .mixedBytes: """
    {n}\u{A0}{n:byte no es|bytes no son} UTF-8; los nombres que los contienen se leen como \
    Windows-1252.
    """,
    .delimiterDetected: """
    Los campos están separados por {delimiter}, como sugiere la mayoría de los registros.
    """,
    .delimiterStated: "Los campos están separados por {delimiter}, como dice la primera línea.",
    .commas: "comas",
    .semicolons: "puntos y coma",
    .tabs: "tabuladores",
    .bars: "barras verticales",
    .otherBytes: "bytes de valor {value}",
    .quotationLiteral: """
    Las comillas son texto como cualquier otro, pues tenerlas en cuenta partiría registros.
    """,
    .quotationSpaced: "Los campos entre comillas empiezan tras espacios, que se omiten.",
    .quotationEscaped: """
    Unas comillas tras una barra inversa pertenecen a su campo, pues así los registros quedan \
    completos.
    """,
    .linesAbove: """
    {n:El primer registro está|Los {n} primeros registros están} encima del encabezado y \
    {n:queda|quedan} fuera.
    """,
    .headOfParts: """
    El encabezado ocupa {n}\u{A0}filas, pues debajo de las preguntas hay partes de preguntas.
    """,
    .headOfImportIDs: """
    El encabezado ocupa {n}\u{A0}filas, pues termina con una fila de identificadores de \
    importación.
    """,
    .headOfTexts: """
    El encabezado ocupa {n}\u{A0}filas, pues debajo de los códigos de las preguntas están sus \
    textos.
    """,
    .presetDetected: """
    Por su encabezado, la tabla se lee como una exportación de {tool}{isLegacy: en su forma \
    antigua|}.
    """,
    .rowsLeftOut: """
    {n}\u{A0}{n:fila no es una respuesta y queda|filas no son respuestas y quedan} fuera, según \
    las reglas para las exportaciones de {tool}{isLegacy: en su forma antigua|}: {reasons}.
    """,
    .betweenReasons: ", ",
    .previews: "{n}\u{A0}{n:vista previa|vistas previas}",
    .unfinished: "{n} sin terminar",
    .invalidated: "{n} que la herramienta de encuestas marca como no {n:válida|válidas}",
    .otherSurvey: "{n} de otro tipo de encuesta",
    .onlySheet: """
    Las respuestas son las de la hoja {sheet}, la única de {n} que puede leerse como tal.
    """,
    .fullestSheet: """
    Las respuestas son las de la hoja {sheet}, la única de {n} que contiene más que una fila, un \
    resumen o respuestas sin fecha.
    """,
    .hiddenSheets: """
    {sheets:La hoja oculta|Las hojas ocultas} {sheets} {sheets:quedó|quedaron} fuera.
    """,
    .hiddenRows: """
    {n}\u{A0}{n:fila está oculta|filas están ocultas} en el libro, como por un filtro, y aun así \
    {n:se cuenta|se cuentan}.
    """,
    .formulasEmpty: """
    {n}\u{A0}{n:celda contiene una fórmula|celdas contienen fórmulas} sin resultado guardado y \
    {n:cuenta|cuentan} como en blanco.
    """,
    .serialsFrom1904: """
    Los números de serie de los días cuentan desde 1904-01-01, como dice el libro.
    """,
    .listInside: "Las respuestas son la lista {list} del objeto JSON.",
    .scoreColumn: "La nota se toma de la columna {column}, por su encabezado.",
    .dateColumn: "La fecha de una respuesta se toma de la columna {column}, por su encabezado.",
    .productColumn: "El producto se toma de la columna {column}, por su encabezado.",
    .commentColumn: "El comentario se toma de la columna {column}, por su encabezado.",
    .idColumn: """
    El identificador de una respuesta se toma de la columna {column}, por su encabezado.
    """,
    .respondentColumn: "Quién respondió se toma de la columna {column}, por su encabezado.",
    .filterColumn: "El filtro se toma de la columna {column}, por su encabezado.",
    .commentBesideScore: "El comentario se toma de la columna {column}, que está junto a la nota.",
    .commentsUnclear: "No se cuentan comentarios, porque {columns} pueden contenerlos por igual.",
    .productUnclear: """
    Las respuestas no se dividen por producto, porque {columns} pueden contenerlo por igual.
    """,
    .productTooVaried: """
    Las respuestas no se dividen por producto, porque {column} tiene más de {limit} valores \
    distintos.
    """,
    .dimensionMissing: """
    El archivo no tiene la columna {column}; sus respuestas cuentan como sin indicar.
    """,
    .constantOverColumn: "La constante {column} se usa en lugar de la columna de ese nombre.",
    .notNumbers: """
    {n}\u{A0}{n:respuesta tiene|respuestas tienen} en {column} un valor que no es un número; \
    {n:cuenta|cuentan} como sin indicar.
    """,
    .joined: """
    {columns}: {columns:columna añadida|columnas añadidas} desde {file} mediante {key}, \
    {n}\u{A0}{n:clave|claves}.
    """,
    .joinedUnmatched: """
    {columns}: {columns:columna añadida|columnas añadidas} desde {file} mediante {key}, \
    {n}\u{A0}{n:clave|claves}. {unmatched} de {counted} respuestas {unmatched:tiene|tienen} una \
    clave que no figura allí; {unmatched:cuenta|cuentan} como sin indicar.
    """,
    .regionNamedNA: """
    NA en la columna {column} se toma por un nombre, como de Norteamérica, pues otros valores son \
    nombres de regiones así.
    """,
    .notStatedNA: "NA en la columna {column} cuenta como sin indicar.",
    .more: "{n} más",
    .scaleFromOne: "La pregunta {column} va de 1 a 10; sus respuestas cuentan tal como están.",
    .bottomUndecided: """
    Nadie eligió 0 ni 1 en la columna {column}, de modo que la etiqueta de su extremo inferior \
    puede ser la de cualquiera de los dos; cuenta como 1. Los grupos y el NPS son los mismos, la \
    media no.
    """,
    .scaleProven: """
    Ninguna respuesta de la columna {column} supera {top}; {file}, que tiene las mismas columnas, \
    muestra que su escala llega a 10.
    """,
    .scaleUnproven: """
    Ninguna respuesta de la columna {column} supera {top}; las respuestas son insuficientes para \
    saber si su escala es más corta, así que cuentan como respuestas de 0 a 10.
    """,
    .labels: "En la columna {column}: {labels}.",
    .label: "{label} cuenta como {score} ({n}\u{A0}{n:respuesta|respuestas})",
    .betweenLabels: "; ",
    .impossibleScores: """
    Los números fuera del rango de 0 a 10 en la columna {column} quedan apartados: {numbers}.
    """,
    .impossibleScore: "{number} ({n:una vez|{n}\u{A0}veces})",
    .impossibleInAll: "{n} en total",
    .groupsAgree: "La columna {column} indica los grupos que resultan de las notas.",
    .groupsDisagree: """
    La columna {column} indica un grupo distinto del de la nota en {n} de {compared} respuestas; \
    cuenta la nota.
    """,
    .datesInOrder: """
    Las fechas de la columna {column} se leen como {order}, el único orden que encaja con sus \
    valores.
    """,
    .datesConfirmed: """
    Las fechas de la columna {column} se leen como {order}, como confirma la columna {witness}.
    """,
    .monthsAlone: """
    La columna {column} contiene meses; sus respuestas cuentan en el primer día del suyo.
    """,
    .datesHeld: "La columna {column} contiene {order}.",
    .yearMonthDay: "año, mes, día",
    .dayMonthYear: "día, mes, año",
    .monthDayYear: "mes, día, año",
    .yearMonth: "meses",
    .unixSeconds: "segundos desde 1970 en UTC",
    .unixMilliseconds: "milisegundos desde 1970 en UTC",
    .serial: "los números de serie de una hoja de cálculo",
    .serial1904: "los números de serie de una hoja de cálculo que cuenta desde 1904",
    .allDatesWithheld: """
    Todas las fechas de la columna {column} son 1980-01-01, que indica una respuesta terminada \
    cuya fecha no se conservó; las respuestas se cuentan sin fecha.
    """,
    .datesWithheld: """
    1980-01-01 en la columna {column} indica una respuesta terminada cuya fecha no se conservó; \
    esas respuestas no tienen fecha.
    """,
    .quartersAlone: """
    La columna {column} contiene trimestres, que no dicen el mes de una respuesta; las respuestas \
    se cuentan sin fecha.
    """,
    .noDates: """
    Ninguna columna contiene la fecha de una respuesta; las respuestas se cuentan sin fecha.
    """,
    .twoDigitYears: """
    Los años escritos de 00 a 68 son de 2000 a 2068; los de 69 a 99, de 1969 a 1999.
    """,
    .datesAsWritten: """
    Las fechas cuentan tal como están escritas; las horas y los husos horarios no se convierten.
    """,
    .datesAsWrittenIn: """
    Las fechas cuentan tal como están escritas (huso horario: {zones}); las horas no se convierten \
    a otro huso horario.
    """,
    .datesConverted: """
    Las horas se convierten (huso horario de origen: {zones}; nuevo: {zone}); \
    {n}\u{A0}{n:respuesta cuenta|respuestas cuentan} en un día distinto del escrito.
    """,
    .zoneAssumed: """
    Se supone que {n}\u{A0}{n:hora|horas} sin huso horario conocido {n:está|están} ya en el huso \
    {zone}.
    """,
    .manyZones: "{n}\u{A0}husos horarios",
    .sameIds: """
    {n}\u{A0}{n:duplicado queda|duplicados quedan} fuera: de las respuestas con el mismo valor en \
    {column} cuenta la que se dio en último lugar y, si no se sabe, la que figura en último lugar.
    """,
    .sameIdsCorrected: """
    {n}\u{A0}{n:duplicado queda|duplicados quedan} fuera: de las respuestas con el mismo valor en \
    {column} cuenta la que se dio en último lugar y, si no se sabe, la que figura en último lugar. \
    {corrected} de ellos {corrected:tiene|tienen} una nota distinta de la de esta.
    """,
    .idsRepeat: """
    La columna {column} no se usa para encontrar duplicados, porque repite valores en respuestas \
    distintas.
    """,
    .idsRestart: """
    Los valores de {column} no se comparan con los de todos los demás archivos, porque algunos de \
    ellos acompañan allí a otras respuestas.
    """,
    .repeatedRecords: """
    {n}\u{A0}{n:duplicado queda|duplicados quedan} fuera: {files} {files:repite|repiten} la \
    mayoría de los registros de los días comunes.
    """,
    .firstPerQuarter: """
    {n}\u{A0}{n:duplicado queda|duplicados quedan} fuera: de las respuestas de una misma persona \
    sobre un producto, solo cuenta la primera de un trimestre.
    """,
    .latestPerQuarter: """
    {n}\u{A0}{n:duplicado queda|duplicados quedan} fuera: de las respuestas de una misma persona \
    sobre un producto, solo cuenta la última de un trimestre.
    """,
  ]
}
