/// How to read each kind of chart, and where words are defined.
enum ReadingPhrase: String, Phrase {
  case distribution = "Bars: how many in a hundred gave each answer."
  case heat = "The stronger a cell’s colour, the farther from 0."
  case heatHidden = "Hatched: withheld."
  /// Of a column or cell of a period that is not complete.
  case running = "Dashed: so far."
  case shares = "A column is all answers of a {grain:month|quarter|half-year|year}."
  case slope = "A line is a {product}: the steeper, the greater its change."
  case multiples = "A panel is a {product}."
  case waterfall = "Each bar begins where the one above it ends."

  // MARK: The page of a product in a period

  case beside = "{name} beside the other {products} in {period}"
  case moved = """
    The score of {name} moved that of all answers by {points} points since {against}, beyond \
    chance
    """
  case notMoved = """
    The part of {name} in the change of all answers since {against}: {points} points, within \
    chance or not tested
    """
  case segmentsElsewhere = "Segments of {name}, all periods together"
  case firstQuotes = "Those chosen first, on the page of {name}"
  /// In a cell of totals that leave out periods.
  case noneInTotals = "none in totals"

  // MARK: Links to definitions

  case definitions = "What the words mean: "
  case groups = "NPS, promoters, passives, detractors"
  case giveOrTake = "give or take"
  case clearChange = "clear change"
  case thresholds = "too few answers, withheld"
}
