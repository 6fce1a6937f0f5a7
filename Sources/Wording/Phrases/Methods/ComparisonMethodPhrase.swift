/// The methods by which scores are compared.
enum ComparisonMethodPhrase: String, Phrase {
  case differenceName = "Two scores: the adjusted-Wald test"
  case differenceUse = """
    For every change between two periods, for every segment against the rest, and for places. The \
    printed difference is the raw one; interval and p-value come from the adjusted scores. p is \
    taken from Student’s t, so that few answers against many claim no more than they may.
    """
  case differenceInterval = """
    interval = δ ± z SE    p = 2 (1 − T(|δ| / SE)), never below 2 (1 − Φ(|δ| / SE))
    """
  case differenceFreedom = """
    T with (A + B)² / (A² / (n(a) − 1) + B² / (n(b) − 1)) degrees of freedom
    """
  case differenceSource = """
    MeasuringU, Three significance tests for the Net Promoter Score, with the pseudo-answers of \
    the adjusted-Wald interval in each sample; Satterthwaite (1946), Biometrics Bulletin 2, \
    110–114.
    """

  case familiesName = "Many comparisons: Benjamini and Hochberg"
  case familiesUse = """
    For all comparisons of a family together; a rise, a fall or a difference is called one where q \
    is at most 1 − confidence.
    """
  case familiesFormula = "p₍₁₎ ≤ … ≤ p₍ₘ₎    q₍ᵢ₎ = min over j ≥ i of m p₍ⱼ₎ / j"
  case familiesSource = """
    Benjamini and Hochberg (1995), Journal of the Royal Statistical Society B 57, 289–300.
    """

  case detectableName = "What would have shown: the smallest detectable change"
  case detectableUse = """
    Beside every unclear change, rounded up: the smallest true change that a single comparison of \
    so many answers finds in four of five cases.
    """
  case detectableSource = """
    The power of the adjusted-Wald test; MeasuringU, Sample sizes for comparing Net Promoter \
    Scores, solved for the difference.
    """

  case answersNeededName = "How many answers would do"
  case answersNeededUse = """
    On the overview, where a change of ten points would not show: how many answers each period \
    needs, if people answer as in the headline period.
    """
  case answersNeededSource = """
    MeasuringU, Sample sizes for comparing Net Promoter Scores, with the variance of both samples.
    """

  case placesName = "Places: Holm’s method over all pairs"
  case placesUse = """
    For the place of each part of the whole with enough answers: in complete periods of the \
    headline, over all periods, and over pooled ones. A place is a range where chance can explain \
    the order.
    """
  case placesBest = "best = 1 + how many others are clearly higher"
  case placesWorst = "worst = how many are ranked − how many are clearly lower"
  case placesFormula = """
    p₍₁₎ ≤ … ≤ p₍ₘ₎    adjusted p₍ᵢ₎ = max over j ≤ i of (m − j + 1) p₍ⱼ₎
    """
  case placesSource = """
    Holm (1979), Scandinavian Journal of Statistics 6, 65–70; places from pairwise tests as in \
    Mogstad, Romano, Shaikh and Wilhelm (2024), Review of Economic Studies 91, 476–518.
    """

  case poolingName = "Few answers: the last periods together"
  case poolingUse = """
    Where the headline period alone leaves parts of the whole with too few answers, or withheld: \
    the shortest of three, six and twelve months up to its end in which those hold at most a tenth \
    of the answers and are at most half of all, else the one that shows most parts with enough. It \
    is told by what is really shown, and taken only where it shows more. Every table names the \
    span.
    """
  case poolingFormula = "NPS = 100 × (Σ promoters − Σ detractors) / Σ answers"
  case poolingSource = "Pooled counts; scores of periods are never averaged."
}
