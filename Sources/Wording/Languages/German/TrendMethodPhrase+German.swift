extension TrendMethodPhrase {
  static let german: [Self: String] = [
    .driftName: "Ein Trend: die Steigung nach Theil und Sen, der Test nach Mann und Kendall",
    .driftUse: """
    Für den Trend eines Wertes über die Zeiträume mit mindestens mute-below Antworten, ab 8 davon, \
    in der gezeigten Vorgeschichte und mindestens drei Jahren. Bei bis zu 10 Zeiträumen ohne \
    gleiche Werte wird p aus allen n! Reihenfolgen der Werte gezählt, darüber ist es das von z. \
    Ein Trend heißt so, wenn q, korrigiert für alle Trends der Umfrage, höchstens 1 − Konfidenz \
    ist und das Intervall der Steigung 0 ausschließt. In gleitenden Fenstern wird er nie gesucht.
    """,
    .driftSlope: "Steigung = Median von (xⱼ − xᵢ) / (tⱼ − tᵢ) über alle i < j",
    .driftInterval: """
    Intervall = Steigungen der Ränge (N − C) / 2 und (N + C) / 2 + 1 von N,  C = z √Var(S)
    """,
    .driftSource: """
    Sen (1968), J. Am. Statist. Assoc. 63, 1379–1389; Mann (1945), Econometrica 13, 245–259; \
    Kendall (1975), Rank Correlation Methods.
    """,
    .seasonalName: "Ein Trend ab drei Jahren: die saisonale Form",
    .seasonalUse: """
    Anstelle der Form oben, sobald es drei Jahre an Zeiträumen gibt, damit das jedes Jahr \
    Wiederkehrende einen Trend weder erzeugt noch verdeckt: Jedes Quartal wird nur mit demselben \
    Quartal anderer Jahre verglichen, und die Steigung gilt pro Jahr. p wird aus allen \
    Reihenfolgen innerhalb der Saisons gezählt, wo keine mehr als 10 Werte oder gleiche hat, sonst \
    ist es das von Z.
    """,
    .seasonalSum: "S = Σ Sₛ    Var(S) = Σ Var(Sₛ)    über die Saisons s",
    .seasonalSlope: "Steigung = Median der Steigungen aller Paare einer Saison",
    .seasonalSource: "Hirsch, Slack und Smith (1982), Water Resources Research 18, 107–121.",
    .heterogeneityName: "Ob Zeiträume sich überhaupt unterscheiden: Cochrans Q",
    .heterogeneityUse: """
    Dafür, ob eine Reihe sich stärker bewegte, als der Zufall ergibt, über die Zeiträume, in denen \
    ein Trend gesucht wird, ab 3 davon. Wo q, korrigiert für alle solchen Tests der Umfrage, über \
    1 − Konfidenz liegt, heißt es, dass die Reihe nicht mehr Bewegung zeigt, als der Zufall \
    ergibt.
    """,
    .heterogeneityLetters: "NPS′ und SE′ = √(V′ / n′) des Adjusted-Wald-Intervalls",
    .heterogeneityProbability: "p = P(χ² ≥ Q) mit T − 1 Freiheitsgraden für T Zeiträume",
    .rollingName: "Das Niveau über ein Jahr: vier Quartale zusammen",
    .rollingUse: """
    Für das Niveau am Ende jedes Zeitraums: die Antworten aus Zeiträumen eines ganzen Jahres \
    zusammen, wo alle davon vollständig, veröffentlicht und benachbart sind. Es wird nie geprüft, \
    da zwei solche Niveaus die meisten ihrer Antworten gemeinsam haben.
    """,
    .rollingFormula: """
    NPS = (Σ Promotoren − Σ Kritiker) / Σ Antworten, über die Zeiträume des Jahres
    """,
    .rollingInterval: "Intervall = das eines einzelnen Wertes mit diesen Zählungen",
    .rollingSource: "der NPS aller Antworten des Jahres, mit seinem Intervall wie oben.",
    .controlName: "Auffällige Monate: eine Kontrollkarte mit dem Faktor von Laney",
    .controlUse: """
    Für die Monate aller Antworten, ab 13 vollständigen mit mindestens mute-below Antworten. Das \
    Diagramm beginnt mit einem Geschäftsjahr, dem zweiten vor dem des letzten Monats, oder mit dem \
    ersten vorhandenen Monat. Die ersten 12 Monate mit genügend Antworten setzen die Mitte und die \
    Grenzen, die bleiben, bis das Diagramm um ein Jahr weiterrückt; Monate mit weniger, oder \
    zurückgehaltene, werden übergangen. Ein Monat fällt jenseits einer Grenze auf; neun in Folge \
    auf einer Seite der Mitte werden einmal genannt. Solange sich nichts ändert, gibt höchstens \
    etwa 1 Monat von 100 ein Signal, und höchstens etwa eines von sechs Diagrammen mit 24 Monaten \
    enthält überhaupt ein Signal.
    """,
    .controlLimits: "Grenzen des Monats t = μ₀ ± 3 σ SEₜ    SEₜ = √(V₀ / nₜ)",
    .controlCentre: "μ₀ und V₀ = P + D − (P − D)² der Antworten der 12 Monate zusammen",
    .controlFactor: """
    σ = Mittel |zₜ − zₜ₋₁| / 1,128 über die 12 Monate, 1, wo das kleiner ist,  z = (NPS − μ₀) / SE
    """,
  ]
}
