import Phrases
extension Words {
  /// The methods by which intervals of scores are made.
  var scoreMethods: [MethodEntry] { [oneScore, smallScore] }

  private var oneScore: MethodEntry {
    MethodEntry(
      key: "adjusted-wald", name: say(ScoreMethodPhrase.oneScoreName),
      use: say(ScoreMethodPhrase.oneScoreUse),
      formula: [
        "p′ = p + ¾    d′ = d + ¾    n′ = n + 3", "NPS′ = (p′ − d′) / n′",
        "V′ = (p′ + d′) / n′ − NPS′²", say(ScoreMethodPhrase.oneScoreInterval),
      ],
      source: "Rocks (2016), Interval estimation for the Net Promoter Score, arXiv 1601.07235.")
  }

  private var smallScore: MethodEntry {
    MethodEntry(
      key: "score-interval", name: say(ScoreMethodPhrase.smallScoreName),
      use: say(ScoreMethodPhrase.smallScoreUse),
      formula: [
        say(ScoreMethodPhrase.smallScoreRange),
        "T(x) = (p − d − n x) / √(n (2 r + x (1 − x)))",
        "r = (√(B² − 4 A C) − B) / (2 A)",
        "A = 2 n    B = −d − p + (2 n − p + d) x    C = −d x (1 − x)",
      ],
      source: say(ScoreMethodPhrase.smallScoreSource))
  }
}
