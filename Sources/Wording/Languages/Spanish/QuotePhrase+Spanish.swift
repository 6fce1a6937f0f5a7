extension QuotePhrase {
  static let spanish: [Self: String] = [
    .title: "En sus propias palabras",
    .some: """
    {few} de {n}\u{A0}{n:comentario|comentarios} en {period}, elegidos {link}: cada grupo por \
    turno, sea cual sea su tamaño.
    """,
    .someOnProduct: """
    {few} de {n}\u{A0}{n:comentario|comentarios} sobre {product} en {period}, elegidos {link}: \
    cada grupo por turno, sea cual sea su tamaño.
    """,
    .all: """
    {n:El único comentario|Los {n}\u{A0}comentarios} en {period}, en orden fijado {link}: cada \
    grupo por turno, sea cual sea su tamaño.
    """,
    .allOnProduct: """
    {n:El único comentario|Los {n}\u{A0}comentarios} sobre {product} en {period}, en orden \
    fijado {link}: cada grupo por turno, sea cual sea su tamaño.
    """,
    .byRule: "por una regla",
    .brackets: "Los corchetes sustituyen lo que puede identificar a personas.",
    .noComment: "Ninguno",
    .one: "Uno",
    .two: "Dos",
    .three: "Tres",
    .four: "Cuatro",
    .five: "Cinco",
    .six: "Seis",
    .methodTitle: "Qué comentarios se citan",
    .choice: """
    Las páginas citan como máximo seis comentarios de su periodo, con el grupo de la respuesta. \
    Se eligen por una regla y no al gusto de nadie: uno tras otro, cada uno del grupo que tiene \
    menos citas hasta ese momento, luego de la longitud que tiene menos (menos de 60 bytes, \
    menos de 120, más largo) y, entre estos, el primero según un hash de sus palabras y su \
    periodo. Así los grupos figuran uno junto a otro sea cual sea su tamaño: las citas muestran \
    qué se dice, no con qué frecuencia.
    """,
    .choiceByProduct: """
    Las páginas citan como máximo seis comentarios de su periodo, con el grupo de la respuesta \
    y su {product}. Se eligen por una regla y no al gusto de nadie: uno tras otro, cada uno del \
    grupo que tiene menos citas hasta ese momento, luego, por {product}, de donde menos hay, \
    luego de la longitud que tiene menos (menos de 60 bytes, menos de 120, más largo) y, entre \
    estos, el primero según un hash de sus palabras, su periodo y su {product}. Así los grupos \
    figuran uno junto a otro sea cual sea su tamaño: las citas muestran qué se dice, no con qué \
    frecuencia.
    """,
    .notQuoted: """
    Una cita revela el grupo de una respuesta. Por eso no se cita nada de un periodo cuyas \
    respuestas no se publican o que tiene menos de {n}\u{A0}{n:comentario|comentarios}; los \
    comentarios contados junto a las citas son los de los demás. Ninguna cita nombra un segmento. \
    Los comentarios que no dicen nada (en blanco, «n/a», «nada») no se cuentan; los de menos de \
    tres palabras se cuentan y no se citan; las mismas palabras se citan una sola vez. Los más \
    largos se cortan al final de una frase o palabra, con la marca «…». Las filas que no cuentan \
    nunca se citan.
    """,
    .notQuotedByProduct: """
    Una cita revela el grupo de una respuesta. Por eso, para cada {product} y periodo, no se cita \
    nada si las respuestas no se publican o si hay menos de {n}\u{A0}{n:comentario|comentarios}; \
    los comentarios contados junto a las citas son los de los demás. Ninguna cita nombra un \
    segmento. Los comentarios que no dicen nada (en blanco, «n/a», «nada») no se cuentan; los de \
    menos de tres palabras se cuentan y no se citan; las mismas palabras se citan una sola vez. \
    Los más largos se cortan al final de una frase o palabra, con la marca «…». Las filas que no \
    cuentan nunca se citan.
    """,
    .replaced: """
    Lo que puede identificar a personas se sustituye entre corchetes: direcciones de correo \
    electrónico, números de teléfono, números de cinco cifras seguidas o siete en grupos, \
    enlaces y lo que contienen las columnas de nombres, direcciones y claves de la propia fila. \
    Los nombres de otras personas no se distinguen de otras palabras. Por lo demás, las \
    palabras están como se escribieron, en una línea y sin caracteres invisibles.
    """,
  ]
}
