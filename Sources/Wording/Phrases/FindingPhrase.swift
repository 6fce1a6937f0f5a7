/// What several verdicts come to.
enum FindingPhrase: String, Phrase {
  // That none of the products changed clearly; of how many that could be tested, if not of all.
  case noProduct = "No {product} shows a clear change {span}"
  case oneProduct = "The one {product} that could be tested shows no clear change {span}"
  case noneOfProducts = """
    None of the {n} {products} that could be tested shows a clear change {span}
    """
  case tooFewForProducts = "Too few answers to compare {products} {span}"
  case productsUntested = "{Products} not compared {span}: withheld or without answers"

  // Which products changed, and since when; the span stands in the sentences above as well.
  case howTheyStand = "How the {products} stand"
  case overTheYear = "over the year"
  case since = "since {against}"
  case sinceThen = "since then"
  case roseAndFell = "{risen} rose {span}, {fallen} fell"
  case rose = "{risen} rose {span}"
  case fell = "{fallen} fell {span}"
  case othersUnclear = "{clear}; no clear change for {names}"

  // The segments of one dimension, behind its label.
  case labelled = "{label}: {finding}"
  case notCompared = "not compared, withheld or without answers"
  case aboveAndBelow = "{above} above the rest, {below} below the rest"
  case above = "{above} above the rest"
  case below = "{below} below the rest"
  case noDifference = "no clear difference"
  case oneSegmentLike = """
    the one segment that could be tested does not differ clearly from the rest
    """
  case noneOfSegmentsDiffers = """
    none of the {n} segments that could be tested differs clearly from the rest
    """

  // The segments of all dimensions.
  case clearlyAboveAndBelow = "{above} {above:is|are} clearly above the rest; {below} below"
  case clearlyAbove = "{above} {above:is|are} clearly above the rest"
  case clearlyBelow = "{below} {below:is|are} clearly below the rest"
  case noSegment = "No segment differs clearly from the rest"
  case oneSegment = """
    The one segment that could be tested does not differ clearly from the rest
    """
  case noneOfSegments = """
    None of the {n} segments that could be tested differs clearly from the rest
    """
  case tooFewForSegments = "Too few answers to compare segments"
  case segmentsUntested = "Segments not compared: withheld or without answers"

  // The periods, each compared with a year earlier.
  case noPeriod = """
    No {grain:month|quarter|half-year|year} shows a clear change from a year earlier
    """
  case onePeriod = """
    The one {grain:month|quarter|half-year|year} that could be tested shows no clear change from \
    a year earlier
    """
  case noneOfPeriods = """
    None of the {n} {grain:months|quarters|half-years|years} that could be tested shows a clear \
    change from a year earlier
    """
  case tooFewForPeriods = """
    Too few answers to compare {grain:months|quarters|half-years|years} with a year earlier
    """
  case periodsUntested = """
    {grain:Months|Quarters|Half-years|Years} not compared with a year earlier: withheld or \
    without answers
    """
  case periodsLower = """
    {fallen} of {n}\u{A0}{grain:{n:month|months}|{n:quarter|quarters}|{n:half-year|half-years}\
    |{n:year|years}}{isWhole:| that could be tested} clearly lower than a year earlier, none higher
    """
  case periodsHigher = """
    {risen} of {n}\u{A0}{grain:{n:month|months}|{n:quarter|quarters}|{n:half-year|half-years}\
    |{n:year|years}}{isWhole:| that could be tested} clearly higher than a year earlier, none lower
    """
  case periodsHigherAndLower = """
    {risen} of {n}\u{A0}{grain:{n:month|months}|{n:quarter|quarters}|{n:half-year|half-years}\
    |{n:year|years}}{isWhole:| that could be tested} clearly higher than a year earlier, \
    {fallen} lower
    """
}
