/// Charts of several products, and the notes below tables.
enum TablePhrase: String, Phrase {
  // MARK: Charts of several products

  case heatCaption = """
    NPS by {product} and {grain:month|quarter|half-year|year}, with the number of answers
    """
  case slopeNone = "None of {all} {products} clearly changed from {first} to {last}"
  case slopeSome = "{n} of {all} {products} clearly changed from {first} to {last}"
  case slopeCaption = "NPS of each {product}, {first} and {last}"
  /// A product with its two scores, in a chart’s description.
  case slopeLine = "{name}: {then} to {now}"
  case slopeHeavy = "Heavy: the change is more than chance explains."
  case slopeThin = "Thin and hollow: no clear change."
  case multiplesTitle = "{Products} on one scale"
  /// `{confidence}` is a whole number.
  case multiplesNote = """
    All on one scale. Line: NPS. Band: its {confidence} % interval. Dotted: all answers.
    """
  case multiplesPanel = "{name}: from {then} to {now}"

  // MARK: Footnotes

  case corrected = """
    No arrow although the interval leaves out 0: corrected for the number of comparisons, the \
    difference may still be chance.
    """
  case detectable = """
    Shows from ±: the smallest true change that so many answers find in four of five cases.
    """
  case rounded = """
    Changes are computed from unrounded scores and rounded once, so a change can differ by 1 from \
    the difference of two printed scores.
    """
  /// The place of a score among others, as the head of a column.
  case placeHead = "Place"
  case place = """
    Place among {ranked}, by {n}\u{A0}{n:comparison|comparisons} of two with each other.
    """
  /// `{place}` is a range, `2–3`.
  case sharedPlace = """
    Place among {ranked}, by {n}\u{A0}{n:comparison|comparisons} of two with each other; {place} \
    is shared, since chance can explain the order.
    """

  // MARK: Families of comparisons: a sentence and its list of names with numbers

  case families = """
    Tested on this page, each family of comparisons held to {q}: {families}.
    """
  case familiesLink = "What that means"
  /// `{family}` is one of those below, `{comparisons}` one of the two that follow.
  case family = "{family}: {comparisons}"
  case comparisons = "{n}\u{A0}{n:comparison|comparisons}"
  case comparisonsFromTo = "{least} to {n}\u{A0}{n:comparison|comparisons}"
  case changes = "{period} against {against}, all answers"
  case changesWithProducts = "{period} against {against}, all answers and the {products}"
  case changesFromPrevious = """
    each {grain:month|quarter|half-year|year} against the one before, all answers
    """
  case changesFromPreviousWithProducts = """
    each {grain:month|quarter|half-year|year} against the one before, all answers and the \
    {products}
    """
  case changesFromYearEarlier = """
    each {grain:month|quarter|half-year|year} against a year earlier, all answers
    """
  case changesFromYearEarlierWithProducts = """
    each {grain:month|quarter|half-year|year} against a year earlier, all answers and the \
    {products}
    """
  case segmentsAgainstRest = "{label} in {scope}, each segment against the rest"
  case changesOfSegments = "changes of the segments of {label} since {period}"
  case changesOfProducts = "changes since {period}, all answers and the {products}"
  case sumsOfEffects = "sums of effects since {period}"
}
