/// The control chart of months, and why there is none.
enum ControlPhrase: String, Phrase {
  // Which months stand out. The count is the number in letters, at the start of the sentence.
  case standOut = """
    {n:{count} month stands out|{count} months stand out}: {months}
    """
  case manyStandOut = """
    {n:{count} month stands out|{count} months stand out}, the latest {period}
    """
  // Runs; the length is a number in letters.
  case runsAbove = "{length} months in a row lie above the centre line"
  case runsBelow = "{length} months in a row lie below the centre line"
  case runsAboveAndBelow = """
    {length} months in a row lie above the centre line and {length} months in a row lie below it
    """
  case noneStandsOut = "No month stands out from the first {baseline}"
  case noneJudgedStandsOut = """
    No month that could be judged stands out from the first {baseline}
    """

  case note = "Line: NPS by month. Band: the limits that the first {baseline} months set, {span}."
  case passedOver = """
    Passed over: {n}\u{A0}{n:month|months} in between, with fewer than {answers} or withheld.
    """

  // A line each of what signals.
  case aboveLimitLine = "Above the upper limit: {months}."
  case belowLimitLine = "Below the lower limit: {months}."
  case runAboveLine = """
    {length} months in a row above the centre line: {span}\
    {isGapped:, those with too few answers passed over|}.
    """
  case runBelowLine = """
    {length} months in a row below the centre line: {span}\
    {isGapped:, those with too few answers passed over|}.
    """

  case howToRead = "How to read this chart."
  case reading = """
    The centre line is the score of the first {baseline} months together, {centre}; the limits lie \
    three standard errors above and below it, wider where fewer answered{isWidened:, and {factor} \
    times as wide as that because these months varied so much more|}. A month stands out where it \
    lies beyond a limit, or ends a run of {length} on one side of the centre line. While nothing \
    changes, at most about 1 month in 100 does so, and at most about one chart of 24 months in six \
    has any. The chart does not say why.
    """
  case centreSentence = "Centre line: {score}."

  // Labels.
  case upperLimit = "upper limit"
  case lowerLimit = "lower limit"
  case centre = "centre {score}"
  case baseline = "baseline"
  case limitsHead = "Limits"
  case signalHead = "Signal"
  case caption = "NPS by month with the limits of a stable series"
  case aboveLimit = "above the upper limit"
  case belowLimit = "below the lower limit"
  case runAbove = "ninth in a row above the centre"
  case runBelow = "ninth in a row below the centre"

  // No chart.
  case tooFewTitle = "Too few months to tell which stand out"
  case tooFew = """
    A chart of months needs {least} complete months with at least {answers} each: {baseline} that \
    set its limits, and one to hold against them. So far: {n}.
    """
  case uniformTitle = "No telling which months stand out"
  case uniform = """
    All answers of the {baseline} months that would set the limits, {span}, are of one group, so \
    that nothing tells how much a month varies.
    """
}
