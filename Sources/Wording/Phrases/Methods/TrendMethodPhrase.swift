/// The methods by which series of periods are judged.
enum TrendMethodPhrase: String, Phrase {
  case driftName = "A drift: the slope of Theil and Sen, the test of Mann and Kendall"
  case driftUse = """
    For the drift of a score over the periods with at least mute-below answers, from 8 of them on, \
    in the history that is shown and three years at least. For up to 10 periods without equal \
    scores p is counted from all n! orders of the scores, beyond that it is that of z. A drift is \
    called one where q, corrected for all drifts of the survey, is at most 1 − confidence and the \
    interval of the slope leaves out 0. It is never looked for in rolling windows.
    """
  case driftSlope = "slope = median of (xⱼ − xᵢ) / (tⱼ − tᵢ) over all i < j"
  case driftInterval = """
    interval = slopes of ranks (N − C) / 2 and (N + C) / 2 + 1 of N,  C = z √Var(S)
    """
  case driftSource = """
    Sen (1968), J. Am. Statist. Assoc. 63, 1379–1389; Mann (1945), Econometrica 13, 245–259; \
    Kendall (1975), Rank Correlation Methods.
    """

  case seasonalName = "A drift from three years on: the seasonal form"
  case seasonalUse = """
    In place of the form above once there are three years of periods, so that what repeats every \
    year neither makes nor hides a drift: each quarter is compared with the same quarter of other \
    years alone, and the slope is by the year. p is counted from all orders within the seasons \
    where none has more than 10 values or equal ones, else it is that of Z.
    """
  case seasonalSum = "S = Σ Sₛ    Var(S) = Σ Var(Sₛ)    over the seasons s"
  case seasonalSlope = "slope = median of the slopes of all pairs of one season"
  case seasonalSource = """
    Hirsch, Slack and Smith (1982), Water Resources Research 18, 107–121.
    """

  case heterogeneityName = "Whether periods differ at all: Cochran’s Q"
  case heterogeneityUse = """
    For whether a series moved by more than chance gives, over the periods that a drift is looked \
    for in, from 3 of them on. Where q, corrected for all such tests of the survey, is above 1 − \
    confidence, the series is said to show no more movement than chance gives.
    """
  case heterogeneityLetters = "NPS′ and SE′ = √(V′ / n′) of the adjusted Wald interval"
  case heterogeneityProbability = """
    p = P(χ² ≥ Q) with T − 1 degrees of freedom for T periods
    """

  case rollingName = "The level over a year: four quarters together"
  case rollingUse = """
    For the level at the end of each period: the answers of a year’s worth of periods taken \
    together, where all of them are complete, published and next to each other. It is never \
    tested, since two such levels share most of their answers.
    """
  case rollingFormula = """
    NPS = (Σ promoters − Σ detractors) / Σ answers, over the periods of the year
    """
  case rollingInterval = "interval = that of one score with these counts"
  case rollingSource = """
    the score of all answers of the year, with its interval as above.
    """

  case controlName = "Months that stand out: a control chart with Laney’s factor"
  case controlUse = """
    For the months of all answers, from 13 complete ones with at least mute-below answers on. The \
    chart begins with a fiscal year, the second before the latest month’s, or with the first month \
    there is. The first 12 months with enough answers set the centre and the limits, which stay \
    until the chart moves on by a year; months with fewer, or withheld, are passed over. A month \
    stands out beyond a limit; nine in a row on one side of the centre are said once. While \
    nothing changes, at most about 1 month in 100 signals, and at most about one chart of 24 \
    months in six has any signal.
    """
  case controlLimits = "limits of month t = μ₀ ± 3 σ SEₜ    SEₜ = √(V₀ / nₜ)"
  case controlCentre = "μ₀ and V₀ = P + D − (P − D)² of the 12 months’ answers together"
  case controlFactor = """
    σ = mean |zₜ − zₜ₋₁| / 1.128 over the 12 months, 1 where that is less,  z = (NPS − μ₀) / SE
    """
}
