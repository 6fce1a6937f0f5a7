extension MethodEntry {
  static let difference = MethodEntry(
    key: "difference", name: "Two scores: the adjusted-Wald test",
    use:
      "For every change between two periods, for every segment against the rest, and for places. "
      + "The printed difference is the raw one; interval and p-value come from the adjusted scores. p "
      + "is taken from Student’s t, so that few answers against many claim no more than they may.",
    formula: [
      "δ = NPS′(b) − NPS′(a)    SE = √(A + B)    A = V′(a) / n′(a)    B = V′(b) / n′(b)",
      "interval = δ ± z SE    p = 2 (1 − T(|δ| / SE)), never below 2 (1 − Φ(|δ| / SE))",
      "T with (A + B)² / (A² / (n(a) − 1) + B² / (n(b) − 1)) degrees of freedom",
    ],
    source: "MeasuringU, Three significance tests for the Net Promoter Score, with the "
      + "pseudo-answers of the adjusted-Wald interval in each sample; Satterthwaite (1946), "
      + "Biometrics Bulletin 2, 110–114.")

  static let families = MethodEntry(
    key: "families", name: "Many comparisons: Benjamini and Hochberg",
    use: "For all comparisons of a family together; a rise, a fall or a difference is called one "
      + "where q is at most 1 − confidence.",
    formula: ["p₍₁₎ ≤ … ≤ p₍ₘ₎    q₍ᵢ₎ = min over j ≥ i of m p₍ⱼ₎ / j"],
    source: "Benjamini and Hochberg (1995), Journal of the Royal Statistical Society B 57, 289–300."
  )

  static let detectable = MethodEntry(
    key: "detectable", name: "What would have shown: the smallest detectable change",
    use:
      "Beside every unclear change, rounded up: the smallest true change that a single comparison "
      + "of so many answers finds in four of five cases.",
    formula: ["(z + z₀.₈) √(V′(a) / n′(a) + V′(b) / n′(b))    z₀.₈ = 0.842"],
    source: "The power of the adjusted-Wald test; MeasuringU, Sample sizes for comparing Net "
      + "Promoter Scores, solved for the difference.")

  static let answersNeeded = MethodEntry(
    key: "answers-needed", name: "How many answers would do",
    use:
      "On the overview, where a change of ten points would not show: how many answers each period "
      + "needs, if people answer as in the headline period.",
    formula: ["n = (z + z₀.₈)² 2 V′ / δ²    δ = 0.1"],
    source: "MeasuringU, Sample sizes for comparing Net Promoter Scores, with the variance of both "
      + "samples.")

  static let places = MethodEntry(
    key: "places", name: "Places: Holm’s method over all pairs",
    use: "For the place of each part of the whole with enough answers: in complete periods of the "
      + "headline, over all periods, and over pooled ones. A place is a range where chance can "
      + "explain the order.",
    formula: [
      "best = 1 + how many others are clearly higher",
      "worst = how many are ranked − how many are clearly lower",
      "p₍₁₎ ≤ … ≤ p₍ₘ₎    adjusted p₍ᵢ₎ = max over j ≤ i of (m − j + 1) p₍ⱼ₎",
    ],
    source:
      "Holm (1979), Scandinavian Journal of Statistics 6, 65–70; places from pairwise tests as "
      + "in Mogstad, Romano, Shaikh and Wilhelm (2024), Review of Economic Studies 91, 476–518.")

  static let pooling = MethodEntry(
    key: "pooling", name: "Few answers: the last periods together",
    use: "Where the headline period alone leaves parts of the whole with too few answers, or "
      + "withheld: the shortest of three, six and twelve months up to its end in which those hold at "
      + "most a tenth of the answers and are at most half of all, else the one that shows most parts "
      + "with enough. It is told by what is really shown, and taken only where it shows more. Every "
      + "table names the span.",
    formula: ["NPS = 100 × (Σ promoters − Σ detractors) / Σ answers"],
    source: "Pooled counts; scores of periods are never averaged.")
}
