extension DataPhrase {
  static let spanish: [Self: String] = [
    .readTitle: "Qué se leyó",
    .surveyTitle: "Qué se preguntó, y a quién",
    .assumptionsTitle: "Qué se supuso",
    .downloadsTitle: "Descargas",
    .downloadsNote: """
    Las cifras de este informe como datos: los mismos números, redondeados con la misma regla.
    """,
    .questionHead: "Pregunta",
    .modeHead: "Modo",
    .askedHead: "A quién se preguntó",
    .asOfHead: "Fecha de corte",
    .fileHead: "Archivo",
    .inSum: "En total",
    .spanHead: "Respuestas desde, hasta",
    .reasonHead: "Por qué",
    .rowsHead: "Filas",
    .countedHead: "Contadas",
    .unansweredHead: "Sin respuesta",
    .excludedHead: "Excluidas",
    .setAsideHead: "Apartadas",
    .lineHead: "Línea",
    .columnHead: "Columna",
    .filesCaption: "Archivos y qué fue de sus filas",
    .reasonsCaption: "Filas apartadas, por motivo",
    .exclusionsCaption: "Filas excluidas, por regla",
    .setAsideCaption: "Dónde están las filas apartadas",
    .setAsideSummary: "Dónde están",
    .setAsideRest: """
    {n}\u{A0}{n:fila apartada más|filas apartadas más}: la lista set-aside.csv, o \
    set-aside-NAME.csv si varios sitios comparten carpeta, que se escribe al generar el sitio \
    junto a su carpeta, las contiene todas.
    """,
    .files: "{n}\u{A0}{n:archivo|archivos}",
    .account: """
    {counted} contadas, {unanswered} sin respuesta, {excluded} excluidas, {setAside} apartadas
    """,
    .accountOfFiles: """
    {rows}\u{A0}{rows:fila|filas} en {files}\u{A0}{files:archivo|archivos} = {counted} contadas \
    + {unanswered} sin respuesta + {excluded} excluidas + {setAside} apartadas. Las filas sin \
    respuesta están en blanco o dicen que no hay respuesta; las excluidas quedan fuera por una \
    regla, como que cada respuesta cuenta una sola vez; las apartadas tienen una respuesta o \
    una fecha que no puede ser correcta.
    """,
    .span: "del {from} al {to}",
    .assumedForAll: "(los {n}\u{A0}{n:archivo|archivos})",
    .assumedForSome: "({n}\u{A0}{n:archivo|archivos})",
    .filtered: "Un filtro de la configuración la deja fuera",
    .preview: "Es una prueba del cuestionario",
    .unfinished: "El cuestionario no se terminó",
    .invalidated: "La herramienta de encuestas la marca para no contarla",
    .otherSurvey: "Responde a otra pregunta",
    .duplicate: "Es un duplicado: la respuesta, o su encuestado, cuenta en otro lugar",
    .scoreOutOfRange: "La respuesta es un número fuera del rango de 0 a 10",
    .scoreNotWhole: "La respuesta no es un número entero",
    .scoreNotANumber: "La respuesta no es un número",
    .dateMissing: "Hay una respuesta pero no una fecha",
    .dateUnreadable: "La fecha no se puede leer o no existe",
    .afterAsOf: "La respuesta es posterior a la fecha de corte",
    .raggedRecord: "El registro tiene más o menos campos que el encabezado",
    .malformedQuote: "Unas comillas quedan sin cerrar o están mal colocadas",
    .oversizedRecord: "El registro es demasiado largo o tiene demasiadas columnas",
  ]
}
