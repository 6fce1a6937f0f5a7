/// Where the mix of answers hides or turns round what happened within the parts.
///
/// Parts are products, or the segments of a dimension with its label.
enum ReversalPhrase: String, Phrase {
  case everyPartMoved = """
    Since {against}: every {isProduct:{product}|segment of {label}} {fell:rose|fell}, yet all \
    answers together {fell:fell|rose}: {mix}.
    """
  case noPartMoved = """
    Since {against}: no {isProduct:{product}|segment of {label}} scored {fell:lower|higher} than \
    before, yet all answers together {fell:fell|rose}: {mix}.
    """
  case outweighed = """
    Since {against}: taken together, the scores within \
    {isProduct:{products}|segments of {label}} {withinFell:fell|rose} ({within}), yet all answers \
    together {fell:fell|rose}: {mix}.
    """
  case cancelled = """
    The unclear change since {against} hides two clear effects: taken together, the scores within \
    {isProduct:{products}|segments of {label}} {withinFell:fell|rose} ({within}), while {mix}.
    """
  /// The last clause of the sentences above, behind a colon or “while”.
  case mix = """
    more of the answers came from {fell:lower|higher}-scoring {isProduct:{products}|segments} \
    ({effect})
    """
}
