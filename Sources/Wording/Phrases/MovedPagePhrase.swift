/// Labels and notes of what moved the score, and of what pulls it.
enum MovedPagePhrase: String, Phrase {
  case partHead = "Part"
  /// `{span}` is two periods, the earlier first: `Q3 2025 → Q3 2026`.
  case shareThenNow = "Share of answers, {span}"
  case scoreThenNow = "NPS, {span}"
  case ownChangeHead = "Change of its score"
  case withinHead = "Within"
  case mixHead = "Mix"
  case togetherHead = "Together"
  /// `{name}` is a split, or how a product is called.
  case tableCaption = "By {name}: what moved the score from {first} to {last}"
  case beyondChance = "beyond chance"
  case noClearEffect = "no clear effect"
  case waterfallKey = "Solid: beyond chance. Outlined: within chance, or not tested."
  /// One part in a chart’s description: its name and its effect.
  case effect = "{part}: {points}"
  case clearEffect = "{part}: {points}, beyond chance"
  case otherParts = "{n} {n:other|others}"
  case mixNote = """
    Within is what the changes of the parts’ own scores add to the score of all. Mix is what is \
    left when every score stands still: the score of all also moves when parts that score low or \
    high send a larger share of the answers than before. Splits show the same change from \
    different sides and are not to be added.
    """
  case effectsNote = """
    Effects add up exactly to the unrounded change and are printed with one decimal, so printed \
    ones can miss their sum by a tenth or two. Scores at start and end are the published ones, \
    rounded to whole points.
    """
  case othersNote = """
    Others together: whatever is not shown by itself, as all answers minus the parts shown.
    """
  case link = "What moved the score of {period}, by every split"
  case all = "What moved the score of each period"

  // MARK: What pulls the level

  case pulls = "How each part pulls the score of {period}"
  case strongestPulls = """
    Strongest pulls on the score of {period}: {up} {upPoints}, {down} {downPoints}
    """
  case pullCaption = "Shares, scores and pulls in {period}"
  case pullHead = "Pulls the score by"
  case pullNote = """
    Pull is the share of answers times the distance from the score of all. The pulls of a split \
    add up to 0, printed ones to within a tenth or two. They are arithmetic: whether a part \
    differs from the rest is what its test says.
    """
}
