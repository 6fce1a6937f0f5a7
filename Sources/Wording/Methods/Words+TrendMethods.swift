import Phrases
extension Words {
  /// The methods by which series of periods are judged.
  var trendMethods: [MethodEntry] {
    [drift, seasonalDrift, heterogeneity, rolling, control]
  }

  private var drift: MethodEntry {
    MethodEntry(
      key: "drift", name: say(TrendMethodPhrase.driftName),
      use: say(TrendMethodPhrase.driftUse),
      formula: [
        say(TrendMethodPhrase.driftSlope),
        "S = Σ sgn(xⱼ − xᵢ)    Var(S) = [n (n − 1) (2n + 5) − Σ t (t − 1) (2t + 5)] / 18",
        "Z = (S − sgn S) / √Var(S)    p = 2 (1 − Φ(|Z|))",
        say(TrendMethodPhrase.driftInterval),
      ],
      source: say(TrendMethodPhrase.driftSource))
  }

  private var seasonalDrift: MethodEntry {
    MethodEntry(
      key: "seasonal-drift", name: say(TrendMethodPhrase.seasonalName),
      use: say(TrendMethodPhrase.seasonalUse),
      formula: [
        say(TrendMethodPhrase.seasonalSum), "Z = (S − sgn S) / √Var(S)    p = 2 (1 − Φ(|Z|))",
        say(TrendMethodPhrase.seasonalSlope),
      ],
      source: say(TrendMethodPhrase.seasonalSource))
  }

  private var heterogeneity: MethodEntry {
    MethodEntry(
      key: "heterogeneity", name: say(TrendMethodPhrase.heterogeneityName),
      use: say(TrendMethodPhrase.heterogeneityUse),
      formula: [
        "Q = Σ (NPS′ₜ − m)² / SE′ₜ²    m = Σ (NPS′ₜ / SE′ₜ²) / Σ (1 / SE′ₜ²)",
        say(TrendMethodPhrase.heterogeneityLetters),
        say(TrendMethodPhrase.heterogeneityProbability),
      ],
      source: "Cochran (1954), Biometrics 10, 101–129.")
  }

  private var rolling: MethodEntry {
    MethodEntry(
      key: "rolling", name: say(TrendMethodPhrase.rollingName),
      use: say(TrendMethodPhrase.rollingUse),
      formula: [
        say(TrendMethodPhrase.rollingFormula), say(TrendMethodPhrase.rollingInterval),
      ],
      source: say(TrendMethodPhrase.rollingSource))
  }

  private var control: MethodEntry {
    MethodEntry(
      key: "control", name: say(TrendMethodPhrase.controlName),
      use: say(TrendMethodPhrase.controlUse),
      formula: [
        say(TrendMethodPhrase.controlLimits), say(TrendMethodPhrase.controlCentre),
        say(TrendMethodPhrase.controlFactor),
      ],
      source: "Laney (2002), Quality Engineering 14, 531–537; Nelson (1984), J. Quality "
        + "Technology 16, 237–239.")
  }
}
