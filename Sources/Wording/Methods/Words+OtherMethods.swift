import Phrases
extension Words {
  /// How answers are withheld beside small numbers.
  var suppressionMethod: MethodEntry {
    MethodEntry(
      key: "suppression", name: say(SuppressionMethodPhrase.name),
      use: say(SuppressionMethodPhrase.use),
      formula: [
        say(SuppressionMethodPhrase.whole), say(SuppressionMethodPhrase.period),
        say(SuppressionMethodPhrase.cell), say(SuppressionMethodPhrase.loss),
        say(SuppressionMethodPhrase.weight),
      ],
      source: "Cox (1980), Suppression methodology and statistical disclosure control, JASA 75, "
        + "377–385.")
  }

  /// How targets are judged, and what it would take to reach them.
  var targetMethod: MethodEntry {
    MethodEntry(
      key: "would-take", name: say(TargetMethodPhrase.name), use: say(TargetMethodPhrase.use),
      formula: [
        say(TargetMethodPhrase.score), say(TargetMethodPhrase.span),
        say(TargetMethodPhrase.oneInTen), say(TargetMethodPhrase.oneInTenOfDetractors),
      ],
      source: say(TargetMethodPhrase.source))
  }
}
