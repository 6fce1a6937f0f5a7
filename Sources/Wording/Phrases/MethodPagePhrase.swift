/// The method page: how scores, intervals and tests are made, with the report’s own figures worked
/// through. The methods one by one have tables of their own.
enum MethodPagePhrase: String, Phrase {
  case headline = "How these figures are made"
  case definitionTitle = "The score"
  case intervalTitle = "How sure a score is"
  case testTitle = "When a change counts as one"
  case thresholdsTitle = "When there are too few answers"
  case methodsTitle = "Every method, with its source"
  case source = "Source: {source}"

  // MARK: The score

  case groups = """
    Each response is one answer from 0 to 10. Answers of 9 and 10 are promoters, 7 and 8 are \
    passives, 0 to 6 are detractors.
    """
  case nps = """
    NPS = share of promoters − share of detractors. Passives count in the base. It runs from \
    {least} to {most} and has no percent sign.
    """
  case countedAnswers = """
    {n}\u{A0}{n:answer|answers} = {promoters} promoters + {passives} passives + {detractors} \
    detractors
    """
  case workedScore = """
    NPS = 100 × ({promoters} − {detractors}) ÷ {n} = 100 × {difference} ÷ {n} = {exact}, printed \
    {printed}
    """
  /// `{shares}` names the three groups with their shares.
  case rounding = """
    This is {period}. Figures are rounded once, half away from zero. Of all whole shares that add \
    up to {whole} and whose promoters minus detractors give the printed score, the nearest are \
    printed: {shares}.
    """

  // MARK: Its interval

  case interval = """
    Those who answered stand for all who might have. The {confidence} interval says how far the \
    score could be off for that reason alone. It is the adjusted-Wald interval: ¾ of an answer is \
    added to the promoters, 1½ to the passives and ¾ to the detractors, and the ends are kept \
    within {least} and {most}. Scores of very few answers have Tango’s score interval instead, \
    below. It says nothing of people who would not answer at all.
    """
  case givenCounts = "With p promoters and d detractors among n answers:"
  case intervalFormula = "interval = NPS′ ± z √(V′ ÷ n′)"
  case workedThrough = "For {period}:"
  case workedInterval = """
    interval = 100 × ({nps} ± {z} × {error}) = {low} to {high}, printed {printed}
    """

  // MARK: The test of a change

  case test = """
    A change is called a rise or a fall only where a test says that chance alone hardly explains \
    it. The printed change is the difference of the two unrounded scores; its interval and its \
    p-value come from the adjusted ones, of different people:
    """
  case testInterval = "interval = δ ± z SE"
  case testProbability = """
    p = 2 (1 − T(|δ| ÷ SE)), Student’s t with the degrees of freedom given below
    """
  /// `{whole}` is one of the two that follow and stands behind “of”; `{q}` is the limit, `q ≤ 0.05`.
  case families = """
    Many comparisons find differences by luck. So p-values are corrected within families by the \
    method of Benjamini and Hochberg: all changes of one length of period, one period and one \
    reference, of {whole}, are a family; so are all tests of the segments of one dimension against \
    the rest in one period or span, the changes of these segments between two periods, the sums \
    within and of the mix of all splits of one change, the drifts, the tests of whether periods \
    differ, and, by Holm’s method, the pairs of one ranking. With m comparisons, sorted by p, q₍ᵢ₎ \
    = min over j ≥ i of m p₍ⱼ₎ ÷ j. A rise or a fall has {q}; everything else is “no clear \
    change”, which does not mean that nothing changed. The printed interval is that of one \
    comparison by itself; it can leave out 0 where q is above the limit.
    """
  case wholeAndProducts = "the whole and its {products}"
  case whole = "the whole"
  case familyLimit = """
    The limit holds for each family by itself. Where nothing differs, at {confidence} confidence, \
    a page that shows two large families calls something a rise or a fall in 7 to 8 of 100 cases, \
    and one that shows a single family in at most 5.
    """
  case notCompared = """
    Comparisons with fewer than {n}\u{A0}{n:answer|answers} on either side are not made. A period \
    that is not complete is never compared. “Previous” is the latest earlier period with at least \
    {n}\u{A0}{n:answer|answers}. A segment is compared with all other answers, not with the whole \
    that it is part of.
    """
  case workedComparison = "The headline’s comparison, {then} with {now}:"
  case workedChange = "change = {now} − {then} = {change}, printed {printed}"
  case workedTest = "δ = {delta},  SE = {error},  interval = {low} to {high}"
  /// `{p}` and `{q}` begin with `=` or `<`.
  case workedProbability = "p {p}: {verdict}"
  case workedFamily = """
    p {p},  q {q} as one of {n}\u{A0}{n:comparison|comparisons}: {verdict}
    """
}
