import Phrases
extension Words {
  /// The methods by which scores are compared.
  var comparisonMethods: [MethodEntry] {
    [difference, families, detectable, answersNeeded, places, pooling]
  }

  private var difference: MethodEntry {
    MethodEntry(
      key: "difference", name: say(ComparisonMethodPhrase.differenceName),
      use: say(ComparisonMethodPhrase.differenceUse),
      formula: [
        "δ = NPS′(b) − NPS′(a)    SE = √(A + B)    A = V′(a) / n′(a)    B = V′(b) / n′(b)",
        say(ComparisonMethodPhrase.differenceInterval),
        say(ComparisonMethodPhrase.differenceFreedom),
      ],
      source: say(ComparisonMethodPhrase.differenceSource))
  }

  private var families: MethodEntry {
    MethodEntry(
      key: "families", name: say(ComparisonMethodPhrase.familiesName),
      use: say(ComparisonMethodPhrase.familiesUse),
      formula: [say(ComparisonMethodPhrase.familiesFormula)],
      source: say(ComparisonMethodPhrase.familiesSource))
  }

  private var detectable: MethodEntry {
    MethodEntry(
      key: "detectable", name: say(ComparisonMethodPhrase.detectableName),
      use: say(ComparisonMethodPhrase.detectableUse),
      formula: ["(z + z₀.₈) √(V′(a) / n′(a) + V′(b) / n′(b))    z₀.₈ = \(eighty)"],
      source: say(ComparisonMethodPhrase.detectableSource))
  }

  private var answersNeeded: MethodEntry {
    MethodEntry(
      key: "answers-needed", name: say(ComparisonMethodPhrase.answersNeededName),
      use: say(ComparisonMethodPhrase.answersNeededUse),
      formula: ["n = (z + z₀.₈)² 2 V′ / δ²    δ = \(numbers.decimals(0.1, 1))"],
      source: say(ComparisonMethodPhrase.answersNeededSource))
  }

  /// The quantile of four of five cases, as the formula prints it.
  private var eighty: String { numbers.decimals(0.842, 3) }

  private var places: MethodEntry {
    MethodEntry(
      key: "places", name: say(ComparisonMethodPhrase.placesName),
      use: say(ComparisonMethodPhrase.placesUse),
      formula: [
        say(ComparisonMethodPhrase.placesBest), say(ComparisonMethodPhrase.placesWorst),
        say(ComparisonMethodPhrase.placesFormula),
      ],
      source: say(ComparisonMethodPhrase.placesSource))
  }

  private var pooling: MethodEntry {
    MethodEntry(
      key: "pooling", name: say(ComparisonMethodPhrase.poolingName),
      use: say(ComparisonMethodPhrase.poolingUse),
      formula: [say(ComparisonMethodPhrase.poolingFormula)],
      source: say(ComparisonMethodPhrase.poolingSource))
  }
}
