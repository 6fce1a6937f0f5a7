/// The methods by which intervals of scores are made.
enum ScoreMethodPhrase: String, Phrase {
  case oneScoreName = "The interval of one score: adjusted Wald"
  case oneScoreUse = """
    For the interval of every score but those of the score interval below. Three pseudo-answers \
    are added, ¾ to the promoters, 1½ to the passives and ¾ to the detractors.
    """
  case oneScoreInterval = "interval = NPS′ ± z √(V′ / n′), clipped to −100…100"

  case smallScoreName = "The interval of few answers: Tango's score interval"
  case smallScoreUse = """
    For the interval of a score of fewer than 10 answers, or of fewer than 30 of which one group \
    has none. Its ends are found by halving; they never leave −100…100.
    """
  case smallScoreRange = "all x with |T(x)| ≤ z"
  case smallScoreSource = """
    Tango (1998), Statistics in Medicine 17, 891–908, for a difference of paired proportions, \
    which an NPS is.
    """
}
