import Phrases
extension Words {
  /// The methods by which it is told what moved the score, and what pulls it.
  var movementMethods: [MethodEntry] { [decomposition, effectTests, pull] }

  private var decomposition: MethodEntry {
    MethodEntry(
      key: "kitagawa", name: say(MovementMethodPhrase.decompositionName),
      use: say(MovementMethodPhrase.decompositionUse),
      formula: [
        say(MovementMethodPhrase.decompositionWithin),
        say(MovementMethodPhrase.decompositionMix),
        say(MovementMethodPhrase.decompositionLetters), "c = (NPS⁰ + NPS¹) / 2",
      ],
      source: say(MovementMethodPhrase.decompositionSource))
  }

  private var effectTests: MethodEntry {
    MethodEntry(
      key: "effects", name: say(MovementMethodPhrase.effectsName),
      use: say(MovementMethodPhrase.effectsUse),
      formula: [
        say(MovementMethodPhrase.effectsWithin), say(MovementMethodPhrase.effectsMix),
        say(MovementMethodPhrase.effectsLetters),
      ],
      source: say(MovementMethodPhrase.effectsSource))
  }

  private var pull: MethodEntry {
    MethodEntry(
      key: "pull", name: say(MovementMethodPhrase.pullName),
      use: say(MovementMethodPhrase.pullUse),
      formula: [say(MovementMethodPhrase.pullFormula)],
      source: say(MovementMethodPhrase.pullSource))
  }
}
