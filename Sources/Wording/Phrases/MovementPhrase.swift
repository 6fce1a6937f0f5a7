/// What moved the score.
///
/// `{effects}`, `{up}` and `{down}` are lists such as `Store (+9.4) and Helpdesk (+4.3)`; a verb
/// that agrees with how many they are is a choice by them, though English has one form. `{label}` is
/// the name of a split.
enum MovementPhrase: String, Phrase {
  case title = "What moved it, {period}"
  case mixOfAnswers = "Mix of answers"
  case othersTogether = "Others together"
  /// A member of lists of effects, in the middle of a sentence or at its start.
  case theMix = "the mix of answers"

  // MARK: Titles

  case up = "{up} {up:moved|moved} the score up since {period}"
  case down = "{down} {down:moved|moved} the score down since {period}"
  case upAndDown = "{up} {up:moved|moved} the score up since {period}, {down} down"
  case beyondChance = "Beyond chance since {period}: {effects}"
  case upBySplit = "{label}: {up} {up:moved|moved} the score up since {period}"
  case downBySplit = "{label}: {down} {down:moved|moved} the score down since {period}"
  case upAndDownBySplit = "{label}: {up} {up:moved|moved} the score up since {period}, {down} down"
  case beyondChanceBySplit = "{label}, beyond chance since {period}: {effects}"

  // MARK: Titles that find nothing

  case tooFew = "Too few answers to tell what moved the score since {period}"
  case noProductTested = "No {product} could be tested for what moved the score since {period}"
  case noProduct = "No {product} moved the score beyond chance since {period}"
  case notTheOneProduct = """
    The one {product} that could be tested did not move the score beyond chance since {period}
    """
  case noneOfProducts = """
    None of the {n} {products} that could be tested moved the score beyond chance since {period}
    """
  case tooFewBySplit = "{label}: too few answers to tell what moved the score since {period}"
  case noSegmentTested = """
    {label}: no segment could be tested for what moved the score since {period}
    """
  case noSegment = "{label}: no segment moved the score beyond chance since {period}"
  case notTheOneSegment = """
    {label}: the one segment that could be tested did not move the score beyond chance since \
    {period}
    """
  case noneOfSegments = """
    {label}: none of the {n} segments that could be tested moved the score beyond chance since \
    {period}
    """

  // MARK: Sentences

  case untested = """
    Too few answers to tell what moved the score since {period}; the effects are shown without a \
    test.
    """
  /// `{points}` is a number with its noun, `4 points`; `{clause}` one of the clauses below.
  case rose = "Since {period} the score rose by {points}: {clause}."
  case fell = "Since {period} the score fell by {points}: {clause}."
  /// `{points}` is a number with its sign.
  case unclear = """
    Since {period} the score shows no clear change ({points}, could be {interval}): {clause}.
    """

  // MARK: Clauses; they stand behind a colon, or with a capital letter at the start of a sentence

  case bothClear = """
    {within} from changes within {products}, {mix} from the mix of answers
    """
  case withinClear = """
    {within} from changes within {products}; the mix of answers has no clear effect ({mix})
    """
  case mixClear = """
    {mix} from the mix of answers; changes within {products}, taken together, have no clear effect \
    ({within})
    """
  case noneClear = """
    changes within {products}, taken together, have no clear effect ({within}), nor has the mix of \
    answers ({mix})
    """
  case bothClearBySplit = """
    {within} from changes within segments of {label}, {mix} from the mix of answers
    """
  case withinClearBySplit = """
    {within} from changes within segments of {label}; the mix of answers has no clear effect \
    ({mix})
    """
  case mixClearBySplit = """
    {mix} from the mix of answers; changes within segments of {label}, taken together, have no \
    clear effect ({within})
    """
  case noneClearBySplit = """
    changes within segments of {label}, taken together, have no clear effect ({within}), nor has \
    the mix of answers ({mix})
    """

  // MARK: The parts by themselves

  case oneAlone = "{part} alone gave {points}."
  case byThemselves = "Beyond chance by themselves: {effects}."
  case noProductAlone = "No {product} is beyond chance by itself."
  case notTheOneProductAlone = """
    The one {product} that could be tested is not beyond chance by itself.
    """
  case noneOfProductsAlone = """
    None of the {n} {products} that could be tested is beyond chance by itself.
    """
  case noSegmentAlone = "No segment of {label} is beyond chance by itself."
  case notTheOneSegmentAlone = """
    The one segment of {label} that could be tested is not beyond chance by itself.
    """
  case noneOfSegmentsAlone = """
    None of the {n} segments of {label} that could be tested is beyond chance by itself.
    """
}
