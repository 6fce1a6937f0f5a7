/// Verdicts on a change as whole sentences and titles.
enum SentencePhrase: String, Phrase {
  // The whole verdict: `Up 12 points on Q3 2025 (+8 to +15): a clear rise, from 4,019 answers
  // against 3,890.`
  case clear = """
    {rose:Up|Down} {points} on {against} ({interval}): {rose:a clear rise|a clear fall}, from \
    {answers} against {then}.
    """
  case unclear = """
    {figure} on {against}, could be {interval}: {certainty}, from {answers} against {then}.
    """
  case untested = """
    Not compared with {against}, withheld or without answers: {answers} against {then}.
    """
  case detectable = """
    A change of {n}\u{A0}{n:point|points} would show in four of five cases.
    """

  // The first sentence of a headline. The reference stands behind “since”, “from” and “with”.
  case aYearAgo = "a year ago"
  case referencePeriod = "{period}"
  case lastPeriod = "last {grain:month|quarter|half-year|year}"
  case movedInAYear = "{subject} {rose:rose|fell} {points} in a year, to {score}."
  case movedSince = "{subject} {rose:rose|fell} {points} since {reference}, to {score}."
  case stood = "{subject} {score}: no clear change from {reference}."
  case openedUntested = """
    {subject} {score}: {tooFew:too few answers to compare|not compared} with {reference}.
    """

  // The second sentence.
  case furtherMoved = "Since {reference} it {rose:rose|fell} {points}."
  case furtherStood = "Since {reference}, no clear change."
  case furtherUntested = """
    {tooFew:Too few answers to compare|Not compared} with {reference}.
    """

  // The title of a trend.
  case overTime = "{subject} over time"
  case standing = "{subject}: {score} in {period}"
  case trendMoved = "{subject} {rose:rose|fell} from {before} in {against} to {score} in {period}"
  case trendStood = "{subject}: no clear change from {against} to {period}"
  case trendUntested = """
    {subject}: {score} in {period}, {tooFew:too few answers to compare|not compared} with {against}
    """

  // What the whole did since a period.
  case changed = "Since {against}: {rose:a clear rise|a clear fall} of {points}"
  case unchanged = "Since {against}: no clear change, {figure}"
  case changeTooFew = "Since {against}: {figure}, {tooFew:too few answers to compare|not compared}"
  case changeUntested = "Since {against}: not compared"

  // The headline of a page that has no verdict to open with.
  case withheld = "{place}: {reason}."
  case soFar = "{place} so far: NPS {score}, not yet to be compared."
  case first = "{subject} {score} in {period}, with nothing before it to compare."
}
