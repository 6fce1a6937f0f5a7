/// Targets, and what it would take to reach them.
enum TargetPhrase: String, Phrase {
  case title = "What it would take: arithmetic, not a forecast"
  case targets = "{n:The target|The targets}"
  case note = """
    Counted on the answers of {period}: where the score would be had some of them been of a higher \
    group. It does not say whether or how that can be brought about.
    """
  /// `{points}` is a score with its sign.
  case target = "Target {points}"
  /// What follows a name and a comma.
  case verdict = "target {points}: {standing}."

  // MARK: How a target stands

  case reached = "reached"
  case notDistinguishable = "not distinguishable"
  case missed = "missed"
  case tooFew = "not judged, too few answers"
  case incomplete = "not judged so far"
  case hidden = "not judged, withheld"
  case noAnswers = "not judged, no answers"

  // MARK: Why it does; “it” is the target

  case whyReached = "The whole interval, {interval}, lies at or above it."
  case whyMissed = "The whole interval, {interval}, lies below it."
  case whyMissedBeforeRounding = """
    Before rounding, the whole interval, {interval}, lies below it.
    """
  case whyNotDistinguishable = """
    It lies inside the interval, {interval}: these answers can’t tell whether it is reached.
    """
  case whyNotDistinguishableBeforeRounding = """
    Before rounding, it lies inside the interval, {interval}: these answers can’t tell whether it \
    is reached.
    """
  case whyTooFew = "Fewer than {n}\u{A0}{n:answer|answers} are too few to judge."
  case whyIncomplete = """
    It is judged once the {grain:month|quarter|half-year|year} is over.
    """
  case whyHidden = "The answers are withheld."
  case whyNone = "{period} has none."

  // MARK: What the score itself would take

  case scoreIsThere = "The score itself, {score}, is at or above it."
  case scoring = """
    Scoring {target} takes {n}\u{A0}{n:move|moves} up by one group among \
    {answers}\u{A0}{answers:answer|answers}: {which}.
    """
  case scoringBeforeRounding = """
    Scoring {target} before rounding takes {n}\u{A0}{n:move|moves} up by one group among \
    {answers}\u{A0}{answers:answer|answers}: {which}.
    """

  // MARK: Which answers can make so many moves: what follows the colon above

  case whichAll = "every answer would have to be a 9 or a 10"
  case whichEither = "from detractor to passive or from passive to promoter"
  case whichPassives = "from passive to promoter"
  case whichPassivesOrBoth = """
    from passive to promoter, or some of each kind; there {detractors:is|are} only \
    {detractors}\u{A0}{detractors:detractor|detractors}
    """
  case whichDetractors = "from detractor to passive; there are no passives"
  case whichDetractorsOrBoth = """
    from detractor to passive, or some of each kind; there {passives:is|are} only \
    {passives}\u{A0}{passives:passive|passives}
    """
  case whichBoth = """
    some from detractor to passive and some from passive to promoter, as there are only \
    {detractors}\u{A0}{detractors:detractor|detractors} and \
    {passives}\u{A0}{passives:passive|passives}
    """
  case whichTwice = """
    with only {detractors}\u{A0}{detractors:detractor|detractors} and \
    {passives}\u{A0}{passives:passive|passives}, some detractors would have to become promoters
    """
  case whichTwiceWithoutPassives = """
    with only {detractors}\u{A0}{detractors:detractor|detractors} and no passives, some detractors \
    would have to become promoters
    """

  // MARK: What the interval would take

  /// `{moves}`, `{fewer}` and `{more}` are one of these two; they stand behind “with”.
  case moves = "{n}\u{A0}{n:move|moves}"
  case movesByOrder = "{other} or {n}\u{A0}{n:move|moves}"
  case takenIn = "With {moves} the interval would take in the target."
  case takenInByOrder = """
    With {moves} the interval would take in the target, depending on whether detractors or \
    passives move first.
    """
  case above = "With {moves} the whole interval would lie at or above it."
  case aboveByOrder = """
    With {moves} the whole interval would lie at or above it, depending on whether detractors or \
    passives move first.
    """
  case takenInAndAbove = """
    With {fewer} the interval would take in the target, with {more} it would lie wholly at or \
    above it.
    """
  case takenInAndAboveByOrder = """
    With {fewer} the interval would take in the target, with {more} it would lie wholly at or \
    above it, depending on whether detractors or passives move first.
    """
  case neverAbove = """
    Promoters alone, as many as there are answers, would not bring the whole interval there.
    """

  // MARK: The effect of converting 1 in 10

  case oneInTenCaption = "What 1 in 10 of a group would add to the NPS, {period}"
  /// The head of a column that holds the three below.
  case oneInTenHead = "1 in 10 of the"
  case gainHead = "Points"
  case passivesToPromoters = "passives becoming promoters"
  case detractorsToPassives = "detractors becoming passives"
  case detractorsToPromoters = "detractors becoming promoters"
}
