/// Whether a series of periods drifts, and whether they differ.
enum TrendPhrase: String, Phrase {
  // The title of what the periods say together.
  case driftedUp = "The score drifted up"
  case driftedDown = "The score drifted down"
  case flat = "Flat: no more movement than chance gives"
  case movedWithoutDrift = "The score moved, without a clear drift"
  case noDrift = "No clear drift"
  case flatSoFar = "Flat so far: no more movement than chance gives"
  case differ = "The {grain:months|quarters|half-years|years} differ by more than chance gives"
  case tooFew = "Too few {grain:months|quarters|half-years|years} to look for a drift"

  // The drift in a sentence.
  case driftSentence = """
    Over {n}\u{A0}{grain:{n:month|months}|{n:quarter|quarters}|{n:half-year|half-years}\
    |{n:year|years}} the score drifted {isUp:up|down} by about {size} {size:point|points} {unit} \
    ({range})\
    {isSeasonal:, each {grain:month|quarter|half-year|year} compared with the same \
    {grain:month|quarter|half-year|year} of other years|}.
    """
  case noDriftSentence = """
    No clear drift over {n}\u{A0}{grain:{n:month|months}|{n:quarter|quarters}\
    |{n:half-year|half-years}|{n:year|years}}.
    """
  case unclearSentence = """
    No clear drift over {n}\u{A0}{grain:{n:month|months}|{n:quarter|quarters}\
    |{n:half-year|half-years}|{n:year|years}}: the slope could be {range} points {unit}.
    """
  case leavesOutZero = """
    That leaves out 0, but the test{isCorrected:, corrected for {comparisons} comparisons,|} does \
    not tell it from chance.
    """
  case neededYet = """
    A drift is looked for once {n} {grain:months|quarters|half-years|years} have at least \
    {answers}. So far: {count}.
    """
  case neededHistory = """
    A drift is looked for in at least {n} {grain:months|quarters|half-years|years} with {answers} \
    or more each. This report looks back over {count}, by its setting “history”.
    """
  /// What a slope is by, behind a number of points.
  case perPeriod = "a {grain:month|quarter|half-year|year}"
  /// `0.6 to 2.1`.
  case range = "{low} to {high}"

  // Whether the periods differ.
  case periodsDiffer = """
    The {n} {grain:months|quarters|half-years|years} differ by more than chance gives: they lie \
    from {low} to {high}.
    """
  case orderShowsDrift = """
    Taken one by one, the {n} {grain:months|quarters|half-years|years} differ by no more than \
    chance gives; it is their order that shows the drift.
    """
  case singleChanges = """
    Taken together, the {n} {grain:months|quarters|half-years|years} differ by no more than chance \
    gives, though single changes among them are clear.
    """
  case noMovement = """
    The {n} {grain:months|quarters|half-years|years} show no more movement than chance gives.
    """

  // What was tested.
  case note = """
    {span}: {n}\u{A0}complete {grain:{n:month|months}|{n:quarter|quarters}\
    |{n:half-year|half-years}|{n:year|years}} with at least {answers}.
    """
  case drifts = "{n}\u{A0}{n:drift|drifts}"
  case tests = """
    {n}\u{A0}{n:test|tests} of whether {grain:months|quarters|half-years|years} differ
    """
  case corrected = "Corrected for {families}, {limit}."
  /// `Q4 2024 to Q3 2026`.
  case span = "{first} to {last}"

  // The products.
  case driftHead = "Drift"
  case driftUnitHead = "Drift, points {unit}"
  case productsUpAndDown = "{risen} drifted up, {fallen} drifted down"
  case productsUp = "{risen} drifted up"
  case productsDown = "{fallen} drifted down"
  case othersUnclear = "{clear}; no clear drift for {names}"
  case noProduct = "No {product} shows a clear drift"
  case oneProduct = "The one {product} that could be tested shows no clear drift"
  case noneOfProducts = "None of the {n} {products} that could be tested shows a clear drift"

  // In a cell.
  case cellTooFew = "too few {grain:months|quarters|half-years|years}"
  case cellUnclear = "no clear drift"
  case spokenUp = "drifted up"
  case spokenDown = "drifted down"
}
