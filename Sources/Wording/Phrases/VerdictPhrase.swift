/// A difference and how sure it is, as labels and in cells.
enum VerdictPhrase: String, Phrase {
  // The names of verdicts.
  case noClearChange = "no clear change"
  case noClearDifference = "no clear difference"
  /// Where a side is withheld or has no answers.
  case notCompared = "not compared"
  case untested = "withheld or without answers"
  case notComparedLine = "not compared: withheld or without answers"
  case tooFewShort = "too few answers"
  case tooFewAnswers = "too few answers to compare"
  case clearRise = "a clear rise"
  case clearFall = "a clear fall"

  // What an arrow stands for, for those who can't see it.
  case rose = "rose"
  case fell = "fell"
  case aboveRest = "above the rest"
  case belowRest = "below the rest"

  // Sizes. The size of a change stands behind “rose”, “by” and “a clear rise of”.
  case points = "{n}\u{A0}{n:point|points}"
  case lessThanAPoint = "less than a point"
  /// `+34 to +38`.
  case interval = "{low} to {high}"
  case couldBe = "could be {interval}"
  case showsFrom = "shows from ±{points}"
  case unclearLine = "{figure}, could be {interval}: {certainty}"
}
