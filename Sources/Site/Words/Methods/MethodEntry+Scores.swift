extension MethodEntry {
  static let oneScore = MethodEntry(
    key: "adjusted-wald", name: "The interval of one score: adjusted Wald",
    use: "For the interval of every score but those of the score interval below. Three "
      + "pseudo-answers are added, ¾ to the promoters, 1½ to the passives and ¾ to the detractors.",
    formula: [
      "p′ = p + ¾    d′ = d + ¾    n′ = n + 3", "NPS′ = (p′ − d′) / n′",
      "V′ = (p′ + d′) / n′ − NPS′²", "interval = NPS′ ± z √(V′ / n′), clipped to −100…100",
    ],
    source: "Rocks (2016), Interval estimation for the Net Promoter Score, arXiv 1601.07235.")

  static let smallScore = MethodEntry(
    key: "score-interval", name: "The interval of few answers: Tango's score interval",
    use: "For the interval of a score of fewer than 10 answers, or of fewer than 30 of which one "
      + "group has none. Its ends are found by halving; they never leave −100…100.",
    formula: [
      "all x with |T(x)| ≤ z", "T(x) = (p − d − n x) / √(n (2 r + x (1 − x)))",
      "r = (√(B² − 4 A C) − B) / (2 A)",
      "A = 2 n    B = −d − p + (2 n − p + d) x    C = −d x (1 − x)",
    ],
    source: "Tango (1998), Statistics in Medicine 17, 891–908, for a difference of paired "
      + "proportions, which an NPS is.")
}
