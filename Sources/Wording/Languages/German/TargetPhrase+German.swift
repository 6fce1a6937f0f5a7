extension TargetPhrase {
  static let german: [Self: String] = [
    .title: "Was nötig wäre: eine Rechnung, keine Prognose",
    .targets: "{n:Das Ziel|Die Ziele}",
    .note: """
    Gerechnet mit den Antworten aus {period}: wo der NPS läge, wenn einige davon in einer höheren \
    Gruppe wären. Ob und wie sich das erreichen lässt, sagt die Rechnung nicht.
    """,
    .target: "Ziel {points}",
    .verdict: "Ziel {points}: {standing}.",
    .reached: "erreicht",
    .notDistinguishable: "nicht entscheidbar",
    .missed: "verfehlt",
    .tooFew: "nicht beurteilt, zu wenige Antworten",
    .incomplete: "bisher nicht beurteilt",
    .hidden: "nicht beurteilt, zurückgehalten",
    .noAnswers: "nicht beurteilt, keine Antworten",
    .whyReached: "Das ganze Intervall, {interval}, liegt auf oder über dem Ziel.",
    .whyMissed: "Das ganze Intervall, {interval}, liegt unter dem Ziel.",
    .whyMissedBeforeRounding: """
    Vor der Rundung liegt das ganze Intervall, {interval}, unter dem Ziel.
    """,
    .whyNotDistinguishable: """
    Das Ziel liegt im Intervall, {interval}: Aus diesen Antworten lässt sich nicht sagen, ob es \
    erreicht ist.
    """,
    .whyNotDistinguishableBeforeRounding: """
    Vor der Rundung liegt das Ziel im Intervall, {interval}: Aus diesen Antworten lässt sich nicht \
    sagen, ob es erreicht ist.
    """,
    .whyTooFew: "Weniger als {n}\u{A0}{n:Antwort|Antworten} sind zu wenige für ein Urteil.",
    .whyIncomplete: """
    Das Ziel wird beurteilt, sobald {grain:der Monat|das Quartal|das Halbjahr|das Jahr} vorbei \
    ist.
    """,
    .whyHidden: "Die Antworten sind zurückgehalten.",
    .whyNone: "{period} hat keine.",
    .scoreIsThere: "Der NPS selbst, {score}, liegt auf oder über dem Ziel.",
    .scoring: """
    Für einen NPS von {target} braucht es {n}\u{A0}Wechsel um eine Gruppe nach oben unter \
    {answers}\u{A0}{answers:Antwort|Antworten}: {which}.
    """,
    .scoringBeforeRounding: """
    Für einen NPS von {target} vor der Rundung braucht es {n}\u{A0}Wechsel um eine Gruppe nach \
    oben unter {answers}\u{A0}{answers:Antwort|Antworten}: {which}.
    """,
    .whichAll: "Jede Antwort müsste eine 9 oder 10 sein",
    .whichEither: "vom Kritiker zum Passiven oder vom Passiven zum Promotor",
    .whichPassives: "vom Passiven zum Promotor",
    .whichPassivesOrBoth: """
    vom Passiven zum Promotor oder einige von jeder Art; es gibt nur {detractors}\u{A0}Kritiker
    """,
    .whichDetractors: "vom Kritiker zum Passiven; es gibt keine Passiven",
    .whichDetractorsOrBoth: """
    vom Kritiker zum Passiven oder einige von jeder Art; es gibt nur \
    {passives}\u{A0}{passives:Passiven|Passive}
    """,
    .whichBoth: """
    teils vom Kritiker zum Passiven, teils vom Passiven zum Promotor, da es nur \
    {detractors}\u{A0}Kritiker und {passives}\u{A0}{passives:Passiven|Passive} gibt
    """,
    .whichTwice: """
    Bei nur {detractors}\u{A0}{detractors:Kritiker|Kritikern} und {passives}\u{A0}Passiven müssten \
    einige Kritiker zu Promotoren werden
    """,
    .whichTwiceWithoutPassives: """
    Bei nur {detractors}\u{A0}{detractors:Kritiker|Kritikern} und keinen Passiven müssten einige \
    Kritiker zu Promotoren werden
    """,
    .moves: "{n}\u{A0}{n:Wechsel|Wechseln}",
    .movesByOrder: "{other} oder {n}\u{A0}{n:Wechsel|Wechseln}",
    .takenIn: "Mit {moves} würde das Intervall das Ziel einschließen.",
    .takenInByOrder: """
    Mit {moves} würde das Intervall das Ziel einschließen, je nachdem, ob Kritiker oder Passive \
    zuerst wechseln.
    """,
    .above: "Mit {moves} läge das ganze Intervall auf oder über dem Ziel.",
    .aboveByOrder: """
    Mit {moves} läge das ganze Intervall auf oder über dem Ziel, je nachdem, ob Kritiker oder \
    Passive zuerst wechseln.
    """,
    .takenInAndAbove: """
    Mit {fewer} würde das Intervall das Ziel einschließen, mit {more} läge es ganz auf oder über \
    ihm.
    """,
    .takenInAndAboveByOrder: """
    Mit {fewer} würde das Intervall das Ziel einschließen, mit {more} läge es ganz auf oder über \
    ihm, je nachdem, ob Kritiker oder Passive zuerst wechseln.
    """,
    .neverAbove: """
    Selbst lauter Promotoren, so viele wie Antworten, brächten nicht das ganze Intervall dorthin.
    """,
    .oneInTenCaption: "Was 1 von 10 einer Gruppe zum NPS beitrüge, {period}",
    .oneInTenHead: "Je 1 von 10",
    .gainHead: "Punkte",
    .passivesToPromoters: "Passive werden Promotoren",
    .detractorsToPassives: "Kritiker werden Passive",
    .detractorsToPromoters: "Kritiker werden Promotoren",
  ]
}
