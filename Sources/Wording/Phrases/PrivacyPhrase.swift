/// What is withheld, and why.
enum PrivacyPhrase: String, Phrase {
  /// `{reason}` is one of the three below.
  case withheldAnswers = "{n}\u{A0}{n:answer|answers}, {reason}"
  case withheld = "withheld: fewer than {n}\u{A0}{n:answer|answers}"
  case withheldWithOthers = "withheld: others that are withheld could be worked out with them"
  case withheldWithOneGroup = """
    withheld: a group has none or all of them, or others that are withheld could be worked out \
    with them
    """
  case key = """
    Withheld: fewer than {hide}\u{A0}{hide:answer|answers}, or answers with which others that are \
    withheld could be worked out by subtraction.
    """
  case strictKey = """
    Withheld: fewer than {hide}\u{A0}{hide:answer|answers}, fewer than \
    {mute}\u{A0}{mute:answer|answers} of which a group has none or all, or answers with which \
    others that are withheld could be worked out by subtraction.
    """
  /// `{periods}` is a list of the next one.
  case leftOutFew = """
    Left out of every total, because fewer than {n}\u{A0}{n:answer|answers} came in: {periods}.
    """
  case leftOutWithheld = """
    Left out of every total, because what was answered is withheld: {periods}.
    """
  case leftOutPeriod = "{period} ({n}\u{A0}{n:answer|answers})"

  // MARK: The thresholds on the method page

  case muted = """
    Muted: fewer than {n}\u{A0}{n:answer|answers}. Shown hollow or grey, never called a rise, a \
    fall, a highest or a lowest.
    """
  case hidden = """
    Hidden: fewer than {n}\u{A0}{n:answer|answers}. Only their number is shown; score, shares, \
    interval and colour are withheld, on every page and in every file. A hidden \
    {grain:month|quarter|half-year|year} of all answers is left out of every total.
    """
  case strict = """
    This report is strict: fewer than {n}\u{A0}{n:answer|answers} are hidden as well where a group \
    has none or all of them, since such a share says what everyone answered.
    """
  case hiddenWithOthers = """
    Some larger numbers are hidden with them. A single hidden part of a total could be worked out \
    from the total and the other parts; so others are hidden too, those that are missed least, \
    until no hidden answers follow from the figures of this report. Another report of other months \
    can still be subtracted from this one.
    """
}
