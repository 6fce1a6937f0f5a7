/// The methods by which it is told what moved the score, and what pulls it.
enum MovementMethodPhrase: String, Phrase {
  case decompositionName = "What moved the score: Kitagawa’s decomposition"
  case decompositionUse = """
    For every change of the whole between two complete periods, by every split. The effect within \
    is what the changes of the parts’ own scores add; the mix is what the changes of their shares \
    add. Both of all parts add up to the change exactly. A part that is in one period only is all \
    mix. Parts that are hidden in either period enter together, as the whole minus the parts \
    shown.
    """
  case decompositionWithin = "within of part k = w̄ₖ (r¹ₖ − r⁰ₖ)"
  case decompositionMix = "mix of part k = (w¹ₖ − w⁰ₖ) (r̄ₖ − c)"
  case decompositionLetters = """
    w: share of the answers    r: NPS    0, 1: the two periods    bars: means of both
    """
  case decompositionSource = """
    Kitagawa (1955), Components of a difference between two rates, J. Am. Statist. Assoc. 50, \
    1168–1194; mix terms centred.
    """

  case effectsName = "Whether an effect is beyond chance"
  case effectsUse = """
    A part’s effect within is beyond chance where its score rose or fell: by the change that the \
    report states of it, for segments by the same test in one family of a dimension, period and \
    reference. The sums within and of the mix are divided by their standard errors, those of the \
    mix by the delta method; both sums of all splits of one period and reference are one family.
    """
  case effectsWithin = "SE² within = Σ w̄ₖ² (U⁰ₖ + U¹ₖ)    U = V′ / (n − 1)"
  case effectsMix = """
    SE² mix = Σₜ (Σₖ wᵗₖ aₖ² − (Σₖ wᵗₖ aₖ)²) / nᵗ + Σₖ (w¹ₖ − w⁰ₖ)² (U⁰ₖ + U¹ₖ) / 4
    """
  case effectsLetters = """
    aₖ = r̄ₖ − c    V′: adjusted Wald of the part    p = 2 (1 − Φ(|effect / SE|))
    """
  case effectsSource = """
    The delta method on Kitagawa’s formula: shares are multinomial in each period, scores \
    independent given their numbers of answers; derivatives are aₖ by a share and w¹ₖ − w⁰ₖ by a \
    mean score.
    """

  case pullName = "What pulls the level"
  case pullUse = """
    For the parts of every split in the headline period. The pulls of one split add up to 0. They \
    are arithmetic and not tested: whether a segment differs from the rest is tested against the \
    rest.
    """
  case pullFormula = "pull of part k = wₖ (rₖ − NPS)"
  case pullSource = "The share-weighted level Σ wₖ rₖ = NPS, less Σ wₖ NPS = NPS."
}
