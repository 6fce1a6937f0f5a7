extension ReversalPhrase {
  static let german: [Self: String] = [
    .everyPartMoved: """
    Seit {against}: {isProduct:{Products}|Segmente ({label})} {fell:stiegen|fielen} ausnahmslos, \
    doch alle Antworten zusammen {fell:fielen|stiegen}: {mix}.
    """,
    .noPartMoved: """
    Seit {against}: {isProduct:{Products}|Segmente ({label})} lagen ausnahmslos nicht \
    {fell:niedriger|höher} als zuvor, doch alle Antworten zusammen {fell:fielen|stiegen}: {mix}.
    """,
    .outweighed: """
    Seit {against}: Zusammengenommen {withinFell:fielen|stiegen} die Werte innerhalb der \
    {isProduct:{products}|Segmente ({label})} ({within}), doch alle Antworten zusammen \
    {fell:fielen|stiegen}: {mix}.
    """,
    .cancelled: """
    Die unklare Veränderung seit {against} verbirgt zwei klare Effekte: Zusammengenommen \
    {withinFell:fielen|stiegen} die Werte innerhalb der {isProduct:{products}|Segmente ({label})} \
    ({within}), und {mix}.
    """,
    .mix: """
    auf {isProduct:{products}|Segmente} mit {fell:niedrigeren|höheren} Werten entfiel ein größerer \
    Teil der Antworten ({effect})
    """,
  ]
}
